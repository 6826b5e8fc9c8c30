-- Whether a member may take part: their address was confirmed by mail, and no moderator has shut them out.
alter table members
  add column email_confirmed_at timestamptz,
  -- They may look but not write until then.
  add column suspended_until timestamptz,
  -- They may see nothing but why, and appeal.
  add column banned_at timestamptz;
-- A confirmed address belongs to one member; before that, several may name it (docs/decisions/0006).
create unique index members_confirmed_address on members (email) where email_confirmed_at is not null;
