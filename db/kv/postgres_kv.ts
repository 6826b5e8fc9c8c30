import { type Db, type Fragment, sql } from "../db.ts";
import {
  encodeKvValue,
  type Kv,
  type KvChange,
  type KvChanger,
  type KvKey,
  type KvUpdate,
} from "./kv.ts";

/** The twin for where Deno KV is not to be had: one unlogged table beside the other data. */
export function openPostgresKv(db: Db): Kv {
  /** Each round serves those whom nobody came before. */
  async function updateMany<T>(updates: readonly KvUpdate<T>[]) {
    let left = updates.map((update) => ({
      ...update,
      hex: encodeKey(update.key).toHex(),
    }));
    while (left.length > 0) {
      const known = await readValues(db, left.map(({ hex }) => hex));
      const writes = left.flatMap(({ key, hex, change }): Write[] => {
        const old = known.get(hex) ?? null;
        const next = change(old === null ? null : JSON.parse(old));
        return next ? [{ key, hex, old, next }] : [];
      });
      if (writes.length === 0) return;
      const written = await writeValues(db, writes);
      const missed = new Set(writes.map(({ hex }) => hex)).difference(written);
      left = left.filter(({ hex }) => missed.has(hex));
    }
  }

  return {
    async get<T>(key: KvKey) {
      const [row] = await db.query<{ value: string }>(sql`
        select value from kv
        where key = ${encodeKey(key)}::bytea and ${ALIVE}`);
      return row ? JSON.parse(row.value) as T : null;
    },
    async set(key, value, { expireInMs } = {}) {
      // Each write clears away a few that have expired, so nobody else needs to.
      await db.query(sql`
        with gone as (
          delete from kv where key in (
            select key from kv
            where expires_at < now() and key <> ${encodeKey(key)}::bytea
            limit 10 for update skip locked
          )
        )
        insert into kv (key, parts, value, expires_at)
        values (
          ${encodeKey(key)}::bytea, ${JSON.stringify(key)}, ${
        encodeKvValue(value)
      },
          ${expiry(expireInMs)}
        )
        on conflict (key) do update set value = excluded.value, expires_at = excluded.expires_at`);
    },
    update: <T>(key: KvKey, change: KvChanger<T>) =>
      updateMany([{ key, change }]),
    updateMany,
    async delete(key) {
      await db.query(sql`delete from kv where key = ${encodeKey(key)}::bytea`);
    },
    async list<T>(prefix: KvKey) {
      const from = encodeKey(prefix);
      const to = new Uint8Array([...from, 0xff]);
      const rows = await db.query<{ parts: string; value: string }>(sql`
        select parts, value from kv
        where key > ${from}::bytea and key < ${to}::bytea
          and ${ALIVE}
        order by key`);
      return rows.map(({ parts, value }) => ({
        key: JSON.parse(parts) as KvKey,
        value: JSON.parse(value) as T,
      }));
    },
    close: () => Promise.resolve(),
  };
}

const ALIVE = sql`(kv.expires_at is null or kv.expires_at > now())`;

function expiry(expireInMs: number | undefined): Fragment {
  return sql`now() + ${expireInMs ?? null}::float8 * interval '1 millisecond'`;
}

async function readValues(
  db: Db,
  hexes: readonly string[],
): Promise<Map<string, string>> {
  const rows = await db.query<{ hex: string; value: string }>(sql`
    select encode(key, 'hex') as hex, value from kv
    where key = any(${bytes(hexes)}::bytea[]) and ${ALIVE}`);
  return new Map(rows.map(({ hex, value }) => [hex, value]));
}

interface Write {
  key: KvKey;
  hex: string;
  /** What was read; null when there was nothing. */
  old: string | null;
  next: KvChange<unknown>;
}

/**
 * Writes over values unless they have changed or gone since they were read, and first values unless
 * somebody else did since they were missed; answers which were written. Rows are held in the order
 * of their keys: two that write several of the same never wait for each other.
 */
async function writeValues(
  db: Db,
  writes: readonly Write[],
): Promise<Set<string>> {
  const rows = await db.query<{ hex: string }>(sql`
    with wanted as (
      select * from unnest(
        ${bytes(writes.map(({ hex }) => hex))}::bytea[],
        ${writes.map(({ key }) => JSON.stringify(key))}::text[],
        ${writes.map(({ old }) => old)}::text[],
        ${writes.map(({ next }) => encodeKvValue(next.value))}::text[],
        ${writes.map(({ next }) => next.expireInMs ?? null)}::float8[]
      ) as w (key, parts, old, value, expire_in)
    ), held as (
      select kv.key from kv join wanted w on w.key = kv.key
      where kv.value = w.old and ${ALIVE}
      order by kv.key
      for update of kv
    ), replaced as (
      update kv set value = w.value, expires_at = ${EXPIRY}
      from wanted w join held h on h.key = w.key
      where kv.key = w.key and kv.value = w.old
      returning kv.key
    ), added as (
      insert into kv (key, parts, value, expires_at)
      select w.key, w.parts, w.value, ${EXPIRY}
      from wanted w where w.old is null
      order by w.key
      on conflict (key) do update
        set value = excluded.value, expires_at = excluded.expires_at
        where not ${ALIVE}
      returning key
    )
    select encode(key, 'hex') as hex from replaced
    union all
    select encode(key, 'hex') from added`);
  return new Set(rows.map(({ hex }) => hex));
}

/** Of a row `w` that is wanted. */
const EXPIRY = sql`now() + w.expire_in * interval '1 millisecond'`;

/** Keys as the elements of a bytea[]. */
function bytes(hexes: readonly string[]): string[] {
  return hexes.map((hex) => `\\x${hex}`);
}

const STRING = 0x02;
const NUMBER = 0x21;

/** Bytes that sort as Deno KV sorts keys: strings before numbers, each part ended before the next. */
function encodeKey(key: KvKey): Uint8Array {
  return new Uint8Array(
    key.flatMap((part) =>
      typeof part === "string" ? encodeString(part) : encodeNumber(part)
    ),
  );
}

function encodeString(part: string): number[] {
  const bytes = Array.from(new TextEncoder().encode(part));
  // A zero byte inside is marked, since a plain one ends the part.
  return [
    STRING,
    ...bytes.flatMap((byte) => byte === 0 ? [0, 0xff] : [byte]),
    0,
  ];
}

/** The bits of a double, turned so that they sort as the numbers do. */
function encodeNumber(part: number): number[] {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setFloat64(0, part);
  const negative = (bytes[0] as number) >= 0x80;
  return [
    NUMBER,
    ...bytes.map((byte, i) => negative ? ~byte : i === 0 ? byte ^ 0x80 : byte),
  ];
}
