import assert from "node:assert/strict";
import { type Db, type Fragment, type Queryable, sql } from "@/db/db.ts";
import { type ItemFilters, listItems } from "@/db/rent_lists.ts";
import { districtsByDistance } from "@/domain/regions/regions.ts";
import { parseQuery } from "@/domain/search/mod.ts";
import { openTestDb } from "../support/db.ts";
import { fillItems } from "../support/many_items.ts";
import { GANGNAM } from "../support/neighbours.ts";
import { POSTGRES } from "../support/server_databases.ts";
import { testWith } from "../support/skip.ts";

const MANY = 20_000;
/** A page may touch this many rows of things, whatever the table holds. */
const ROWS_PER_PAGE = 100;

const FIRST: ItemFilters = {
  section: "lend",
  category: null,
  place: null,
  query: null,
  sort: "newest",
  districts: [],
  page: 1,
};

/** Lists by the index that must carry them. */
const LISTS: [string, Partial<ItemFilters>][] = [
  ["rent_newest", {}],
  ["rent_newest_category", { category: "tools" }],
  ["rent_newest_region", { place: GANGNAM }],
  ["rent_newest_province", { place: "11" }],
  ["rent_newest_region_category", { place: GANGNAM, category: "tools" }],
  ["rent_newest_province_category", { place: "11", category: "tools" }],
  ["rent_cheapest", { sort: "price" }],
  ["rent_cheapest_category", { sort: "price", category: "tools" }],
  ["rent_cheapest_region", { sort: "price", place: GANGNAM }],
  ["rent_cheapest_province", { sort: "price", place: "11" }],
  ["rent_most_kept", { sort: "bookmarks" }],
  ["rent_most_kept_category", { sort: "bookmarks", category: "tools" }],
  ["rent_most_kept_region", { sort: "bookmarks", place: GANGNAM }],
  ["rent_most_kept_province", { sort: "bookmarks", place: "11" }],
  ["rent_newest_region", {
    sort: "nearest",
    districts: districtsByDistance(GANGNAM),
  }],
];

testWith(
  POSTGRES,
  "every list of many things walks its index and stops",
  async (t) => {
    const { db, close } = await openTestDb("postgres");
    try {
      await fillItems(db, MANY);
      for (const [index, parts] of LISTS) {
        await t.step(
          `${index} carries ${JSON.stringify(parts).slice(0, 60)}`,
          async () => {
            const plan = await planOf(db, { ...FIRST, ...parts });
            assert.ok(plan.indexes.has(index), [...plan.indexes].join(", "));
            assert.ok(plan.rows <= ROWS_PER_PAGE, `${plan.rows} rows`);
          },
        );
      }
      await t.step(
        "who hides somebody walks the same indexes, with a look at each owner",
        async () => {
          const hidden = [crypto.randomUUID(), crypto.randomUUID()];
          for (const [index, parts] of LISTS) {
            const plan = await planOf(db, { ...FIRST, ...parts, hidden });
            assert.ok(plan.indexes.has(index), [...plan.indexes].join(", "));
            assert.ok(plan.indexes.has("subjects_pkey"), index);
            assert.ok(plan.rows <= ROWS_PER_PAGE, `${index} ${plan.rows}`);
          }
        },
      );
      await t.step(
        "who hides nobody has the very same query as a guest",
        async () => {
          const guest = await queryOf(FIRST);
          assert.deepEqual(await queryOf({ ...FIRST, hidden: [] }), guest);
        },
      );
      await t.step(
        "a common word is met without the index of pieces",
        async () => {
          const query = parseQuery("캠핑의자");
          const { rows } = await planOf(db, { ...FIRST, query });
          assert.ok(rows <= 1000, `${rows} rows`);
        },
      );
      await t.step(
        "a rare word is looked up in the index of pieces",
        async () => {
          const query = parseQuery("1234");
          const { indexes } = await planOf(db, { ...FIRST, query });
          assert.ok(indexes.has("rent_grams"));
        },
      );
    } finally {
      await close();
    }
  },
);

interface Node {
  "Node Type": string;
  "Relation Name"?: string;
  "Index Name"?: string;
  "Actual Rows": number;
  "Actual Loops": number;
  "Rows Removed by Filter"?: number;
  Plans?: Node[];
}

/** Which indexes really worked for a list, and how many rows of things were read. */
async function planOf(db: Db, filters: ItemFilters) {
  const [row] = await db.query<{ "QUERY PLAN": [{ Plan: Node }] }>(
    sql`explain (analyze, format json) ${await queryOf(filters)}`,
  );
  assert.ok(row);
  const [{ Plan }] = row["QUERY PLAN"];
  const ran = nodesOf(Plan).filter((node) => node["Actual Loops"] > 0);
  const indexes = new Set(ran.map((node) => node["Index Name"]));
  const rows = ran
    .filter((node) => node["Relation Name"] === "rent_items")
    .map((node) =>
      (node["Actual Rows"] + (node["Rows Removed by Filter"] ?? 0)) *
      node["Actual Loops"]
    )
    .reduce((sum, count) => sum + count, 0);
  return { indexes, rows };
}

function nodesOf(node: Node): Node[] {
  return [node, ...(node.Plans ?? []).flatMap(nodesOf)];
}

/** The query that `listItems` would ask. */
async function queryOf(filters: ItemFilters): Promise<Fragment> {
  const asked: Fragment[] = [];
  const listener: Queryable = {
    query(fragment) {
      asked.push(fragment);
      return Promise.resolve([]);
    },
  };
  await listItems(listener, filters);
  assert.equal(asked.length, 1);
  return asked[0] ?? sql``;
}
