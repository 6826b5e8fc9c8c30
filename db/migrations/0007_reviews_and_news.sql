-- News of what happens, letters about it, and what neighbours say of each other after a deal.

-- In which language a member is written to: the one they used last.
alter table members add column language text not null default 'ko' check (language in ('ko', 'en'));

-- When news were made of an event. What happened before there were any is not told.
alter table events add column told_at timestamptz;
update events set told_at = at;
create index events_untold on events (id) where told_at is null;

create table notifications (
  id uuid primary key,
  member_id uuid not null references members (id),
  kind text not null,
  subject_id uuid references subjects (id),
  room_id uuid references rooms (id),
  -- Null where the clock did it.
  actor_id uuid references members (id),
  -- What it is about in its space: a deal.
  about_id uuid,
  -- Where in the room it stands: who has read the room up to there knows it already.
  seq bigint,
  event_id uuid not null,
  at timestamptz not null,
  read_at timestamptz,
  -- An event is told to nobody twice.
  unique (member_id, event_id)
);
create index notifications_newest on notifications (member_id, at desc, id desc);
create index notifications_unread on notifications (member_id) where read_at is null;
-- All messages of a room are one entry, which comes up again with each.
create unique index notifications_messages on notifications (member_id, room_id) where kind = 'message.sent';

-- Only what a member wants otherwise than everybody does by default.
create table notification_choices (
  member_id uuid not null references members (id),
  -- What the choice is about: several kinds of notifications together, as domain/notifications/matters.ts puts them.
  kind text not null,
  channel text not null check (channel in ('live', 'mail')),
  wanted boolean not null,
  primary key (member_id, kind, channel)
);

-- Mail that is to be sent, and what became of it.
create table letters (
  id uuid primary key,
  notification_id uuid not null references notifications (id),
  -- When it may be sent, or tried again.
  due_at timestamptz not null,
  tries smallint not null default 0,
  -- 'dropped': its reader knew by then, or has left; 'refused': nobody takes it.
  state text not null default 'waiting' check (state in ('waiting', 'sent', 'dropped', 'refused')),
  ended_at timestamptz,
  check ((ended_at is null) = (state = 'waiting'))
);
create index letters_due on letters (due_at) where state = 'waiting';
create unique index letters_waiting on letters (notification_id) where state = 'waiting';

create table reviews (
  id uuid primary key,
  -- What they had to do with each other, in its space.
  deal_id uuid not null,
  author_id uuid not null references members (id),
  target_id uuid not null references members (id),
  subject_id uuid not null references subjects (id),
  stars smallint not null check (stars between 1 and 5),
  body text not null,
  at timestamptz not null,
  -- Null while it is hidden from everybody but its author.
  published_at timestamptz,
  unique (deal_id, author_id),
  check (author_id <> target_id)
);
create index reviews_target on reviews (target_id, published_at desc, id desc) where published_at is not null;
create index reviews_subject on reviews (subject_id, published_at desc, id desc) where published_at is not null;
create index reviews_hidden on reviews (at) where published_at is null;

-- What two members had to do with each other, in any space: what reviews and scores are made of. Each space adds its part.
create view dealings as
select
  d.id,
  'rent' as space,
  d.item_id as subject_id,
  d.room_id,
  d.lender_id as one_id,
  d.borrower_id as other_id,
  -- Who was asked, and how long they let the other one wait; null where there was nothing to answer.
  case when d.proposer_id = d.lender_id then d.borrower_id else d.lender_id end as asked_id,
  d.requested_at as asked_at,
  case
    when d.accepted_at is not null then d.accepted_at
    when d.state in ('declined', 'expired') then d.ended_at
  end as answered_at,
  d.state = 'returned' as completed,
  -- Given up after both had agreed.
  d.state = 'cancelled' and d.accepted_at is not null as cancelled,
  d.no_show_id,
  -- Whose change of mind came so late that the other one could hardly plan anew.
  case
    when d.ended_verb = 'cancel' and d.ended_at > d.starts_at - interval '24 hours' then d.ended_by
  end as late_canceller_id,
  d.starts_at,
  d.ends_at,
  d.ended_at
from deals d;
