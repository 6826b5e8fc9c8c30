import { type Db, type Fragment, sql } from "@/db/db.ts";
import { CATEGORY_IDS } from "@/domain/rent/categories.ts";
import { REGIONS } from "@/domain/regions/regions.ts";
import { searchEntry } from "@/domain/search/mod.ts";

const THINGS = [
  ..."캠핑의자 텐트 전동드릴 사다리 빔프로젝터 카메라 유모차 보드게임 통기타 자전거"
    .split(" "),
  ..."제빙기 와플팬 한복 정장 구명조끼 스노보드 킥보드 미싱 확성기 고양이이동장"
    .split(" "),
  ..."망원경 삼각대 전기그릴 아이스박스 폴딩카트 돗자리 선풍기 가습기 청소기 재봉틀"
    .split(" "),
];
const MAKERS =
  "튼튼한 깨끗한 가벼운 새것같은 접이식 무선 대형 소형 아이용 초보용".split(
    " ",
  );
const PLACES =
  "주말에 평일에 아침에 저녁에 역앞에서 집앞에서 학교옆에서 시장옆에서".split(
    " ",
  );
const DISTRICTS = REGIONS.filter(({ parent }) => parent !== null)
  .map(({ code }) => code);
const TEXTS = 2000;
const BATCH = 20_000;

/**
 * Fills a database with things, evenly over sections, categories, districts and prices, in the
 * order of their ids. Texts repeat; that is as much as plans and times depend on.
 */
export async function fillItems(db: Db, count: number): Promise<void> {
  const owner = await createOwner(db);
  const texts = manyTexts();
  for (let from = 1; from <= count; from += BATCH) {
    const to = Math.min(from + BATCH - 1, count);
    await fillBatch(db, { owner, texts, from, to });
  }
  await db.query(sql`analyze`);
}

interface Batch {
  owner: string;
  texts: Text[];
  from: number;
  to: number;
}

interface Text {
  title: string;
  search: string;
  grams: string;
}

async function fillBatch(db: Db, { owner, texts, from, to }: Batch) {
  await db.query(sql`
    with texts as materialized (
      select * from unnest(
        ${texts.map(({ title }) => title)}::text[],
        ${texts.map(({ search }) => search)}::text[],
        ${texts.map(({ grams }) => grams)}::text[]
      ) with ordinality as t (title, search, grams, number)
    ), made as (
      select n, (lpad(to_hex(n), 12, '0') || '70008000000000000000')::uuid as id,
        case when ${dice(1, 3)} = 0 then 'wanted' else 'lend' end as section,
        (${CATEGORY_IDS}::text[])[1 + ${
    dice(2, CATEGORY_IDS.length)
  }] as category,
        (${DISTRICTS}::text[])[1 + ${dice(3, DISTRICTS.length)}] as region,
        1 + ${dice(4, TEXTS)} as text, ${dice(5, 100)} * 500 as price,
        ${dice(6, 50)} as bookmarks
      from generate_series(${from}::bigint, ${to}::bigint) n
    ), subjects_made as (
      insert into subjects (id, kind, owner_id, region, title, created_at)
      select id, 'rent', ${owner}, region, title,
        timestamptz '2026-01-01' + n * interval '1 minute'
      from made join texts on texts.number = made.text
    )
    insert into rent_items (
      id, section, category, body, price, unit, updated_at, listed, region,
      bookmark_count, search_text, grams
    )
    select id, section, category, title, price, 'day', now(), true, region,
      bookmarks, search, string_to_array(grams, ' ')
    from made join texts on texts.number = made.text
  `);
}

/** A number below `sides` that the row's `n` decides, independent for each `seed`. */
function dice(seed: number, sides: number): Fragment {
  return sql`((hashint8extended(n, ${seed}::bigint) & 1073741823) % ${sides}::bigint)`;
}

async function createOwner(db: Db): Promise<string> {
  const [owner] = await db.query<{ id: string }>(sql`
    insert into members (id, email, handle, name, region)
    values (gen_random_uuid(), 'many@example.com', 'many', '만물상', '11680')
    returning id
  `);
  if (owner === undefined) throw new Error("The owner was not written");
  return owner.id;
}

function manyTexts(): Text[] {
  return Array.from({ length: TEXTS }, (_, n) => {
    const title = `${pick(MAKERS, n)} ${pick(THINGS, n / 10)}`;
    const body = `${pick(PLACES, n / 300)} 드려요. ${
      pick(THINGS, n / 7)
    }도 있어요. 번호 ${n}`;
    const { text, grams } = searchEntry({ title, body });
    return { title, search: text, grams: grams.join(" ") };
  });
}

function pick(words: readonly string[], n: number): string {
  return words[Math.floor(n) % words.length] ?? "";
}
