-- A member's picture, and that they live where they say.
alter table members
  add column photo_key text,
  -- The district in which their device stood, and when; where exactly is never kept.
  add column neighbour_region text references regions (code),
  add column neighbour_at timestamptz,
  add check ((neighbour_region is null) = (neighbour_at is null));
create index members_photo on members (photo_key) where photo_key is not null;
