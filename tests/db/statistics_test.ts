import assert from "node:assert/strict";
import { createMember } from "@/db/accounts.ts";
import { type Db, type Queryable, sql } from "@/db/db.ts";
import { findStatistics } from "@/db/statistics.ts";
import {
  type Range,
  rangeUntil,
  type Statistics,
  statisticsOf,
} from "@/domain/moderation/mod.ts";
import { newId } from "@/domain/shared/ids.ts";
import { eachEngine, openTestDb } from "@/tests/support/db.ts";
import { neighbourhood } from "@/tests/support/neighbours.ts";
import { POSTGRES } from "@/tests/support/server_databases.ts";
import { testWith } from "@/tests/support/skip.ts";

const HOUR_MS = 3_600_000;
const ROOM = "0192f0c1-0000-7000-8000-000000000001";

const count = async (db: Queryable, range: Range): Promise<Statistics> =>
  statisticsOf(range, await findStatistics(db, range));

/** What a range says of some days, by their dates. */
function on(
  { range, counts }: Statistics,
  series: keyof Statistics["counts"],
): Record<string, number> {
  return Object.fromEntries(
    range.starts.map((start, n) => [start, counts[series][n] ?? 0] as const)
      .filter(([, n]) => n > 0),
  );
}

async function joinAt(db: Db, time: string): Promise<string> {
  const clock = { now: () => new Date(time) };
  const id = newId(clock);
  await createMember(db, {
    id,
    email: `${id}@example.com`,
    passwordHash: "",
    handle: id.slice(-12),
    name: "이웃",
    region: "11680",
    createdAt: clock.now(),
  });
  return id;
}

async function sayAt(
  db: Db,
  { seq, time, authorId, kind = "message" }: {
    seq: number;
    time: string;
    authorId: string;
    kind?: "message" | "edit";
  },
) {
  const at = new Date(time);
  await db.query(sql`
    insert into room_events (
      room_id, seq, id, kind, author_id, target_seq, body, data, at
    ) values (
      ${ROOM}, ${seq}, ${newId({ now: () => at })}, ${kind}, ${authorId},
      ${kind === "edit" ? 1 : null}, '말', '{"photos": []}', ${at}
    )
  `);
}

async function reportAt(
  db: Db,
  { by, about, time, reason, waited }: {
    by: string;
    about: string;
    time: string;
    reason: string;
    /** Hours until it was decided; null while it waits. */
    waited: number | null;
  },
) {
  const at = new Date(time);
  const decidedAt = waited === null
    ? null
    : new Date(at.getTime() + waited * HOUR_MS);
  const state = decidedAt === null ? "received" : "decided";
  const outcome = decidedAt === null ? null : "upheld";
  await db.query(sql`
    insert into reports (
      id, reporter_id, target_kind, target_member_id, reason, at, state,
      decided_at, outcome
    ) values (
      ${newId({ now: () => at })}, ${by}, 'person', ${about}, ${reason},
      ${at}, ${state}, ${decidedAt}, ${outcome}
    )
  `);
}

eachEngine(
  "numbers of days, weeks and months are those of the rows, by the clocks of Seoul",
  async (db) => {
    // The last moment of Saturday in Seoul, and the first of Sunday; likewise of a month and a year.
    const edges = [
      "2026-02-28T14:59:59.999Z",
      "2026-02-28T15:00:00.000Z",
      "2026-03-01T14:59:59.999Z",
      "2026-03-01T15:00:00.000Z",
      "2025-12-31T14:59:59.999Z",
      "2025-12-31T15:00:00.000Z",
    ];
    const members: string[] = [];
    for (const time of edges) members.push(await joinAt(db, time));
    const [one = "", other = "", third = ""] = members;
    const days = await count(db, rangeUntil("day", "2026-03-02"));
    assert.deepEqual(on(days, "sign_ups"), {
      "2026-02-28": 1,
      "2026-03-01": 2,
      "2026-03-02": 1,
    });
    const weeks = await count(db, rangeUntil("week", "2026-03-02"));
    assert.deepEqual(on(weeks, "sign_ups"), {
      "2025-12-29": 2,
      "2026-02-23": 3,
      "2026-03-02": 1,
    });
    const months = await count(db, rangeUntil("month", "2026-03-02"));
    assert.deepEqual(on(months, "sign_ups"), {
      "2025-12-01": 1,
      "2026-01-01": 1,
      "2026-02-01": 1,
      "2026-03-01": 3,
    });
    const earlier = await count(db, rangeUntil("day", "2026-03-01"));
    assert.deepEqual(on(earlier, "sign_ups"), {
      "2026-02-28": 1,
      "2026-03-01": 2,
    });

    const { clock, thing } = neighbourhood(db);
    clock.set(new Date("2026-02-28T14:59:58.999Z"));
    const owner = { id: one, region: "11680" };
    await thing(owner as Parameters<typeof thing>[0]);
    await thing(owner as Parameters<typeof thing>[0]);
    await db.query(sql`
      insert into rooms (id, kind, last_at, created_at)
      values (${ROOM}, 'group', now(), now())
    `);
    for (const [n, time] of edges.slice(0, 4).entries()) {
      await sayAt(db, { seq: n + 1, time, authorId: one });
    }
    // An edit is no message.
    const edit = { seq: 5, time: edges[1] ?? "", authorId: one } as const;
    await sayAt(db, { ...edit, kind: "edit" });
    const reports = [
      { by: one, about: other, time: edges[0] ?? "", waited: 2 },
      { by: one, about: third, time: edges[1] ?? "", waited: 4 },
      { by: other, about: third, time: edges[2] ?? "", waited: null },
    ];
    for (const [n, each] of reports.entries()) {
      await reportAt(db, { ...each, reason: n < 2 ? "abuse" : "fraud" });
    }
    const all = await count(db, rangeUntil("day", "2026-03-02"));
    assert.deepEqual(on(all, "listings"), { "2026-02-28": 1, "2026-03-01": 1 });
    assert.deepEqual(on(all, "messages"), {
      "2026-02-28": 1,
      "2026-03-01": 2,
      "2026-03-02": 1,
    });
    assert.deepEqual(on(all, "reports"), { "2026-02-28": 1, "2026-03-01": 2 });
    assert.deepEqual(
      all.reasons.map(({ reason, counts }) => [reason, counts.slice(-3)]),
      [["abuse", [1, 1, 0]], ["fraud", [0, 1, 0]]],
    );
    const wait = { start: "2026-03-01", n: 2, median: 3, slow: 3.8 };
    assert.deepEqual(
      all.waits.filter((each) => each !== null).map((each) => ({
        ...each,
        slow: Math.round(each.slow * 100) / 100,
      })),
      [wait],
    );
  },
);

testWith(
  POSTGRES,
  "a page of statistics reads no message from before its range",
  async () => {
    const { db, close } = await openTestDb("postgres");
    try {
      const authorId = await joinAt(db, "2024-01-01T00:00:00Z");
      await db.query(sql`
        insert into rooms (id, kind, last_at, created_at)
        values (${ROOM}, 'group', now(), now())
      `);
      // A message every ten minutes for two years; their ids begin with their times.
      await db.query(sql`
        insert into room_events (room_id, seq, id, kind, author_id, body, data, at)
        select ${ROOM}, n, (
            substr(ms, 1, 8) || '-' || substr(ms, 9, 4) || '-7000-8000-' ||
            lpad(n::text, 12, '0')
          )::uuid, 'message', ${authorId}, '말', '{"photos": []}', at
        from (
          select n, at,
            lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') as ms
          from (
            select n, timestamptz '2024-03-02' + n * interval '10 minutes' as at
            from generate_series(1, 105120) n
          ) times
        ) made
      `);
      await db.query(sql`analyze`);
      const range = rangeUntil("day", "2026-03-01");
      const { counts } = await count(db, range);
      const inRange = counts.messages.reduce((all, n) => all + n, 0);
      assert.ok(inRange > 4_000 && inRange < 4_400, `${inRange}`);
      assert.ok(await rowsRead(db, range) <= inRange + 100);
    } finally {
      await close();
    }
  },
);

interface Node {
  "Relation Name"?: string;
  "Actual Rows": number;
  "Actual Loops": number;
  "Rows Removed by Filter"?: number;
  Plans?: Node[];
}

/** How many messages are looked at. */
async function rowsRead(db: Db, range: Range): Promise<number> {
  let read = 0;
  await findStatistics({
    async query<Row>(fragment: Parameters<Db["query"]>[0]) {
      const [row] = await db.query<{ "QUERY PLAN": [{ Plan: Node }] }>(
        sql`explain (analyze, format json) ${fragment}`,
      );
      if (row) read += messagesIn(row["QUERY PLAN"][0].Plan);
      return [] as Row[];
    },
  }, range);
  return read;
}

function messagesIn(node: Node): number {
  const own = node["Relation Name"] === "room_events"
    ? (node["Actual Rows"] + (node["Rows Removed by Filter"] ?? 0)) *
      node["Actual Loops"]
    : 0;
  return (node.Plans ?? []).reduce((all, each) => all + messagesIn(each), own);
}
