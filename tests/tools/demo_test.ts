import assert from "node:assert/strict";
import sharp from "sharp";
import type { Db } from "@/db/db.ts";
import { sql } from "@/db/db.ts";
import { CATEGORY_IDS } from "@/domain/rent/categories.ts";
import { parseItemDraft } from "@/domain/rent/draft.ts";
import { parseProfile } from "@/domain/accounts/profile.ts";
import { parseSignUp } from "@/domain/accounts/sign_up.ts";
import { parseShortId, shortId } from "@/domain/shared/ids.ts";
import { PHOTO_LIMIT } from "@/domain/uploads/photos.ts";
import { openTestPorts, type TestPorts } from "@/tests/support/ports.ts";
import { POSTGRES } from "@/tests/support/server_databases.ts";
import { testWith } from "@/tests/support/skip.ts";
import { TINTS } from "@/tools/demo/drawing/colors.ts";
import {
  type DrawingName,
  DRAWINGS,
  scenesOf,
} from "@/tools/demo/drawing/drawings.ts";
import { createPen } from "@/tools/demo/drawing/pen.ts";
import { shoot } from "@/tools/demo/drawing/shots.ts";
import { ITEMS } from "@/tools/demo/items/mod.ts";
import {
  DEMO_EMAIL,
  DEMO_PASSWORD,
  demoNeighbourhood,
} from "@/tools/demo/neighbourhood.ts";
import { hangPictures, rasterise } from "@/tools/demo/pictures.ts";
import { PLANNED_DEALS } from "@/tools/demo/planned_deals.ts";
import { seedDemo } from "@/tools/demo/seed.ts";

const NOW = new Date("2026-05-10T05:00:00Z");
const DAY = 24 * 60 * 60 * 1000;
const place = demoNeighbourhood(NOW);
const all = Object.values(ITEMS).flat();
const drawings = Object.keys(DRAWINGS) as DrawingName[];

Deno.test("the neighbourhood is the same whenever it is asked for the same moment", () => {
  assert.deepEqual(demoNeighbourhood(NOW), place);
});

Deno.test("the neighbourhood keeps its people and things when time moves on, and its ages", () => {
  const later = demoNeighbourhood(new Date(NOW.getTime() + 100 * DAY));
  assert.deepEqual(
    later.items.map((item) => item.draft.title),
    place.items.map((item) => item.draft.title),
  );
  const [early, late] = [place.items[0], later.items[0]];
  assert.ok(early && late);
  assert.equal(late.at.getTime() - early.at.getTime(), 100 * DAY);
});

Deno.test("about 40 people in at least 20 districts, and about 200 things of every kind", () => {
  const regions = new Set(place.members.map((member) => member.region));
  const kinds = new Set(place.items.map((item) => item.draft.category));
  const wanted = place.items.filter((item) => item.draft.section === "wanted");
  assert.ok(place.members.length >= 38 && place.members.length <= 45);
  assert.ok(place.items.length >= 200 && place.items.length <= 230);
  assert.ok(wanted.length >= 35 && wanted.length <= 45);
  assert.ok(regions.size >= 20);
  assert.deepEqual(kinds, new Set(CATEGORY_IDS));
});

Deno.test("some things are free, some to be agreed, some by the hour and some by the month", () => {
  const prices = place.items.map((item) => item.draft);
  assert.ok(prices.some(({ price }) => price === 0));
  assert.ok(prices.some(({ price }) => price === null));
  for (const unit of ["hour", "day", "month"]) {
    assert.ok(prices.filter((each) => each.unit === unit).length >= 10);
  }
});

Deno.test("every neighbour could have signed up and filled in their profile so", () => {
  for (const { email, name, region, handle, intro } of place.members) {
    const signUp = parseSignUp(formOf({
      email,
      password: DEMO_PASSWORD,
      name,
      region,
      terms: "on",
      next: "/",
    }));
    const profile = parseProfile(formOf({ name, handle, intro, region }));
    assert.ok(signUp.ok, `${name}: ${JSON.stringify(signUp)}`);
    assert.deepEqual(profile.values, { name, handle, intro, region });
  }
});

Deno.test("every thing passes the form that people fill in, and comes out as it went in", () => {
  for (const { draft } of place.items) {
    const { price, deposit, value, ...words } = draft;
    const reading = parseItemDraft(formOf({
      ...words,
      price: String(price ?? ""),
      deposit: String(deposit ?? ""),
      value: String(value ?? ""),
    }));
    assert.ok(reading.ok, `${draft.title}: ${JSON.stringify(reading)}`);
    assert.deepEqual(reading.values, draft);
  }
});

Deno.test("titles are all different, and every text is Korean written for its thing", () => {
  const titles = all.map((item) => item.title);
  const bodies = all.map((item) => item.body);
  assert.equal(new Set(titles).size, titles.length);
  assert.equal(new Set(bodies).size, bodies.length);
  for (const { title, body } of all) {
    assert.match(title, /[가-힣]/);
    assert.match(body, /[가-힣]{2,}/);
    assert.doesNotMatch(body, /lorem|ipsum|TODO|테스트/i);
    const sentences = body.split(/[.!?](?:\s|$)/).filter((part) => part);
    assert.ok(sentences.length >= 2 && sentences.length <= 6, title);
  }
});

Deno.test("ids are those of the app: version 7, in the order of their age, fit for URLs", () => {
  const ids = place.items.map((item) => item.id);
  assert.deepEqual(ids, ids.toSorted());
  assert.equal(new Set(ids).size, ids.length);
  for (const id of [...ids, ...place.members.map((member) => member.id)]) {
    assert.match(
      id,
      /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-/,
    );
    assert.equal(parseShortId(shortId(id)), id);
  }
});

Deno.test("things are up to 60 days old, the newest some minutes, each younger than its owner", () => {
  const ages = place.items.map((item) => NOW.getTime() - item.at.getTime());
  assert.ok(Math.max(...ages) <= 61 * DAY && Math.max(...ages) > 50 * DAY);
  assert.ok(Math.min(...ages) > 0 && Math.min(...ages) < DAY / 24);
  for (const { at, owner } of place.items) assert.ok(at > owner.createdAt);
});

Deno.test("nobody keeps their own thing, keeps twice, or keeps before it was there", () => {
  const items = new Map(place.items.map((item) => [item.id, item]));
  const pairs = new Set<string>();
  for (const { memberId, subjectId, at } of place.bookmarks) {
    const item = items.get(subjectId);
    assert.ok(item && !item.hidden);
    assert.notEqual(item.owner.id, memberId);
    assert.ok(at >= item.at && at <= NOW);
    pairs.add(`${memberId} ${subjectId}`);
  }
  assert.equal(pairs.size, place.bookmarks.length);
  assert.ok(pairs.size > 300);
});

Deno.test("the demo person has things of their own, one put away, and keeps others'", () => {
  const me = place.members.find((member) => member.email === DEMO_EMAIL);
  const mine = place.items.filter((item) => item.owner.id === me?.id);
  const kept = place.bookmarks.filter((each) => each.memberId === me?.id);
  assert.ok(mine.length >= 10 && kept.length >= 5);
  assert.equal(mine.filter((item) => item.hidden).length, 1);
});

Deno.test("every drawing names only paints it has mixed, in all its places", () => {
  for (const name of drawings) {
    const pen = createPen();
    const look = { tint: TINTS.teal, second: TINTS.cream, accent: TINTS.rose };
    const { art, width, height } = DRAWINGS[name](pen, look);
    assert.ok(width > 100 && height > 100, name);
    assert.doesNotMatch(art, /NaN|undefined|null|\[object/, name);
    assertPaintsMixed(art, pen.defs());
    assert.ok(scenesOf(name).length > 0);
  }
});

Deno.test("pictures of a thing are the same each time, and differ from those of the next", () => {
  const shot = { drawing: "tent", tint: "sage", seed: "one" } as const;
  assert.deepEqual(shoot(shot, 3), shoot(shot, 3));
  assert.equal(new Set(shoot(shot, 4)).size, 4);
  assert.notDeepEqual(shoot(shot, 1), shoot({ ...shot, seed: "two" }, 1));
});

Deno.test("every drawing renders to a photo of the right size with something on it", async () => {
  await Promise.all(drawings.map(async (drawing) => {
    const [picture = ""] = shoot({ drawing, tint: "persimmon", seed: "" }, 1);
    const file = await (await rasterise(picture)).bytes();
    const { width, height, format } = await sharp(file).metadata();
    const { channels, isOpaque } = await sharp(file).stats();
    assert.deepEqual([width, height, format], [900, 900, "png"], drawing);
    assert.ok(isOpaque && channels.every(({ stdev }) => stdev > 10), drawing);
  }));
});

Deno.test("things that are looked for have no photos, and nobody has more than the form takes", () => {
  for (const { draft, shoot } of place.items) {
    if (draft.section === "wanted") assert.equal(shoot, null);
    assert.ok((shoot?.count ?? 0) <= PHOTO_LIMIT);
  }
});

eachEngineWithPorts(
  "seedDemo() settles the neighbourhood once, however often it is called",
  async (ports) => {
    const line = await seedDemo(ports, { now: NOW, pictures: false });
    const first = await inventory(ports.db);
    const again = await seedDemo(ports, { now: NOW, pictures: false });
    assert.equal(line, again);
    assert.match(line, new RegExp(`${place.members.length} people`));
    assert.match(line, new RegExp(`${DEMO_EMAIL}.*${DEMO_PASSWORD}`));
    assert.deepEqual(await inventory(ports.db), first);
    assert.deepEqual(first, {
      // And two who look after them.
      members: place.members.length + 2,
      items: place.items.length,
      bookmarks: place.bookmarks.length,
      counted: place.bookmarks.length,
      photos: 0,
    });
  },
);

eachEngineWithPorts(
  "seedDemo() lets the neighbours deal with one another, each deal standing where it was planned",
  async (ports) => {
    await seedDemo(ports, { now: NOW, pictures: false });
    const rows = await ports.db.query<
      { title: string; state: string; early: boolean }
    >(sql`
      select s.title, d.state, d.requested_at < s.created_at as early
      from deals d join subjects s on s.id = d.item_id
    `);
    const byTitle = <T extends { title: string; state: string }>(list: T[]) =>
      list.toSorted((a, b) => a.title + a.state < b.title + b.state ? -1 : 1);
    assert.deepEqual(
      byTitle(rows),
      byTitle(PLANNED_DEALS.map(({ thing, state }) => ({
        title: thing,
        state,
        early: false,
      }))),
    );
    const [told] = await ports.db.query<{ said: number }>(sql`
      select count(*) as said from room_events where kind = 'message'
    `);
    const said = PLANNED_DEALS.flatMap(({ says }) => says).length;
    assert.equal(told?.said, said);
  },
);

eachEngineWithPorts(
  "seedDemo() lets the demo person in with the known password",
  async (ports) => {
    await seedDemo(ports, { now: NOW, pictures: false });
    const [row] = await ports.db.query<{ hash: string }>(sql`
      select password_hash as hash from members where email = ${DEMO_EMAIL}::citext
    `);
    const { hash = "" } = row ?? {};
    assert.equal(await ports.passwords.hash(DEMO_PASSWORD, hash), hash);
    assert.notEqual(await ports.passwords.hash("madang-dem0", hash), hash);
  },
);

eachEngineWithPorts(
  "seedDemo() adds nothing where members live already, unless told",
  async (ports) => {
    await ports.db.query(sql`
      insert into members (id, email, handle, name, region)
      values (gen_random_uuid(), 'somebody@else.example', 'somebody', '이웃', '11440')
    `);
    const refusal = await seedDemo(ports, { now: NOW, pictures: false });
    assert.match(refusal, /not added/);
    assert.equal((await inventory(ports.db)).items, 0);
    await seedDemo(ports, { now: NOW, pictures: false, among: "members" });
    assert.equal((await inventory(ports.db)).items, place.items.length);
  },
);

Deno.test("hangPictures() goes on where it was cut short, and leaves edited things alone", async () => {
  const ports = await openTestPorts();
  await seedDemo(ports, { now: NOW, pictures: false });
  await ports.db.query(sql`update rent_items set updated_at = now()`);
  assert.equal(await hangPictures(ports), 0);
  const two = place.items.filter((item) => item.shoot).slice(0, 2);
  await ports.db.query(sql`
    update rent_items i set updated_at = s.created_at
    from subjects s
    where s.id = i.id and i.id = any(${two.map(({ id }) => id)}::uuid[])
  `);
  const wanted = two.reduce((sum, { shoot }) => sum + (shoot?.count ?? 0), 0);
  assert.equal(await hangPictures(ports), wanted);
  assert.equal(await hangPictures(ports), 0);
  const [photo] = await ports.db.query<{ key: string }>(
    sql`select key from photos limit 1`,
  );
  const file = await ports.photos.read(`${photo?.key}-320.webp`);
  assert.ok(file && file.size > 1000);
  await file.body.cancel();
  await ports.close();
});

Deno.test("db:seed tells of a wrong setting in a sentence", async () => {
  const { code, stdout } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "--no-check", "tools/db_seed.ts"],
    cwd: new URL("../..", import.meta.url),
    env: { DATABASE_URL: "mysql://x" },
  }).output();
  assert.equal(code, 1);
  assert.match(
    new TextDecoder().decode(stdout),
    /DATABASE_URL must start with postgres:/,
  );
});

function eachEngineWithPorts(
  name: string,
  body: (ports: TestPorts) => Promise<void>,
) {
  const run = (engine: Db["engine"]) => async () => {
    const ports = await openTestPorts({ engine });
    try {
      await body(ports);
    } finally {
      await ports.close();
    }
  };
  Deno.test(`${name} [pglite]`, run("pglite"));
  testWith(POSTGRES, `${name} [postgres]`, run("postgres"));
}

async function inventory(db: Db) {
  const [row] = await db.query<Record<string, number>>(sql`
    select (select count(*) from members) as members,
      (select count(*) from rent_items) as items,
      (select count(*) from bookmarks) as bookmarks,
      (select sum(bookmark_count) from rent_items)::int as counted,
      (select count(*) from photos) as photos
  `);
  return row ?? {};
}

function formOf(values: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.set(name, value);
  return form;
}

function assertPaintsMixed(art: string, defs: string) {
  for (const [, id] of art.matchAll(/url\(#(\w+)\)/g)) {
    assert.ok(defs.includes(`id="${id}"`), `paint ${id}`);
  }
}
