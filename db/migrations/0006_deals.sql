-- Rental deals: who lends what to whom and when, what was agreed before, and how the thing changed hands.
create table deals (
  id uuid primary key,
  item_id uuid not null references rent_items (id),
  room_id uuid not null references rooms (id),
  lender_id uuid not null references members (id),
  borrower_id uuid not null references members (id),
  -- Who asked; the other one answers.
  proposer_id uuid not null references members (id),
  state text not null
    check (state in ('requested', 'accepted', 'in_use', 'returned', 'declined', 'cancelled', 'expired')),
  -- Half-open: one deal may end in the minute the next begins.
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  -- The thing's terms as they were when it was asked for; null is to be agreed.
  price integer check (price between 0 and 10000000),
  unit text not null check (unit in ('hour', 'day', 'month')),
  total bigint check (total >= 0),
  deposit integer check (deposit between 0 and 10000000),
  note text not null,
  reason text not null default '',
  requested_at timestamptz not null,
  answer_by timestamptz not null,
  accepted_at timestamptz,
  handed_over_at timestamptz,
  returned_at timestamptz,
  ended_at timestamptz,
  ended_verb text,
  -- Null where the clock ended it.
  ended_by uuid references members (id),
  -- Who did not come, as the other one reported.
  no_show_id uuid references members (id),
  overdue_at timestamptz,
  check (lender_id <> borrower_id),
  check (proposer_id in (lender_id, borrower_id)),
  check (ends_at > starts_at),
  check ((price is null) = (total is null)),
  check ((ended_at is null) = (state in ('requested', 'accepted', 'in_use'))),
  -- Nobody is promised what somebody else has. Calendars and the filter for free days walk this index too.
  constraint deals_never_overlap exclude using gist (item_id with =, tstzrange(starts_at, ends_at) with &&)
    where (state in ('accepted', 'in_use'))
);
-- Asking twice for the same is asking once.
create unique index deals_asked_once on deals (item_id, proposer_id, starts_at, ends_at) where state = 'requested';
-- My deals, newest first; the clock's two questions; a room's deals.
create index deals_lender on deals (lender_id, state, id desc);
create index deals_borrower on deals (borrower_id, state, id desc);
create index deals_unanswered on deals (answer_by) where state = 'requested';
create index deals_due on deals (ends_at) where state = 'in_use' and overdue_at is null;
create index deals_room on deals (room_id, id desc);
create index deals_item on deals (item_id, id desc);
-- Until when a thing is away: asked for every card of a list.
create index deals_running on deals (item_id, ends_at) where state = 'in_use';

-- All dates that were ever asked for, proposed and agreed; number 1 is the request.
create table deal_terms (
  deal_id uuid not null references deals (id),
  n smallint not null check (n > 0),
  proposer_id uuid not null references members (id),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  total bigint check (total >= 0),
  -- 'agreed' is what holds now; 'replaced' was overtaken by newer terms or by the deal itself.
  state text not null check (state in ('proposed', 'agreed', 'refused', 'replaced')),
  note text not null,
  at timestamptz not null,
  answered_at timestamptz,
  primary key (deal_id, n),
  check (ends_at > starts_at)
);
create unique index deal_terms_open on deal_terms (deal_id) where state = 'proposed';
create unique index deal_terms_agreed on deal_terms (deal_id) where state = 'agreed';

create table deal_records (
  deal_id uuid not null references deals (id),
  kind text not null check (kind in ('handover', 'return')),
  starter_id uuid not null references members (id),
  started_at timestamptz not null,
  prompts jsonb not null,
  note text not null,
  photos jsonb not null,
  -- What the one who confirmed added, and when; the hash covers all of it.
  confirmer_id uuid references members (id),
  confirmed_at timestamptz,
  answer_note text not null default '',
  answer_photos jsonb not null default '[]',
  hash text,
  primary key (deal_id, kind),
  check ((confirmed_at is null) = (hash is null)),
  check ((confirmed_at is null) = (confirmer_id is null))
);
-- Whether a photo's file is still shown by some record.
create index deal_records_photos on deal_records using gin (photos jsonb_path_ops);
create index deal_records_answer_photos on deal_records using gin (answer_photos jsonb_path_ops);

-- What one wrote cannot be rewritten, what both confirmed cannot be changed at all.
create function refuse_record_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.confirmed_at is not null
    or (new.deal_id, new.kind, new.starter_id, new.started_at, new.prompts, new.note, new.photos)
      is distinct from
      (old.deal_id, old.kind, old.starter_id, old.started_at, old.prompts, old.note, old.photos)
  then
    raise exception 'a record of a deal cannot be changed' using errcode = 'restrict_violation';
  end if;
  return new;
end;
$$;
create trigger deal_records_stay before update or delete on deal_records
  for each row execute function refuse_record_change();
