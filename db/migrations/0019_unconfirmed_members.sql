-- Accounts that nobody ever confirmed, the oldest first.
create index members_unconfirmed on members (created_at)
  where email_confirmed_at is null and withdrawn_at is null;
