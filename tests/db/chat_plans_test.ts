import assert from "node:assert/strict";
import {
  EVENTS_AT_ONCE,
  LINES_PER_PAGE,
  listEventsAfter,
  listLinesByRoom,
  listRoomsByMember,
  ROOMS_PER_PAGE,
} from "@/db/chat_lists.ts";
import { listRoomHeadsByMembers } from "@/db/chat_stream.ts";
import { countUnreadByRooms } from "@/db/chat_unread.ts";
import { type Db, type Fragment, type Queryable, sql } from "@/db/db.ts";
import { openTestDb } from "../support/db.ts";
import { neighbourhood } from "../support/neighbours.ts";
import { POSTGRES } from "../support/server_databases.ts";
import { testWith } from "../support/skip.ts";

const EVENTS = 200_000;
const ROOMS = 400;
const OTHERS = 20_000;
/** In each of them. */
const UNREAD = 10;

testWith(
  POSTGRES,
  "S9: what a page of chat reads does not grow with the history",
  async (t) => {
    const { db, close } = await openTestDb("postgres");
    try {
      const { roomId, memberId } = await fillRooms(db);
      const at = { roomId, memberId };
      const middle = EVENTS / 2;
      await t.step("the newest lines are one walk along the key", async () => {
        const plan = await planOf(db, (db) => listLinesByRoom(db, at));
        assert.deepEqual([...plan.indexes("room_events")], [
          "room_events_pkey",
        ]);
        assert.ok(plan.rows("room_events") <= LINES_PER_PAGE * 1.3);
      });
      await t.step("so are older ones, however old", async () => {
        const plan = await planOf(
          db,
          (db) => listLinesByRoom(db, { ...at, before: middle }),
        );
        assert.deepEqual([...plan.indexes("room_events")], [
          "room_events_pkey",
        ]);
        assert.ok(plan.rows("room_events") <= LINES_PER_PAGE * 1.3);
      });
      await t.step("and the events after a number", async () => {
        const plan = await planOf(
          db,
          (db) => listEventsAfter(db, { ...at, after: middle }),
        );
        assert.deepEqual([...plan.indexes("room_events")], [
          "room_events_pkey",
        ]);
        assert.ok(plan.rows("room_events") <= EVENTS_AT_ONCE);
      });
      await t.step("counting what is unread reads what is unread", async () => {
        const plan = await planOf(db, (db) => countUnreadByRooms(db, [roomId]));
        assert.ok(
          plan.rows("room_events") <= 100,
          `${plan.rows("room_events")}`,
        );
      });
      await t.step(
        "the list of rooms reads a line of each it shows",
        async () => {
          const plan = await planOf(
            db,
            (db) => listRoomsByMember(db, { memberId }),
          );
          assert.ok(
            plan.rows("room_events") <= (UNREAD + 2) * (ROOMS_PER_PAGE + 1),
          );
          assert.ok(plan.rows("room_members") <= 4 * ROOMS);
        },
      );
      await t.step("a greeting reads a member's own rooms", async () => {
        const plan = await planOf(
          db,
          (db) => listRoomHeadsByMembers(db, [memberId]),
        );
        assert.ok(plan.rows("room_members") <= ROOMS);
        assert.equal(plan.rows("room_events"), 0);
      });
    } finally {
      await close();
    }
  },
);

/** A member with many rooms, one of them with a long history in which every tenth event is an edit. */
async function fillRooms(db: Db) {
  const { member } = neighbourhood(db);
  const [me, you] = [await member("지우"), await member("하늘")];
  const roomId = "0192f0c1-0000-7000-8000-000000000001";
  await db.query(sql`
    with made as (
      insert into rooms (id, kind, last_at, created_at)
      select ('0192f0c1-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid,
        'group', timestamptz '2026-03-01' + n * interval '1 minute', now()
      from generate_series(1, ${ROOMS}::integer) n
      returning id
    )
    insert into room_members (room_id, member_id, joined_at)
    select made.id, m.id, now()
    from made cross join unnest(${[me.id, you.id]}::uuid[]) as m (id)
  `);
  await db.query(sql`
    insert into room_events (
      room_id, seq, id, kind, author_id, target_seq, body, data, at
    )
    select ${roomId}, n, gen_random_uuid(),
      case when n % 10 = 0 then 'edit' else 'message' end,
      (array[${me.id}, ${you.id}]::uuid[])[1 + n % 2],
      case when n % 10 = 0 then n - 1 end, '말', '{"photos": []}', now()
    from generate_series(1, ${EVENTS}::integer) n
  `);
  await db.query(sql`
    insert into room_events (room_id, seq, id, kind, author_id, body, data, at)
    select r.id, n, gen_random_uuid(), 'message', ${you.id}, '말',
      '{"photos": []}', now()
    from rooms r cross join generate_series(1, 20) n
    where r.id <> ${roomId}
  `);
  await db.query(sql`
    update rooms set last_seq = case when id = ${roomId} then ${EVENTS}::integer else 20 end
  `);
  await db.query(sql`
    update room_members m set read_seq = r.last_seq - ${UNREAD}::integer
    from rooms r where r.id = m.room_id
  `);
  await fillRoomsOfOthers(db, (await member("바다")).id);
  await db.query(sql`analyze`);
  return { roomId, memberId: me.id };
}

/** Rooms that have nothing to do with the first member. */
async function fillRoomsOfOthers(db: Db, memberId: string) {
  await db.query(sql`
    with made as (
      insert into rooms (id, kind, last_at, created_at)
      select gen_random_uuid(), 'group', now(), now()
      from generate_series(1, ${OTHERS}::integer)
      returning id
    )
    insert into room_members (room_id, member_id, joined_at)
    select made.id, ${memberId}, now() from made
  `);
}

interface Node {
  "Relation Name"?: string;
  "Index Name"?: string;
  "Actual Rows": number;
  "Actual Loops": number;
  "Rows Removed by Filter"?: number;
  Plans?: Node[];
}

/** Which indexes of a table worked for a query, and how many of its rows were read. */
async function planOf(db: Db, ask: (db: Queryable) => Promise<unknown>) {
  const [row] = await db.query<{ "QUERY PLAN": [{ Plan: Node }] }>(
    sql`explain (analyze, format json) ${await queryOf(ask)}`,
  );
  assert.ok(row);
  const [{ Plan }] = row["QUERY PLAN"];
  const ran = nodesOf(Plan).filter((node) => node["Actual Loops"] > 0);
  const on = (table: string) =>
    ran.filter((node) => node["Relation Name"] === table);
  return {
    indexes: (table: string) =>
      new Set(on(table).map((node) => node["Index Name"])),
    rows: (table: string) =>
      on(table).reduce((sum, node) =>
        sum +
        (node["Actual Rows"] + (node["Rows Removed by Filter"] ?? 0)) *
          node["Actual Loops"], 0),
  };
}

function nodesOf(node: Node): Node[] {
  return [node, ...(node.Plans ?? []).flatMap(nodesOf)];
}

/** The one query that a list would ask. */
async function queryOf(
  ask: (db: Queryable) => Promise<unknown>,
): Promise<Fragment> {
  const asked: Fragment[] = [];
  await ask({
    query(fragment) {
      asked.push(fragment);
      return Promise.resolve([]);
    },
  });
  assert.equal(asked.length, 1);
  return asked[0] ?? sql``;
}
