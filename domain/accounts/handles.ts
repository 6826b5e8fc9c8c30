import { HANDLE_MAX, HANDLE_MIN } from "./fields.ts";

const INITIALS = "g,kk,n,d,tt,r,m,b,pp,s,ss,,j,jj,ch,k,t,p,h".split(",");
const VOWELS = "a,ae,ya,yae,eo,e,yeo,ye,o,wa,wae,oe,yo,u,wo,we,wi,yu,eu,ui,i"
  .split(",");
const FINALS = ",k,k,k,n,n,n,t,l,k,m,l,l,l,p,l,m,p,p,t,t,ng,t,t,k,t,p,t".split(
  ",",
);
const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;

/** Room that `handleWithNumber` needs. */
const NUMBER_LENGTH = 4;

/**
 * A first handle for a new member, out of the name alone: the address stays private, and no
 * handle tells that somebody else has a similar one.
 */
export function suggestHandle(name: string): string {
  const latin = [...name.normalize("NFC")].map(romanize).join("")
    .normalize("NFKD").toLowerCase()
    .replace(/[^a-z0-9]+/g, "")
    .slice(0, HANDLE_MAX - NUMBER_LENGTH);
  return latin.length >= HANDLE_MIN ? latin : `iut${latin}`;
}

/** The same handle with a number behind it, for when the plain one is taken. */
export function handleWithNumber(handle: string, number: number): string {
  return `${handle}${String(number).padStart(NUMBER_LENGTH, "0")}`;
}

/** One Hangul syllable letter by letter (민 → min); other signs stay as they are. */
function romanize(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  if (code < FIRST_SYLLABLE || code > LAST_SYLLABLE) return letter;
  const index = code - FIRST_SYLLABLE;
  const final = index % FINALS.length;
  const vowel = Math.floor(index / FINALS.length) % VOWELS.length;
  const initial = Math.floor(index / FINALS.length / VOWELS.length);
  return `${INITIALS[initial]}${VOWELS[vowel]}${FINALS[final]}`;
}
