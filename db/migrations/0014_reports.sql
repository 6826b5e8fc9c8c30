-- What members tell the host of one another, whom they do not want to meet, and what they think of Madang.

create table reports (
  id uuid primary key,
  reporter_id uuid not null references members (id),
  target_kind text not null check (target_kind in ('person', 'item', 'message', 'review')),
  -- Whoever answers for it.
  target_member_id uuid not null references members (id),
  subject_id uuid references subjects (id),
  room_id uuid,
  seq bigint,
  review_id uuid references reviews (id),
  -- One of domain/reports/reasons.ts.
  reason text not null,
  body text not null default '',
  -- What the reporter saw: nobody hides it from the host by changing or deleting it.
  snapshot jsonb not null default '{}',
  at timestamptz not null,
  state text not null default 'received' check (state in ('received', 'decided')),
  decided_at timestamptz,
  decided_by uuid references members (id),
  outcome text check (outcome in ('upheld', 'dismissed')),
  -- What the reporter is told.
  note text not null default '',
  foreign key (room_id, seq) references room_events (room_id, seq),
  check (reporter_id <> target_member_id),
  check ((target_kind = 'item') = (subject_id is not null)),
  check ((target_kind = 'message') = (seq is not null)),
  check ((room_id is null) = (seq is null)),
  check ((target_kind = 'review') = (review_id is not null)),
  check ((state = 'decided') = (decided_at is not null)),
  check ((state = 'decided') = (outcome is not null))
);
-- A member reports a thing once.
create unique index reports_once on reports (reporter_id, target_kind, target_member_id, subject_id, room_id, seq, review_id) nulls not distinct;
create index reports_mine on reports (reporter_id, at desc, id desc);
create index reports_queue on reports (state, at, id);
create index reports_target on reports (target_member_id, at desc, id desc);
create index reports_subject on reports (subject_id) where subject_id is not null;
create index reports_message on reports (room_id, seq) where seq is not null;
create index reports_review on reports (review_id) where review_id is not null;
-- Files that stay until somebody has looked at them.
create index reports_photos on reports using gin ((snapshot -> 'photos') jsonb_path_ops) where state = 'received';

-- Neither can write to the other, ask for the other's things, or see them.
create table blocks (
  member_id uuid not null references members (id),
  blocked_id uuid not null references members (id),
  at timestamptz not null,
  primary key (member_id, blocked_id),
  check (member_id <> blocked_id)
);
create index blocks_blocked on blocks (blocked_id, member_id);

-- Whom a member does not want to hear of; they notice nothing.
create table mutes (
  member_id uuid not null references members (id),
  muted_id uuid not null references members (id),
  at timestamptz not null,
  primary key (member_id, muted_id),
  check (member_id <> muted_id)
);

-- What somebody thinks of Madang; null where a guest does.
create table feedback (
  id uuid primary key,
  member_id uuid references members (id),
  title text not null,
  body text not null,
  at timestamptz not null,
  state text not null default 'new' check (state in ('new', 'read', 'done')),
  -- What the host notes about it, for themselves.
  note text not null default ''
);
create index feedback_queue on feedback (state, at, id);
