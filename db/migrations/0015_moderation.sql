-- What the host's people do about what goes wrong, and how others see it done.

-- Everything that staff did, for good: nobody rewrites it, not even they.
create table staff_actions (
  id uuid primary key,
  -- Null where the host did it on the machine itself.
  actor_id uuid references members (id),
  -- One of domain/moderation/duties.ts.
  kind text not null,
  -- Whom it concerns.
  target_member_id uuid references members (id),
  subject_id uuid references subjects (id),
  review_id uuid references reviews (id),
  room_id uuid,
  seq bigint,
  -- What it was done for.
  report_id uuid references reports (id),
  reason text not null check (reason <> ''),
  data jsonb not null default '{}',
  at timestamptz not null,
  foreign key (room_id, seq) references room_events (room_id, seq),
  check ((room_id is null) = (seq is null))
);
create index staff_actions_target on staff_actions (target_member_id, at desc, id desc);
create index staff_actions_newest on staff_actions (at desc, id desc);
create index staff_actions_actor on staff_actions (actor_id, at desc, id desc);
create index staff_actions_kind on staff_actions (kind, at desc, id desc);
create index staff_actions_report on staff_actions (report_id, at desc, id desc) where report_id is not null;

create function refuse_staff_action_change() returns trigger language plpgsql as $$
begin
  raise exception 'what staff did cannot be changed' using errcode = 'restrict_violation';
end;
$$;
create trigger staff_actions_stay before update or delete on staff_actions
  for each row execute function refuse_staff_action_change();
create trigger staff_actions_stay_whole before truncate on staff_actions
  for each statement execute function refuse_staff_action_change();

-- Somebody thinks that staff were wrong; another of them looks again.
create table appeals (
  id uuid primary key,
  -- One word against each.
  action_id uuid not null unique references staff_actions (id),
  member_id uuid not null references members (id),
  body text not null,
  at timestamptz not null,
  state text not null default 'received' check (state in ('received', 'decided')),
  outcome text check (outcome in ('upheld', 'overturned')),
  decided_at timestamptz,
  decided_by uuid references members (id),
  -- What the member is told.
  note text not null default '',
  check ((state = 'decided') = (outcome is not null)),
  check ((state = 'decided') = (decided_at is not null)),
  check ((state = 'decided') = (decided_by is not null))
);
create index appeals_queue on appeals (state, at, id);

-- Nobody is judge of what they did themselves.
create function refuse_own_appeal() returns trigger language plpgsql as $$
begin
  if new.decided_by = new.member_id
    or new.decided_by = (select actor_id from staff_actions where id = new.action_id)
  then
    raise exception 'an appeal is decided by somebody else' using errcode = 'check_violation';
  end if;
  return new;
end;
$$;
create trigger appeals_other_judge before insert or update on appeals
  for each row when (new.decided_by is not null) execute function refuse_own_appeal();

-- What staff tell one another about a person or a report.
create table staff_notes (
  id uuid primary key,
  author_id uuid not null references members (id),
  member_id uuid references members (id),
  report_id uuid references reports (id),
  body text not null check (body <> ''),
  at timestamptz not null,
  check ((member_id is null) <> (report_id is null))
);
create index staff_notes_member on staff_notes (member_id, at desc, id desc) where member_id is not null;
create index staff_notes_report on staff_notes (report_id, at desc, id desc) where report_id is not null;

-- What its owner had chosen when staff hid it; until staff show it again, the owner cannot. Null while they have not.
alter table subjects
  add column withheld_from text check (withheld_from in ('public', 'hidden')),
  add constraint subjects_withheld_hidden check (withheld_from is null or visibility = 'hidden');
-- When staff hid a review: that it was there stays to be read.
alter table reviews add column withheld_at timestamptz;
create index reviews_author on reviews (author_id, id desc);

-- How long reports wait for a decision, in statistics.
create index reports_decided on reports (decided_at) where decided_at is not null;
-- Who is staff, and who may not take part now.
create index members_staff on members (role) where role <> 'member';
create index members_suspended on members (suspended_until) where suspended_until is not null;
create index members_banned on members (banned_at) where banned_at is not null;
