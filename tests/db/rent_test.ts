import assert from "node:assert/strict";
import { type Db, sql } from "@/db/db.ts";
import {
  deleteItem,
  getItem,
  getItemForOwner,
  lockItemOfOthers,
  lockOwnItem,
  updateItem,
  updateItemState,
} from "@/db/rent.ts";
import { listItemsForSitemap, listSitemapDays } from "@/db/rent_sitemap.ts";
import { createBookmark, deleteBookmark } from "@/db/bookmarks.ts";
import { CATEGORIES } from "@/domain/rent/categories.ts";
import { eachEngine } from "../support/db.ts";
import {
  DRILL,
  GANGNAM,
  neighbourhood,
  SEOCHO,
} from "../support/neighbours.ts";

eachEngine("the categories in code are the rows of the table", async (db) => {
  const rows = await db.query(sql`
    select id, name_ko as "nameKo", name_en as "nameEn"
    from rent_categories order by position
  `);
  assert.deepEqual(rows, CATEGORIES);
});

eachEngine("a thing is read as it was written, with its owner", async (db) => {
  const { member, thing, clock } = neighbourhood(db);
  const owner = await member("지우");
  const draft = { ...DRILL, price: null, deposit: 10_000, value: 0 };
  const id = await thing(owner, draft);
  const item = await getItem(db, { id, viewer: null });
  assert.deepEqual(item, {
    id,
    ...draft,
    region: GANGNAM,
    visibility: "public",
    withheld: false,
    version: 1,
    createdAt: clock.now(),
    updatedAt: clock.now(),
    bookmarkCount: 0,
    awayUntil: null,
    bookmarked: false,
    owner: {
      id: owner.id,
      handle: owner.handle,
      name: "지우",
      photo: null,
      region: GANGNAM,
      joinedAt: new Date("2026-03-01T00:00:00Z"),
    },
  });
});

eachEngine(
  "a hidden thing is there for its owner only, a deleted one for nobody",
  async (db) => {
    const { member, thing, clock } = neighbourhood(db);
    const owner = await member("지우");
    const other = await member("하늘");
    const id = await thing(owner);
    const at = clock.now();
    await updateItemState(db, { id, state: "hidden", at });
    assert.equal(await getItem(db, { id, viewer: null }), null);
    assert.equal(await getItem(db, { id, viewer: other }), null);
    assert.equal(
      (await getItem(db, { id, viewer: owner }))?.visibility,
      "hidden",
    );
    await updateItemState(db, { id, state: "public", at });
    assert.notEqual(await getItem(db, { id, viewer: other }), null);
    await deleteItem(db, { id, at });
    assert.equal(await getItem(db, { id, viewer: owner }), null);
  },
);

eachEngine(
  "only the owner gets a thing to edit, though others see it",
  async (db) => {
    const { member, thing } = neighbourhood(db);
    const owner = await member("지우");
    const other = await member("하늘");
    const id = await thing(owner);
    assert.equal((await getItemForOwner(db, { id, viewer: owner }))?.id, id);
    assert.notEqual(await getItem(db, { id, viewer: other }), null);
    assert.equal(await getItemForOwner(db, { id, viewer: other }), null);
  },
);

eachEngine(
  "a thing is locked by its owner for deeds, by others for keeping",
  async (db) => {
    const { member, thing, clock } = neighbourhood(db);
    const owner = await member("지우");
    const other = await member("하늘");
    const id = await thing(owner);
    const own = await lockOwnItem(db, { id, ownerId: owner.id });
    assert.deepEqual(own, {
      version: 1,
      state: "public",
      deleted: false,
      withheld: false,
    });
    assert.equal(await lockOwnItem(db, { id, ownerId: other.id }), null);
    assert.deepEqual(await lockItemOfOthers(db, { id, viewerId: other.id }), {
      id,
    });
    assert.equal(await lockItemOfOthers(db, { id, viewerId: owner.id }), null);
    await updateItemState(db, { id, state: "hidden", at: clock.now() });
    assert.equal(await lockItemOfOthers(db, { id, viewerId: other.id }), null);
  },
);

eachEngine(
  "an edit rewrites everything, counts, and moves the thing to where its owner lives",
  async (db) => {
    const { member, thing, clock } = neighbourhood(db);
    const owner = await member("지우");
    const id = await thing(owner);
    clock.advance(1000);
    const draft = {
      ...DRILL,
      title: "마끼다 드릴",
      category: "other" as const,
    };
    await updateItem(db, {
      id,
      owner: { ...owner, region: SEOCHO },
      draft,
      state: "hidden",
      at: clock.now(),
    });
    const item = await getItem(db, { id, viewer: owner });
    assert.equal(item?.title, "마끼다 드릴");
    assert.equal(item?.category, "other");
    assert.equal(item?.version, 2);
    assert.equal(item?.region, SEOCHO);
    assert.equal(item?.visibility, "hidden");
    assert.deepEqual(item?.updatedAt, clock.now());
  },
);

eachEngine(
  "what is listed, and where, always follows from the subject",
  async (db) => {
    const { member, thing, clock } = neighbourhood(db);
    const owner = await member("지우");
    const at = clock.now();
    const [shown, hidden, deleted, back] = [
      await thing(owner),
      await thing(owner),
      await thing(owner),
      await thing(owner),
    ];
    await updateItemState(db, { id: hidden, state: "hidden", at });
    await updateItemState(db, { id: back, state: "hidden", at });
    await updateItem(db, {
      id: back,
      owner,
      draft: DRILL,
      state: "public",
      at,
    });
    await deleteItem(db, { id: deleted, at });
    assert.deepEqual(await listedThatShouldNot(db), []);
    const rows = await db.query<{ id: string }>(
      sql`select id from rent_items where listed order by id`,
    );
    assert.deepEqual(rows.map(({ id }) => id), [shown, back].sort());
  },
);

/** Rows whose derived columns disagree with what they derive from. */
function listedThatShouldNot(db: Db) {
  return db.query(sql`
    select i.id from rent_items i join subjects s on s.id = i.id
    where i.listed <> (s.visibility = 'public' and s.deleted_at is null)
      or i.region <> s.region
      or i.bookmark_count <> (
        select count(*) from bookmarks b where b.subject_id = i.id
      )
  `);
}

eachEngine("a bookmark is there once, and gone once", async (db) => {
  const { member, thing, clock } = neighbourhood(db);
  const owner = await member("지우");
  const keeper = await member("하늘");
  const subjectId = await thing(owner);
  const bookmark = { memberId: keeper.id, subjectId, at: clock.now() };
  assert.equal(await createBookmark(db, bookmark), true);
  assert.equal(await createBookmark(db, bookmark), false);
  const seen = await getItem(db, { id: subjectId, viewer: keeper });
  assert.equal(seen?.bookmarked, true);
  assert.equal(await deleteBookmark(db, bookmark), true);
  assert.equal(await deleteBookmark(db, bookmark), false);
});

eachEngine(
  "a sitemap names each day with things on show, and that day's things",
  async (db) => {
    const { member, thing, clock } = neighbourhood(db);
    const owner = await member("지우");
    const first = await thing(owner);
    const second = await thing(owner);
    clock.set(new Date("2026-03-03T23:59:00Z"));
    const late = await thing(owner);
    clock.set(new Date("2026-03-05T00:00:00Z"));
    const hidden = await thing(owner);
    const at = clock.now();
    await updateItemState(db, { id: hidden, state: "hidden", at });
    assert.deepEqual(await listSitemapDays(db), ["2026-03-03", "2026-03-01"]);
    async function idsOf(day: string) {
      const items = await listItemsForSitemap(db, new Date(day));
      return items.map(({ id }) => id);
    }
    assert.deepEqual(await idsOf("2026-03-01"), [second, first]);
    assert.deepEqual(await idsOf("2026-03-03"), [late]);
    assert.deepEqual(await idsOf("2026-03-04"), []);
  },
);

eachEngine("a sitemap of no things has no days", async (db) => {
  assert.deepEqual(await listSitemapDays(db), []);
});
