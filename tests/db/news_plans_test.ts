import assert from "node:assert/strict";
import { type Db, type Fragment, type Queryable, sql } from "@/db/db.ts";
import { claimDigests } from "@/db/digests.ts";
import { deleteToldEvents } from "@/db/events.ts";
import { claimLetters } from "@/db/letters.ts";
import { claimEvents } from "@/db/news.ts";
import {
  countUnreadNotices,
  listNoticesByMember,
  NOTICES_PER_PAGE,
} from "@/db/notifications.ts";
import { claimPushes } from "@/db/pushes.ts";
import { listReviewsByTarget, REVIEWS_PER_PAGE } from "@/db/reviews.ts";
import { deleteUnconfirmedMembers } from "@/db/unconfirmed_members.ts";
import { newId } from "@/domain/shared/ids.ts";
import { openTestDb } from "../support/db.ts";
import { GANGNAM, neighbourhood } from "../support/neighbours.ts";
import { POSTGRES } from "../support/server_databases.ts";
import { testWith } from "../support/skip.ts";

const MANY = 100_000;
const UNREAD = 30;
const DUE = 20;
const FORGOTTEN = 10;

testWith(
  POSTGRES,
  "what news and reviews read does not grow with the past",
  async (t) => {
    const { db, close } = await openTestDb("postgres");
    try {
      const { memberId, middle } = await fill(db);
      await t.step("a page of the list walks its index and stops", async () => {
        for (const after of [null, middle]) {
          const read = await readBy(
            db,
            (db) => listNoticesByMember(db, { memberId, after }),
          );
          assert.deepEqual(read.indexes("notifications"), [
            "notifications_newest",
          ]);
          assert.ok(read.rows("notifications") <= NOTICES_PER_PAGE + 1);
        }
      });
      await t.step("the bell looks at what is unread", async () => {
        const read = await readBy(db, (db) => countUnreadNotices(db, memberId));
        assert.deepEqual(read.indexes("notifications"), [
          "notifications_unread",
        ]);
        assert.ok(read.rows("notifications") <= UNREAD);
      });
      await t.step("the worker looks at what nobody was told of", async () => {
        const read = await readBy(db, (db) => claimEvents(db, { limit: 100 }));
        assert.deepEqual(read.indexes("events"), ["events_untold"]);
      });
      await t.step("and forgets the oldest that were told", async () => {
        const before = new Date(Date.now() - 60_000);
        const read = await readBy(
          db,
          (db) => deleteToldEvents(db, { before, limit: 1000 }),
        );
        assert.ok(read.indexes("events").includes("events_told"));
        assert.equal(read.rows("events"), 0);
      });
      await t.step("and accounts that nobody confirmed", async () => {
        const before = new Date(Date.now() + 60_000);
        const read = await readBy(
          db,
          (db) => deleteUnconfirmedMembers(db, { before, limit: 20 }),
        );
        assert.ok(read.indexes("members").includes("members_unconfirmed"));
        assert.ok(read.rows("members") <= FORGOTTEN);
      });
      await t.step("and at letters that are due", async () => {
        const now = new Date();
        const read = await readBy(
          db,
          (db) => claimLetters(db, { now, until: now, limit: 5 }),
        );
        assert.ok(read.indexes("letters").includes("letters_due"));
        assert.ok(read.rows("letters") <= 5);
      });
      await t.step("at daily letters whose hour has come", async () => {
        const now = new Date();
        const read = await readBy(
          db,
          (db) => claimDigests(db, { now, until: now, limit: 5 }),
        );
        assert.ok(read.indexes("digests").includes("digests_due"));
        assert.equal(read.rows("digests"), 5);
      });
      await t.step("and at messages to devices that are due", async () => {
        const now = new Date();
        const read = await readBy(
          db,
          (db) => claimPushes(db, { now, until: now, limit: 10 }),
        );
        assert.ok(read.indexes("pushes").includes("pushes_due"));
        assert.equal(read.rows("pushes"), 10);
      });
      await t.step("the newest reviews are one walk", async () => {
        const read = await readBy(
          db,
          (db) => listReviewsByTarget(db, { targetId: memberId }),
        );
        assert.deepEqual(read.indexes("reviews"), ["reviews_target"]);
        assert.ok(read.rows("reviews") <= REVIEWS_PER_PAGE + 1);
      });
    } finally {
      await close();
    }
  },
);

/** A member to whom much has happened. */
async function fill(db: Db) {
  const yard = neighbourhood(db);
  const memberId = (await yard.member("지우")).id;
  const other = (await yard.member("하늘")).id;
  const itemId = await yard.thing(await yard.member("바다"));
  const roomId = newId(yard.clock);
  await db.query(
    sql`insert into rooms (id, kind, last_at, created_at) values (${roomId}, 'group', now(), now())`,
  );
  await db.query(sql`
    insert into events (id, kind, payload, at, told_at)
    select gen_random_uuid(), 'rent.edited', '{}', now(), now() from generate_series(1, ${MANY}::integer)`);
  await db.query(sql`
    insert into notifications (id, member_id, kind, subject_id, actor_id, event_id, at, read_at)
    select gen_random_uuid(), ${memberId}, 'deal.requested', ${itemId}, ${other}, gen_random_uuid(),
      now() - n * interval '1 minute', case when n > ${UNREAD} then now() end
    from generate_series(1, ${MANY}::integer) n`);
  await db.query(sql`
    insert into letters (id, notification_id, due_at, state, ended_at)
    select gen_random_uuid(), id, at, 'sent', at from notifications`);
  await db.query(sql`
    insert into digests (id, member_id, day, due_at, state, ended_at)
    select gen_random_uuid(), ${memberId}, current_date - n, now() - n * interval '1 day',
      case when n > ${DUE} then 'sent' else 'waiting' end, case when n > ${DUE} then now() end
    from generate_series(1, ${MANY}::integer) n`);
  await db.query(sql`
    insert into push_subscriptions (id, member_id, session_id, mark, endpoint, p256dh, auth, device, created_at)
    values (gen_random_uuid(), ${memberId}, 'x', 'x', 'https://push.example/x', 'x', 'x', 'x', now())`);
  await db.query(sql`
    insert into pushes (subscription_id, notification_id, due_at)
    select s.id, n.id, now() + (row_number() over () - ${DUE}) * interval '1 minute'
    from push_subscriptions s, notifications n`);
  await db.query(sql`
    insert into deals (id, item_id, room_id, lender_id, borrower_id, proposer_id, state, starts_at, ends_at,
      unit, note, requested_at, answer_by, accepted_at, ended_at, ended_verb)
    select gen_random_uuid(), ${itemId}, ${roomId}, ${memberId}, ${other}, ${other}, 'returned',
      now() - n * interval '1 hour', now() - n * interval '1 hour' + interval '1 hour', 'day', '', now(), now(), now(),
      now(), 'confirm_return'
    from generate_series(1, 20000) n`);
  await db.query(sql`
    insert into reviews (id, deal_id, author_id, target_id, subject_id, stars, body, at, published_at)
    select gen_random_uuid(), id, ${other}, ${memberId}, ${itemId}, 5, 'x', starts_at, starts_at from deals`);
  await db.query(sql`
    insert into members (id, email, handle, name, region, created_at, email_confirmed_at)
    select gen_random_uuid(), 'm' || n || '@example.com', 'm' || n, 'm', ${GANGNAM}, now(),
      case when n > ${FORGOTTEN}::integer then now() end
    from generate_series(1, 20000) n`);
  await db.query(sql`analyze`);
  const [row] = await db.query<{ at: Date; id: string }>(sql`
    select at, id from notifications order by at offset ${MANY / 2} limit 1`);
  assert.ok(row);
  return { memberId, middle: row };
}

interface PlanNode {
  "Relation Name"?: string;
  "Index Name"?: string;
  "Actual Rows": number;
  "Actual Loops": number;
  "Rows Removed by Filter"?: number;
  Plans?: PlanNode[];
}

/** Which indexes a query walks, and how many rows of a table it touches. */
async function readBy(db: Db, ask: (db: Queryable) => Promise<unknown>) {
  let asked: Fragment | undefined;
  const listener: Queryable = {
    query(fragment) {
      asked ??= fragment;
      return Promise.resolve([]);
    },
  };
  await ask(listener).catch(() => {});
  assert.ok(asked);
  const [row] = await db.query<{ "QUERY PLAN": { Plan: PlanNode }[] }>(
    sql`explain (analyze, format json) ${asked}`,
  );
  const nodes = [...walk(row?.["QUERY PLAN"][0]?.Plan)];
  const of = (table: string) =>
    nodes.filter((node) => node["Relation Name"] === table);
  return {
    indexes: (
      table: string,
    ) => [
      ...new Set(of(table).flatMap((node) => node["Index Name"] ?? "none")),
    ],
    rows: (table: string) =>
      Math.max(
        ...of(table).map((node) =>
          (node["Actual Rows"] + (node["Rows Removed by Filter"] ?? 0)) *
          node["Actual Loops"]
        ),
      ),
  };
}

function* walk(node: PlanNode | undefined): Generator<PlanNode> {
  if (node === undefined) return;
  yield node;
  for (const child of node.Plans ?? []) yield* walk(child);
}
