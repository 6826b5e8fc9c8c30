-- Rent: things to lend and things wanted.
create table rent_categories (
  id text primary key,
  name_ko text not null,
  name_en text not null,
  position smallint not null unique
);
insert into rent_categories (id, name_ko, name_en, position) values
  ('digital', '디지털·가전', 'Electronics', 1),
  ('tools', '공구·DIY', 'Tools & DIY', 2),
  ('camping', '캠핑·레저', 'Camping & outdoors', 3),
  ('sports', '스포츠', 'Sports', 4),
  ('kitchen', '생활·주방', 'Home & kitchen', 5),
  ('kids', '육아·장난감', 'Kids & toys', 6),
  ('clothing', '의류·잡화', 'Clothing & bags', 7),
  ('music', '악기·취미', 'Music & hobbies', 8),
  ('books', '도서·학습', 'Books & study', 9),
  ('pets', '반려동물', 'Pets', 10),
  ('party', '행사·파티', 'Events & parties', 11),
  ('other', '기타', 'Other', 12);

create table rent_items (
  id uuid primary key references subjects (id),
  section text not null check (section in ('lend', 'wanted')),
  category text not null references rent_categories (id),
  body text not null,
  price integer check (price between 0 and 10000000),
  unit text not null check (unit in ('hour', 'day', 'month')),
  deposit integer check (deposit between 0 and 10000000),
  value integer check (value >= 0),
  -- Counts edits; a form that was opened on an older one is refused.
  version integer not null default 1,
  updated_at timestamptz not null,
  -- The rest repeats or derives so that one partial index answers each list: kept by db/rent.ts, checked by a test.
  listed boolean not null,
  region text not null,
  province text not null generated always as (left(region, 2)) stored,
  bookmark_count integer not null default 0,
  search_text text not null,
  grams text[] not null
);
-- A list page walks one of these in order and stops; db/rent_lists.ts asks for nothing else, and a test reads the plans.
create index rent_newest on rent_items (section, id desc) where listed;
create index rent_newest_category on rent_items (section, category, id desc) where listed;
create index rent_newest_region on rent_items (section, region, id desc) where listed;
create index rent_newest_province on rent_items (section, province, id desc) where listed;
create index rent_newest_region_category on rent_items (section, region, category, id desc) where listed;
create index rent_newest_province_category on rent_items (section, province, category, id desc) where listed;
create index rent_cheapest on rent_items (section, price, id desc) where listed;
create index rent_cheapest_category on rent_items (section, category, price, id desc) where listed;
create index rent_cheapest_region on rent_items (section, region, price, id desc) where listed;
create index rent_cheapest_province on rent_items (section, province, price, id desc) where listed;
create index rent_most_kept on rent_items (section, bookmark_count desc, id desc) where listed;
create index rent_most_kept_category on rent_items (section, category, bookmark_count desc, id desc) where listed;
create index rent_most_kept_region on rent_items (section, region, bookmark_count desc, id desc) where listed;
create index rent_most_kept_province on rent_items (section, province, bookmark_count desc, id desc) where listed;
create index rent_grams on rent_items using gin (grams) where listed;
