/** A piece of a message: plain text, or an address that a browser may follow. */
export interface TextPart {
  text: string;
  /** An `http` or `https` address; absent for plain text. */
  href?: string;
}

/** Addresses longer than this stay text. */
const LONGEST = 1000;
const ADDRESS = /https?:\/\/[^\s<>"'`|\\^{}\u3000]+/giu;
/** What ends a sentence or closes a bracket rather than belonging to the address. */
const SIGNS_AFTER = /[.,:;!?~…·"'’”」』》、。]+$/u;
/** A Korean particle right behind a Latin word or a number: `naver.com에서`. */
const PARTICLE_AFTER = /(?<=[a-z0-9])[가-힣ㄱ-ㅎㅏ-ㅣ]+$/iu;

/**
 * Cuts a message into text and links. Only what begins with `http://` or `https://` becomes a link,
 * and only as the address a browser would make of it; nothing here is ever HTML.
 */
export function linkParts(body: string): TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const match of body.matchAll(ADDRESS)) {
    const address = addressIn(match[0]);
    const href = safeHref(address);
    if (href === null) continue;
    if (match.index > from) parts.push({ text: body.slice(from, match.index) });
    parts.push({ text: address, href });
    from = match.index + address.length;
  }
  if (from < body.length) parts.push({ text: body.slice(from) });
  return parts;
}

/** Without the words and signs that people write right behind an address. */
function addressIn(found: string): string {
  let address = found;
  for (;;) {
    const before = address;
    address = address.replace(SIGNS_AFTER, "").replace(PARTICLE_AFTER, "");
    if (/[)\]]$/.test(address) && !isBalanced(address)) {
      address = address.slice(0, -1);
    }
    if (address === before) return address;
  }
}

function isBalanced(address: string): boolean {
  const count = (sign: string) => address.split(sign).length;
  return count("(") >= count(")") && count("[") >= count("]");
}

/** The address as a browser reads it; null when it hides a password or is none. */
function safeHref(address: string): string | null {
  if (address.length > LONGEST || !URL.canParse(address)) return null;
  const { protocol, username, password, hostname, href } = new URL(address);
  const isWeb = protocol === "http:" || protocol === "https:";
  if (!isWeb || username !== "" || password !== "") return null;
  return hostname.includes(".") || hostname === "localhost" ? href : null;
}
