import assert from "node:assert/strict";
import { listDealsByMember, listDealsByRoom } from "@/db/rent_deal_lists.ts";
import { listTakenPeriods } from "@/db/rent_deals.ts";
import { type ItemFilters, listItems } from "@/db/rent_lists.ts";
import { type Db, sql } from "@/db/db.ts";
import { DEALS_PER_PAGE } from "@/db/rent_deal_lists.ts";
import { done, doVerb, eachDealYard } from "../support/deals.ts";
import { openTestDb } from "../support/db.ts";
import { fillItems } from "../support/many_items.ts";
import { POSTGRES } from "../support/server_databases.ts";
import { testWith } from "../support/skip.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

eachDealYard(
  "my deals: what goes on by its end, what waits and what is over by its age",
  async (yard) => {
    const { ports: { db }, owner, asker, stranger } = yard;
    const late = await yard.accepted(yard.period(20));
    const soon = await yard.accepted(yard.period(5));
    const waiting = await yard.request(yard.period(8));
    const newer = await yard.request(yard.period(30));
    const over = await yard.request(yard.period(40));
    const deal = await yard.deal(over);
    done(await doVerb(yard, "decline", { viewer: owner, deal }));
    for (const { id: memberId } of [owner, asker]) {
      const ids = async (list: "ongoing" | "requests" | "closed") =>
        (await listDealsByMember(db, { memberId, list })).deals.map(({ id }) =>
          id
        );
      assert.deepEqual(await ids("ongoing"), [soon, late]);
      assert.deepEqual(await ids("requests"), [newer, waiting]);
      assert.deepEqual(await ids("closed"), [over]);
    }
    const none = await listDealsByMember(db, {
      memberId: stranger.id,
      list: "ongoing",
    });
    assert.deepEqual(none, { deals: [], hasNext: false });
  },
);

eachDealYard(
  "my deals are a dozen a page, none twice and none left out",
  async (yard) => {
    const { ports: { db }, owner } = yard;
    const all: string[] = [];
    for (let n = 0; n < DEALS_PER_PAGE + 3; n++) {
      all.push(await yard.request(yard.period(1 + n)));
    }
    const list = "requests";
    const memberId = owner.id;
    const first = await listDealsByMember(db, { memberId, list });
    const second = await listDealsByMember(db, { memberId, list, page: 2 });
    assert.deepEqual([first.hasNext, second.hasNext], [true, false]);
    assert.deepEqual(
      [...first.deals, ...second.deals].map(({ id }) => id),
      all.toReversed(),
    );
  },
);

eachDealYard(
  "a room shows what goes on between its two, else what was last",
  async (yard) => {
    const { ports: { db }, owner, asker, stranger } = yard;
    const first = await yard.request(yard.period(1));
    const { roomId } = await yard.deal(first);
    const ids = async (memberId = asker.id) =>
      (await listDealsByRoom(db, { memberId, roomId })).map(({ id }) => id);
    const deal = await yard.deal(first);
    done(await doVerb(yard, "decline", { viewer: owner, deal }));
    assert.deepEqual(await ids(), [first]);
    const second = await yard.request(yard.period(2));
    const third = await yard.request(yard.period(3));
    assert.deepEqual(await ids(), [third, second]);
    assert.deepEqual(await ids(owner.id), [third, second]);
    assert.deepEqual(await ids(stranger.id), []);
    const other = await yard.request(yard.period(4), stranger);
    assert.notEqual((await yard.deal(other)).roomId, roomId);
    assert.deepEqual(await ids(), [third, second]);
  },
);

eachDealYard(
  "what is promised and what is out is taken, late things until now, requests not at all",
  async (yard) => {
    const { ports: { db, clock }, itemId } = yard;
    const out = await yard.inUse(yard.period(1));
    const booked = await yard.accepted(yard.period(4));
    await yard.request(yard.period(8));
    const deals = [await yard.deal(out), await yard.deal(booked)];
    const taken = () => {
      const now = clock.now();
      const until = new Date(now.getTime() + 60 * DAY_MS);
      return listTakenPeriods(db, { itemId, now, until });
    };
    const periods = deals.map(({ startsAt, endsAt }) => ({ startsAt, endsAt }));
    assert.deepEqual(await taken(), periods);
    clock.advance(3 * DAY_MS);
    const [late, next] = await taken();
    assert.deepEqual(late?.endsAt, clock.now());
    assert.deepEqual(next, periods[1]);
  },
);

testWith(
  POSTGRES,
  "S9: a list of what is free on some days looks at the deals of the things it meets, and at no others [postgres]",
  async () => {
    const { db, close } = await openTestDb("postgres");
    try {
      await fillItems(db, 20_000);
      await bookMany(db);
      const rows = await dealsRead(db);
      assert.ok(rows <= 500, `${rows} rows of deals`);
    } finally {
      await close();
    }
  },
);

const FREE: ItemFilters = {
  section: "lend",
  category: null,
  place: null,
  query: null,
  sort: "newest",
  districts: [],
  page: 1,
  free: {
    startsAt: new Date("2026-03-05T00:00:00Z"),
    endsAt: new Date("2026-03-07T00:00:00Z"),
    now: new Date("2026-03-01T00:00:00Z"),
  },
};

/** Every second thing is promised on some days of March. */
async function bookMany(db: Db) {
  await db.query(sql`
    with borrower as (
      insert into members (id, handle, name, region)
      values (gen_random_uuid(), 'borrower', '빌리는이', '11680') returning id
    ), room as (
      insert into rooms (id, kind, last_at, created_at)
      values (gen_random_uuid(), 'group', now(), now()) returning id
    )
    insert into deals (
      id, item_id, room_id, lender_id, borrower_id, proposer_id, state,
      starts_at, ends_at, price, unit, total, note, requested_at, answer_by
    )
    select gen_random_uuid(), s.id, room.id, s.owner_id, borrower.id,
      borrower.id, 'accepted',
      timestamptz '2026-03-04' + (row_number() over () % 5) * interval '1 day',
      timestamptz '2026-03-05' + (row_number() over () % 5) * interval '1 day',
      0, 'day', 0, '', now(), now()
    from subjects s, borrower, room
    where hashint8extended(hashtext(s.id::text), 0) % 2 = 0`);
  await db.query(sql`analyze`);
}

interface Node {
  "Relation Name"?: string;
  "Actual Rows": number;
  "Actual Loops": number;
  "Rows Removed by Filter"?: number;
  Plans?: Node[];
}

/** How many rows of deals the list really read. */
async function dealsRead(db: Db): Promise<number> {
  let rows = 0;
  await listItems({
    async query(fragment) {
      const [plan] = await db.query<{ "QUERY PLAN": [{ Plan: Node }] }>(
        sql`explain (analyze, format json) ${fragment}`,
      );
      const nodes = plan ? nodesOf(plan["QUERY PLAN"][0].Plan) : [];
      rows = nodes.filter((node) => node["Relation Name"] === "deals")
        .reduce((sum, node) =>
          sum +
          (node["Actual Rows"] + (node["Rows Removed by Filter"] ?? 0)) *
            node["Actual Loops"], 0);
      return [];
    },
  }, FREE);
  return rows;
}

function nodesOf(node: Node): Node[] {
  return [node, ...(node.Plans ?? []).flatMap(nodesOf)];
}
