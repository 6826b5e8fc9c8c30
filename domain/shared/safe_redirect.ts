const MAX_LENGTH = 2000;
/** Stands for our own origin while an address is taken apart; its name exists nowhere. */
const HERE = "http://here.invalid";

/**
 * Where a person may be sent after a form: an absolute path on this yard, or `fallback`.
 * Another origin in any disguise (`//host`, `/\host`, tabs and line breaks that browsers drop,
 * dots that resolve to `//`) is not followed.
 */
export function safeRedirect(
  target: string | null | undefined,
  fallback = "/",
): string {
  if (!target || target.length > MAX_LENGTH) return fallback;
  if (!/^\/(?![/\\])/.test(target)) return fallback;
  if (/[\\\p{Cc}\p{Zl}\p{Zp}\uFFFD]/u.test(target)) return fallback;
  if (!target.isWellFormed() || !URL.canParse(target, HERE)) return fallback;
  const url = new URL(target, HERE);
  if (url.origin !== HERE || url.pathname.startsWith("//")) return fallback;
  return url.pathname + url.search + url.hash;
}
