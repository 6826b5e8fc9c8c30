/** A key in parts, from the widest to the narrowest: `["session", id]`. */
export type KvKey = readonly (string | number)[];

export interface KvEntry<T> {
  key: KvKey;
  value: T;
}

/**
 * Holds what may be lost and rebuilt: sessions, counters, caches, limits. Values are whatever
 * survives JSON, up to 60 KB; an expired value is gone at once, wherever it is kept.
 */
export interface Kv {
  get<T>(key: KvKey): Promise<T | null>;
  set(key: KvKey, value: unknown, options?: KvSetOptions): Promise<void>;
  /**
   * Changes a value by what it is, however many do so at once: `change` gets the value there is
   * and gives the one to keep, or null to leave it. It may be asked several times.
   */
  update<T>(key: KvKey, change: KvChanger<T>): Promise<void>;
  /** Does so for many different keys, each for itself: not in one moment, but with as few questions as may be. */
  updateMany<T>(updates: readonly KvUpdate<T>[]): Promise<void>;
  delete(key: KvKey): Promise<void>;
  /** Everything below a prefix (not the prefix itself), in the order of keys. */
  list<T>(prefix: KvKey): Promise<KvEntry<T>[]>;
  close(): Promise<void>;
}

export interface KvSetOptions {
  expireInMs?: number;
}

export interface KvUpdate<T> {
  key: KvKey;
  change: KvChanger<T>;
}

export type KvChanger<T> = (value: T | null) => KvChange<T> | null;

export interface KvChange<T> extends KvSetOptions {
  value: T;
}

const MAX_VALUE_BYTES = 60_000;

/** A value as the text both twins store, refused when it is too long for either. */
export function encodeKvValue(value: unknown): string {
  const text = JSON.stringify(value);
  if (text === undefined) throw new TypeError("This value cannot be kept");
  if (new TextEncoder().encode(text).length > MAX_VALUE_BYTES) {
    throw new RangeError(`Kept values may be ${MAX_VALUE_BYTES} bytes long`);
  }
  return text;
}
