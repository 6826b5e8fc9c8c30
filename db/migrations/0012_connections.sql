-- Ways in through others (Kakao, Google, any OpenID provider), and tokens for programs.

-- Somebody at a provider, and whose account they enter here. Never found by an address.
create table identities (
  id uuid primary key,
  member_id uuid not null references members (id),
  provider text not null check (provider in ('kakao', 'google', 'oidc')),
  issuer text not null check (length(issuer) <= 255),
  subject text not null check (length(subject) <= 255),
  -- How they are known there, for the member's own eyes.
  label text not null default '' check (length(label) <= 254),
  created_at timestamptz not null,
  used_at timestamptz not null,
  constraint identities_who unique (issuer, subject)
);
create index identities_member on identities (member_id, id);

-- One program that a member lets in: a family of refresh tokens, each exchanged for the next.
create table api_tokens (
  id uuid primary key,
  member_id uuid not null references members (id),
  name text not null check (length(name) between 1 and 60),
  can_write boolean not null,
  -- How often it was exchanged; only the token of this turn is good.
  turn integer not null default 0,
  -- SHA-256 of that token's secret. The token itself is nowhere but with the program.
  secret_hash text not null check (length(secret_hash) = 43),
  created_at timestamptz not null,
  exchanged_at timestamptz not null,
  used_at timestamptz,
  revoked_at timestamptz
);
create index api_tokens_member on api_tokens (member_id, id desc) where revoked_at is null;
