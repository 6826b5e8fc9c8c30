/**
 * Names of things. In the database a UUID of version 7 (its first bits are the time, so ids
 * sort as they were made); in URLs the same number in 22 letters and digits or fewer.
 */

const RANDOM_BITS = 74n;
const LOW_BITS = 62n;
const VERSION = 7n;
const VARIANT = 0b10n;

/** Whatever knows the time, as the adapters' clock does. */
export interface Clock {
  now(): Date;
}

/** The millisecond and the random part of the last id. */
let last = { ms: -1, random: 0n };

/** A new id; those of one millisecond count upwards, so that they too sort as they were made. */
export function newId(clock: Clock): string {
  const ms = clock.now().getTime();
  const random = ms === last.ms ? last.random + 1n : randomStart();
  last = { ms, random };
  return formatUuid(assemble(ms, random));
}

/** Random bits with the highest left clear: room to count up in. */
function randomStart(): bigint {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return BigInt(`0x${bytes.toHex()}`) >> (80n - RANDOM_BITS + 1n);
}

function assemble(ms: number, random: bigint): bigint {
  const high = random >> LOW_BITS;
  const low = random & ((1n << LOW_BITS) - 1n);
  return BigInt(ms) << 80n | VERSION << 76n | high << 64n |
    VARIANT << LOW_BITS | low;
}

/** The smallest id that something made at this time could have: ids from here on are as young. */
export function firstIdAt(at: Date): string {
  return formatUuid(BigInt(at.getTime()) << 80n);
}

function formatUuid(value: bigint): string {
  const hex = value.toString(16).padStart(32, "0");
  const part = (from: number, to: number) => hex.slice(from, to);
  return `${part(0, 8)}-${part(8, 12)}-${part(12, 16)}-${part(16, 20)}-${
    part(20, 32)
  }`;
}

const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const BASE = BigInt(DIGITS.length);
const SHORT_LENGTH = 22;
const SHORT = /^[0-9A-Za-z]{22}$/;

/** So many digits at once fit a plain number, which is divided much faster. */
const CHUNK_LENGTH = 8;
const CHUNK = BASE ** BigInt(CHUNK_LENGTH);

/** The same few are asked for again and again: those of a page's links, of a room's members. */
const known = new Map<string, string>();
const MOST_KNOWN = 5_000;

/** An id as it stands in a URL: always 22 letters and digits, sorting as the ids do. */
export function shortId(id: string): string {
  const before = known.get(id);
  if (before !== undefined) return before;
  const short = shorten(id);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(id, short);
  return short;
}

function shorten(id: string): string {
  let rest = BigInt(`0x${id.replaceAll("-", "")}`);
  let short = "";
  while (rest > 0n) {
    short = chunkOf(Number(rest % CHUNK)) + short;
    rest /= CHUNK;
  }
  return short.slice(-SHORT_LENGTH).padStart(SHORT_LENGTH, "0");
}

function chunkOf(value: number): string {
  let rest = value;
  let digits = "";
  for (let n = 0; n < CHUNK_LENGTH; n++) {
    digits = DIGITS.charAt(rest % DIGITS.length) + digits;
    rest = Math.floor(rest / DIGITS.length);
  }
  return digits;
}

/** The id behind a URL's part, or null when no id is written so. */
export function parseShortId(text: string): string | null {
  if (!SHORT.test(text)) return null;
  let value = 0n;
  for (const digit of text) {
    value = value * BASE + BigInt(DIGITS.indexOf(digit));
  }
  return value < 1n << 128n ? formatUuid(value) : null;
}
