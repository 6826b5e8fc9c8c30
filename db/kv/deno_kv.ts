import {
  encodeKvValue,
  type Kv,
  type KvChanger,
  type KvKey,
  type KvSetOptions,
  type KvUpdate,
} from "./kv.ts";

/** Deno KV removes expired entries when it gets to it; the time inside decides when reading. */
interface Stored {
  text: string;
  expiresAt: number | null;
}

/** So many keys are changed side by side. */
const AT_ONCE = 16;
const TRIES = 12;
const LONGEST_WAIT_MS = 200;

/** Deno KV: a file of its own, `:memory:`, or a KV Connect server by its `https://` address. */
export async function openDenoKv(location: string): Promise<Kv> {
  const store = await retrying(() => Deno.openKv(location));

  async function update<T>(key: KvKey, change: KvChanger<T>) {
    for (;;) {
      const { value, versionstamp } = await retrying(() =>
        store.get<Stored>(key)
      );
      const alive = value !== null && isAlive(value);
      const next = change(alive ? decode<T>(value) : null);
      if (next === null) return;
      const expireIn = next.expireInMs;
      const { ok } = await retrying(() =>
        store.atomic().check({ key, versionstamp })
          .set(key, toStore(next.value, next), { expireIn }).commit()
      );
      if (ok) return;
    }
  }

  return {
    async get<T>(key: KvKey) {
      const { value } = await retrying(() => store.get<Stored>(key));
      return value !== null && isAlive(value) ? decode<T>(value) : null;
    },
    async set(key, value, options = {}) {
      const stored = toStore(value, options);
      const expireIn = options.expireInMs;
      await retrying(() => store.set(key, stored, { expireIn }));
    },
    update,
    async updateMany<T>(updates: readonly KvUpdate<T>[]) {
      for (let from = 0; from < updates.length; from += AT_ONCE) {
        const some = updates.slice(from, from + AT_ONCE);
        await Promise.all(
          some.map(({ key, change }) => update(key, change)),
        );
      }
    },
    async delete(key) {
      await retrying(() => store.delete(key));
    },
    async list<T>(prefix: KvKey) {
      const entries = await retrying(() =>
        Array.fromAsync(store.list<Stored>({ prefix }))
      );
      return entries
        .filter(({ value }) => isAlive(value))
        .map(({ key, value }) => ({
          key: key as KvKey,
          value: decode<T>(value),
        }));
    },
    close() {
      store.close();
      return Promise.resolve();
    },
  };
}

function toStore(value: unknown, { expireInMs }: KvSetOptions): Stored {
  const expiresAt = expireInMs === undefined ? null : Date.now() + expireInMs;
  return { text: encodeKvValue(value), expiresAt };
}

function isAlive({ expiresAt }: Stored): boolean {
  return expiresAt === null || expiresAt > Date.now();
}

function decode<T>({ text }: Stored): T {
  return JSON.parse(text);
}

/** SQLite lets one thread write at a time and tells the others off instead of letting them wait. */
async function retrying<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tried = 1;; tried++) {
    try {
      return await attempt();
    } catch (error) {
      if (tried === TRIES || !isLocked(error)) throw error;
      const wait = Math.min(2 ** tried, LONGEST_WAIT_MS) * Math.random();
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}

function isLocked(error: unknown): boolean {
  return error instanceof Error && error.message.includes("database is locked");
}
