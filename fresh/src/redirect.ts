/**
 * A redirect target that cannot leave the site by accident. Browsers read `//host` and `/\host` as
 * another site's address, and drop tabs and line breaks while reading, so a path made of user input
 * is reduced to single slashes. Complete addresses (`https://…`) are meant and stay as they are.
 * Headers cannot carry other letters than ASCII, so those are escaped.
 */
export function safeLocation(pathOrUrl: string): string {
  const location = pathOrUrl
    .replace(/[\t\r\n]/g, "")
    .toWellFormed()
    .replace(/[^\x21-\x7e]+/g, encodeURIComponent);
  if (!/^[/\\]/.test(location)) return location;
  const end = location.search(/[?#]/);
  const path = end === -1 ? location : location.slice(0, end);
  return path.replace(/[/\\]+/g, "/") + (end === -1 ? "" : location.slice(end));
}
