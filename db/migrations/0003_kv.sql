-- What may be lost (sessions, counters, caches), where no Deno KV is at hand: db/kv/postgres_kv.ts.
-- Unlogged: quick to write, and empty again after a crash of the server.
create unlogged table kv (
  -- Order-preserving encoding of the parts, so that a prefix is a range.
  key bytea primary key,
  parts text not null,
  value text not null,
  expires_at timestamptz
);
create index kv_expiry on kv (expires_at) where expires_at is not null;
