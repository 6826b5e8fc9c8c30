-- More ways of being told: push messages to devices and one letter a day; and when a member wants quiet.
alter table notification_choices drop constraint notification_choices_channel_check;
alter table notification_choices
  add constraint notification_choices_channel_check check (channel in ('live', 'mail', 'push', 'digest'));

-- Only of members who want it otherwise than everybody does by default; hours of the day in Seoul.
create table notification_hours (
  member_id uuid primary key references members (id),
  -- The same hour twice: no quiet at all.
  quiet_from smallint not null check (quiet_from between 0 and 23),
  quiet_until smallint not null check (quiet_until between 0 and 23),
  digest_at smallint not null check (digest_at between 0 and 23)
);

-- The letter of a day: it gathers until its hour, then waits to be sent.
create table digests (
  id uuid primary key,
  member_id uuid not null references members (id),
  -- The day it is for: nobody gets two of one day.
  day date not null,
  -- When it may be sent, or tried again.
  due_at timestamptz not null,
  tries smallint not null default 0,
  -- 'dropped': its reader knew everything by then, or has left; 'refused': nobody takes it.
  state text not null default 'gathering' check (state in ('gathering', 'waiting', 'sent', 'dropped', 'refused')),
  ended_at timestamptz,
  unique (member_id, day),
  check ((ended_at is null) = (state in ('gathering', 'waiting')))
);
create unique index digests_gathering on digests (member_id) where state = 'gathering';
create index digests_due on digests (due_at) where ended_at is null;

-- What it is to hold.
create table digest_notifications (
  digest_id uuid not null references digests (id) on delete cascade,
  notification_id uuid not null references notifications (id) on delete cascade,
  primary key (digest_id, notification_id)
);

-- Browsers that take messages for a member while no page is open.
create table push_subscriptions (
  id uuid primary key,
  member_id uuid not null references members (id),
  -- Who is signed out is told nothing more there.
  session_id text not null,
  -- The SHA-256 of the endpoint: a browser belongs to whoever asked for it last.
  mark text not null unique,
  endpoint text not null,
  -- The browser's public key and secret, with which only it can read a message.
  p256dh text not null,
  auth text not null,
  -- What the browser called itself.
  device text not null,
  created_at timestamptz not null
);
create index push_subscriptions_member on push_subscriptions (member_id, created_at);

-- Messages that are to be sent; gone once they are.
create table pushes (
  subscription_id uuid not null references push_subscriptions (id) on delete cascade,
  notification_id uuid not null references notifications (id) on delete cascade,
  -- When it may be sent, or tried again.
  due_at timestamptz not null,
  tries smallint not null default 0,
  -- What comes up again while it waits is one message.
  primary key (subscription_id, notification_id)
);
create index pushes_due on pushes (due_at);
