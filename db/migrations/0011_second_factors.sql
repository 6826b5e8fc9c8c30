-- What a member proves themselves by besides a password: codes of an authenticator app, codes to fall back on, passkeys.

-- The secret that a member's authenticator app shares with the yard; there is a row only once a code has shown that it does.
create table authenticators (
  member_id uuid primary key references members (id),
  -- AES-GCM under a key that is not in the database, bound to the member.
  sealed_secret bytea not null,
  -- The half minute whose code was taken last: no code at or before it is taken again.
  last_step bigint not null,
  created_at timestamptz not null
);

-- Hashed like passwords, with one salt for all codes of a member; a code that was used is gone.
create table recovery_codes (
  member_id uuid not null references authenticators (member_id) on delete cascade,
  code_hash text not null,
  primary key (member_id, code_hash)
);

create table passkeys (
  id uuid primary key,
  member_id uuid not null references members (id),
  -- What the authenticator calls the key, base64url.
  credential_id text not null unique check (length(credential_id) <= 1400),
  -- COSE; only what the owner's device signed opens with it.
  public_key bytea not null,
  -- How often the key was used, as it counts itself; many always say 0.
  counter bigint not null,
  transports text[] not null,
  name text not null,
  created_at timestamptz not null,
  used_at timestamptz
);
create index passkeys_member on passkeys (member_id, id);
