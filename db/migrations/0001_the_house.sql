-- The house: regions, members, subjects, photos, bookmarks, events. Runs on Postgres 15 and later, and on PGlite.
create extension if not exists citext;
create extension if not exists pg_trgm;
create extension if not exists btree_gist;

create table regions (
  code text primary key,
  parent text references regions (code),
  level smallint not null check (level between 1 and 3),
  name_ko text not null,
  name_en text not null,
  lat double precision not null,
  lon double precision not null
);
create index regions_parent on regions (parent);

create table members (
  id uuid primary key,
  email citext unique,
  password_hash text,
  handle citext not null unique,
  name text not null,
  region text not null references regions (code),
  intro text not null default '',
  role text not null default 'member' check (role in ('member', 'moderator', 'admin')),
  created_at timestamptz not null default now(),
  withdrawn_at timestamptz
);

-- Every thing people can talk about, report, bookmark or find has one row here, with the id it has in its own space.
create table subjects (
  id uuid primary key,
  kind text not null,
  owner_id uuid not null references members (id),
  region text not null references regions (code),
  visibility text not null default 'public' check (visibility in ('public', 'hidden')),
  title text not null,
  created_at timestamptz not null,
  deleted_at timestamptz
);
create index subjects_owner on subjects (owner_id, id desc);

create table photos (
  id uuid primary key,
  subject_id uuid not null references subjects (id),
  position smallint not null,
  key text not null,
  width integer not null,
  height integer not null,
  blur text not null,
  created_at timestamptz not null default now(),
  unique (subject_id, position) deferrable initially deferred
);
create index photos_key on photos (key);

create table bookmarks (
  member_id uuid not null references members (id),
  subject_id uuid not null references subjects (id),
  created_at timestamptz not null,
  primary key (member_id, subject_id)
);
create index bookmarks_subject on bookmarks (subject_id);
create index bookmarks_newest on bookmarks (member_id, created_at desc);

-- What happened, appended inside the deed's own transaction; workers turn it into news later.
create table events (
  id uuid primary key,
  kind text not null,
  subject_id uuid references subjects (id),
  actor_id uuid references members (id),
  payload jsonb not null default '{}',
  at timestamptz not null
);
