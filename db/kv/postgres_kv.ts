import { type Db, type Fragment, sql } from "../db.ts";
import {
  encodeKvValue,
  type Kv,
  type KvChange,
  type KvChanger,
  type KvKey,
} from "./kv.ts";

/** The twin for where Deno KV is not to be had: one unlogged table beside the other data. */
export function openPostgresKv(db: Db): Kv {
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
    async update<T>(key: KvKey, change: KvChanger<T>) {
      for (;;) {
        const [row] = await db.query<{ value: string }>(sql`
          select value from kv
          where key = ${encodeKey(key)}::bytea and ${ALIVE}`);
        const next = change(row ? JSON.parse(row.value) as T : null);
        if (next === null) return;
        const rows = await db.query(
          row ? replaced(key, row.value, next) : added(key, next),
        );
        if (rows.length > 0) return;
      }
    },
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

/** Writes over a value, unless it has changed or gone since it was read. */
function replaced(key: KvKey, old: string, next: KvChange<unknown>): Fragment {
  return sql`
    update kv set value = ${encodeKvValue(next.value)},
      expires_at = ${expiry(next.expireInMs)}
    where key = ${encodeKey(key)}::bytea and value = ${old} and ${ALIVE}
    returning key`;
}

/** Writes a first value, unless somebody else did since it was missed. */
function added(key: KvKey, next: KvChange<unknown>): Fragment {
  return sql`
    insert into kv (key, parts, value, expires_at)
    values (
      ${encodeKey(key)}::bytea, ${JSON.stringify(key)},
      ${encodeKvValue(next.value)}, ${expiry(next.expireInMs)}
    )
    on conflict (key) do update
      set value = excluded.value, expires_at = excluded.expires_at
      where not ${ALIVE}
    returning key`;
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
