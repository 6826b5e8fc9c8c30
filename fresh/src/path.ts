const PLAIN_HOST = tableOf(
  "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_:[]",
);
const PLAIN_PATH = tableOf(
  "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.~!$&'()*+,;=:@/",
);
const SLASH = 47;
const DOT = 46;

/**
 * The path of a request's address, as `new URL(url).pathname` would give it with repeated slashes
 * collapsed. Parsing a URL costs more than routing one, so ordinary addresses are read by eye and
 * only the others (escapes, dot segments, anything unusual) are given to the parser.
 */
export function pathnameOf(url: string): string {
  let at = url.startsWith("http://") ? 7 : url.startsWith("https://") ? 8 : -1;
  if (at === -1) return parsedPathname(url);
  while (PLAIN_HOST[url.charCodeAt(at)] === 1) at++;
  if (url.charCodeAt(at) !== SLASH) return parsedPathname(url);
  const start = at++;
  let previous = SLASH;
  for (; at < url.length; at++) {
    const char = url.charCodeAt(at);
    if (char === 63 || char === 35) break;
    if (PLAIN_PATH[char] !== 1) return parsedPathname(url);
    if (previous === SLASH && (char === DOT || char === SLASH)) {
      return parsedPathname(url);
    }
    previous = char;
  }
  return url.slice(start, at);
}

function parsedPathname(url: string): string {
  return collapseSlashes(new URL(url).pathname);
}

/** `//evil.example` as a path would be another site's address when it is sent back in a redirect. */
export function collapseSlashes(pathname: string): string {
  return pathname.includes("//") ? pathname.replace(/\/{2,}/g, "/") : pathname;
}

function tableOf(characters: string): Uint8Array {
  const table = new Uint8Array(128);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
}
