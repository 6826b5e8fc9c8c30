-- Letters about an account itself: each waits here until it has been sent, and the link in it is used up here.
create table account_letters (
  id uuid primary key,
  kind text not null,
  -- Null where only an address was given: whose it is, is found out when the letter is written.
  member_id uuid references members (id),
  -- Null: the member's own confirmed address, as it is when the letter is written.
  address citext,
  data jsonb not null default '{}',
  created_at timestamptz not null,
  -- When it may be sent, or tried again.
  due_at timestamptz not null,
  tries smallint not null default 0,
  -- 'dropped': nobody is to have it by now; 'refused': nobody takes it.
  state text not null default 'waiting' check (state in ('waiting', 'sent', 'dropped', 'refused')),
  ended_at timestamptz,
  -- When its link was followed to the end; a link is good for once.
  used_at timestamptz,
  check (member_id is not null or address is not null),
  check ((ended_at is null) = (state = 'waiting'))
);
create index account_letters_due on account_letters (due_at) where state = 'waiting';
create index account_letters_address on account_letters (address, created_at) where address is not null;
create index account_letters_member on account_letters (member_id, created_at) where member_id is not null;
create index account_letters_created on account_letters (created_at);
