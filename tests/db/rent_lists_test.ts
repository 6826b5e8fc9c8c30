import assert from "node:assert/strict";
import type { Db } from "@/db/db.ts";
import { sql } from "@/db/db.ts";
import { deleteItem, updateItemState } from "@/db/rent.ts";
import {
  type ItemFilters,
  listBookmarksByMember,
  listItems,
  listItemsByOwner,
  listSimilarItems,
} from "@/db/rent_lists.ts";
import { createBookmark } from "@/db/bookmarks.ts";
import { districtsByDistance } from "@/domain/regions/regions.ts";
import { parseQuery } from "@/domain/search/mod.ts";
import { eachEngine } from "../support/db.ts";
import {
  GANGNAM,
  HAEUNDAE,
  neighbourhood,
  photoFile,
  SEOCHO,
} from "../support/neighbours.ts";

function filters(parts: Partial<ItemFilters> = {}): ItemFilters {
  return {
    section: "lend",
    category: null,
    place: null,
    query: null,
    sort: "newest",
    districts: [],
    page: 1,
    ...parts,
  };
}

async function titles(db: Db, parts: Partial<ItemFilters> = {}) {
  const { items } = await listItems(db, filters(parts));
  return items.map(({ title }) => title);
}

function found(db: Db, typed: string, parts: Partial<ItemFilters> = {}) {
  return titles(db, { ...parts, query: parseQuery(typed) });
}

eachEngine("a list has what is on show, the newest first", async (db) => {
  const { member, thing, clock } = neighbourhood(db);
  const owner = await member("지우");
  await thing(owner, { title: "첫째" });
  const hidden = await thing(owner, { title: "숨긴 것" });
  const deleted = await thing(owner, { title: "지운 것" });
  await thing(owner, { title: "찾는 것", section: "wanted" });
  await thing(owner, { title: "둘째" });
  const at = clock.now();
  await updateItemState(db, { id: hidden, state: "hidden", at });
  await deleteItem(db, { id: deleted, at });
  assert.deepEqual(await titles(db), ["둘째", "첫째"]);
  assert.deepEqual(await titles(db, { section: "wanted" }), ["찾는 것"]);
});

eachEngine("a card has its cover, its first photo", async (db) => {
  const { member, thing } = neighbourhood(db);
  const owner = await member("지우");
  await thing(owner, {}, [photoFile(1), photoFile(2)]);
  await thing(owner, { title: "사진 없는 것", price: null });
  const { items: [bare, pictured] } = await listItems(db, filters());
  assert.equal(bare?.cover, null);
  assert.equal(bare?.price, null);
  const { id: _, ...cover } = pictured?.cover ?? { id: "" };
  assert.deepEqual(cover, photoFile(1));
  assert.equal(pictured?.region, GANGNAM);
  assert.ok(pictured?.createdAt instanceof Date);
});

eachEngine("a list turns its pages without losing or repeating", async (db) => {
  const { member, thing } = neighbourhood(db);
  const owner = await member("지우");
  for (let n = 1; n <= 25; n++) await thing(owner, { title: `물건 ${n}` });
  const pages = [];
  for (const page of [1, 2, 3]) {
    const { items, hasNext } = await listItems(db, filters({ page }));
    pages.push({ titles: items.map(({ title }) => title), hasNext });
  }
  assert.deepEqual(pages.map(({ hasNext }) => hasNext), [true, true, false]);
  assert.deepEqual(
    pages.flatMap(({ titles }) => titles),
    Array.from({ length: 25 }, (_, n) => `물건 ${25 - n}`),
  );
  assert.deepEqual(await titles(db, { page: 4 }), []);
});

eachEngine(
  "a list stays within its category, district and province",
  async (db) => {
    const { member, thing } = neighbourhood(db);
    const gangnam = await member("지우");
    const seocho = await member("하늘", SEOCHO);
    const busan = await member("바다", HAEUNDAE);
    await thing(gangnam, { title: "강남 드릴" });
    await thing(gangnam, { title: "강남 텐트", category: "camping" });
    await thing(seocho, { title: "서초 드릴" });
    await thing(busan, { title: "부산 드릴" });
    assert.deepEqual(await titles(db, { place: GANGNAM }), [
      "강남 텐트",
      "강남 드릴",
    ]);
    assert.deepEqual(
      await titles(db, { place: "11", category: "tools" }),
      ["서초 드릴", "강남 드릴"],
    );
    assert.deepEqual(await titles(db, { category: "camping" }), ["강남 텐트"]);
    assert.deepEqual(
      await titles(db, { place: HAEUNDAE, category: "pets" }),
      [],
    );
  },
);

eachEngine("the cheapest come first, what is to be agreed last", async (db) => {
  const { member, thing } = neighbourhood(db);
  const owner = await member("지우");
  await thing(owner, { title: "협의", price: null });
  await thing(owner, { title: "비싼 것", price: 9000 });
  await thing(owner, { title: "무료", price: 0 });
  await thing(owner, { title: "싼 것", price: 1000 });
  assert.deepEqual(await titles(db, { sort: "price" }), [
    "무료",
    "싼 것",
    "비싼 것",
    "협의",
  ]);
});

eachEngine("the most kept come first", async (db) => {
  const { member, thing } = neighbourhood(db);
  const owner = await member("지우");
  const kept = await thing(owner, { title: "인기" });
  await thing(owner, { title: "새것" });
  await db.query(
    sql`update rent_items set bookmark_count = 2 where id = ${kept}`,
  );
  assert.deepEqual(await titles(db, { sort: "bookmarks" }), ["인기", "새것"]);
});

eachEngine(
  "the nearest district comes first, each with its newest first",
  async (db) => {
    const { member, thing } = neighbourhood(db);
    const districts = districtsByDistance(GANGNAM);
    const gangnam = await member("지우");
    const seocho = await member("하늘", SEOCHO);
    const busan = await member("바다", HAEUNDAE);
    await thing(gangnam, { title: "강남 1" });
    await thing(gangnam, { title: "강남 2" });
    for (let n = 1; n <= 12; n++) await thing(seocho, { title: `서초 ${n}` });
    await thing(busan, { title: "부산" });
    const sort = "nearest";
    const first = await titles(db, { sort, districts });
    assert.deepEqual(first.slice(0, 3), ["강남 2", "강남 1", "서초 12"]);
    assert.deepEqual(await titles(db, { sort, districts, page: 2 }), [
      "서초 2",
      "서초 1",
      "부산",
    ]);
    assert.deepEqual(await found(db, "부산", { sort, districts }), ["부산"]);
    const all = await found(db, "강남 ", { sort, districts });
    assert.deepEqual(all, ["강남 2", "강남 1"]);
  },
);

eachEngine(
  "two Korean letters find a thing, in its title or text",
  async (db) => {
    const { member, thing } = neighbourhood(db);
    const owner = await member("지우");
    await thing(owner, { title: "코베아 캠핑의자", category: "camping" });
    await thing(owner, { title: "접이식 테이블", body: "캠핑 갈 때 좋아요" });
    await thing(owner, { title: "전동 드릴" });
    assert.deepEqual(await found(db, "캠핑"), [
      "접이식 테이블",
      "코베아 캠핑의자",
    ]);
    assert.deepEqual(await found(db, "의자"), ["코베아 캠핑의자"]);
    assert.deepEqual(await found(db, "캠핑 의자"), ["코베아 캠핑의자"]);
    assert.deepEqual(await found(db, "캠핑", { category: "camping" }), [
      "코베아 캠핑의자",
    ]);
    assert.deepEqual(await found(db, "우주선"), []);
  },
);

eachEngine("initials find a title: ㅋㅍ, ㅋㅍㅇㅈ", async (db) => {
  const { member, thing } = neighbourhood(db);
  const owner = await member("지우");
  await thing(owner, { title: "캠핑 의자" });
  await thing(owner, { title: "전동 드릴" });
  for (const typed of ["ㅋㅍ", "ㅋㅍㅇㅈ", "ㅇㅈ"]) {
    assert.deepEqual(await found(db, typed), ["캠핑 의자"], typed);
  }
});

eachEngine(
  "a rare find far down is met, and pages of finds follow on",
  async (db) => {
    const { member, thing } = neighbourhood(db);
    const owner = await member("지우");
    await thing(owner, { title: "희귀한 망원경" });
    for (let n = 1; n <= 30; n++) {
      await thing(owner, {
        title: `캠핑 의자 ${n}`,
      });
    }
    assert.deepEqual(await found(db, "망원경"), ["희귀한 망원경"]);
    const second = await found(db, "캠핑", { page: 2 });
    assert.deepEqual(second[0], "캠핑 의자 18");
    const cheapest = await found(db, "캠핑", { page: 3, sort: "price" });
    assert.equal(cheapest.length, 6);
  },
);

eachEngine(
  "similar things share kind and words, and never are the thing itself",
  async (db) => {
    const { member, thing } = neighbourhood(db);
    const owner = await member("지우");
    const id = await thing(owner, { title: "캠핑 의자", category: "camping" });
    await thing(owner, { title: "접이식 캠핑의자", category: "camping" });
    await thing(owner, { title: "새 텐트", category: "camping" });
    await thing(owner, { title: "캠핑 의자 무늬 옷", category: "clothing" });
    const similar = await listSimilarItems(db, {
      id,
      section: "lend",
      category: "camping",
      title: "캠핑 의자",
      region: GANGNAM,
    }, { limit: 4 });
    assert.deepEqual(similar.map(({ title }) => title), [
      "접이식 캠핑의자",
      "새 텐트",
    ]);
  },
);

eachEngine(
  "an owner's things show hidden ones to the owner alone",
  async (db) => {
    const { member, thing, clock } = neighbourhood(db);
    const owner = await member("지우");
    const other = await member("하늘");
    const first = await thing(owner, { title: "보이는 것" });
    const second = await thing(owner, { title: "숨긴 것" });
    await thing(other, { title: "남의 것" });
    await updateItemState(db, { id: second, state: "hidden", at: clock.now() });
    const ownerId = owner.id;
    async function seenBy(viewerId: string | null, except?: string) {
      const { items } = await listItemsByOwner(db, {
        ownerId,
        viewerId,
        except,
      });
      return items.map(({ title }) => title);
    }
    assert.deepEqual(await seenBy(ownerId), ["숨긴 것", "보이는 것"]);
    assert.deepEqual(await seenBy(other.id), ["보이는 것"]);
    assert.deepEqual(await seenBy(null), ["보이는 것"]);
    assert.deepEqual(await seenBy(null, first), []);
  },
);

eachEngine(
  "kept things come in the order of keeping, without what is hidden now",
  async (db) => {
    const { member, thing, clock } = neighbourhood(db);
    const owner = await member("지우");
    const keeper = await member("하늘");
    const ids = [];
    for (const title of ["하나", "둘둘", "셋셋"]) {
      ids.push(await thing(owner, { title }));
    }
    for (const subjectId of ids.toReversed()) {
      clock.advance(1000);
      const bookmark = { memberId: keeper.id, subjectId, at: clock.now() };
      await createBookmark(db, bookmark);
    }
    await updateItemState(db, {
      id: ids[1] ?? "",
      state: "hidden",
      at: clock.now(),
    });
    const { items } = await listBookmarksByMember(db, { memberId: keeper.id });
    assert.deepEqual(items.map(({ title }) => title), ["하나", "셋셋"]);
  },
);
