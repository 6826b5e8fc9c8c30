-- Chat: rooms, who is in them, and all that happened there as one dense sequence per room.
create table rooms (
  id uuid primary key,
  kind text not null check (kind in ('direct', 'group')),
  subject_id uuid references subjects (id),
  -- The two of a direct room, the smaller id first.
  first_member uuid references members (id),
  second_member uuid references members (id),
  -- The last number given out. Taking one locks this row, so numbers are committed in their order.
  last_seq bigint not null default 0,
  -- When somebody last said something; edits do not count.
  last_at timestamptz not null,
  created_at timestamptz not null,
  check (
    case kind
      when 'direct' then first_member is not null and second_member is not null and first_member < second_member
      else first_member is null and second_member is null
    end
  )
);
-- Two people have one room about a thing, however often they ask for it.
create unique index rooms_direct on rooms (subject_id, first_member, second_member) nulls not distinct
  where kind = 'direct';

create table room_members (
  room_id uuid not null references rooms (id),
  member_id uuid not null references members (id),
  role text not null default 'member' check (role in ('member', 'host')),
  -- The last event this member has seen; never goes back.
  read_seq bigint not null default 0,
  -- Put away until somebody says something.
  hidden_at timestamptz,
  joined_at timestamptz not null,
  left_at timestamptz,
  banned_at timestamptz,
  primary key (room_id, member_id)
);
create index room_members_rooms on room_members (member_id) where left_at is null and banned_at is null;

create table room_events (
  room_id uuid not null references rooms (id),
  seq bigint not null,
  id uuid not null unique,
  kind text not null check (kind in ('message', 'edit', 'delete', 'system', 'deal', 'appointment', 'answer')),
  author_id uuid references members (id),
  -- Made by the browser that sent it; sending again finds the first.
  client_id text,
  -- What an edit, a deletion or an answer is about; the lines people read have none.
  target_seq bigint,
  body text not null default '',
  data jsonb not null default '{}',
  at timestamptz not null,
  -- A line is kept as it is now, so that a page of them is one walk along the key.
  edited_at timestamptz,
  deleted_at timestamptz,
  primary key (room_id, seq),
  check ((kind in ('edit', 'delete', 'answer')) = (target_seq is not null))
);
create unique index room_events_client on room_events (room_id, author_id, client_id) where client_id is not null;
create index room_events_about on room_events (room_id, target_seq) where target_seq is not null;
create index room_events_appointments on room_events (room_id, seq) where kind = 'appointment';

-- Which messages show a photo's file; the file goes with the last of them.
create table room_photos (
  key text not null,
  room_id uuid not null,
  seq bigint not null,
  primary key (key, room_id, seq),
  foreign key (room_id, seq) references room_events (room_id, seq)
);

-- How many rooms a thing has: what its card tells as 문의.
alter table subjects add column room_count integer not null default 0;
