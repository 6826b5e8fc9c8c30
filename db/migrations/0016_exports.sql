-- What members asked to take along: a file is made of it by the clock, and lies there for a day.
create table exports (
  id uuid primary key,
  -- One at a time.
  member_id uuid not null unique references members (id),
  asked_at timestamptz not null,
  -- When it may be made, or tried again.
  due_at timestamptz not null,
  tries smallint not null default 0,
  ready_at timestamptz,
  size bigint,
  expires_at timestamptz,
  check ((ready_at is null) = (size is null)),
  check ((ready_at is null) = (expires_at is null))
);
create index exports_due on exports (due_at) where ready_at is null;
create index exports_over on exports (expires_at) where ready_at is not null;
