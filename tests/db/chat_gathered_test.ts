import assert from "node:assert/strict";
import { openDirectRoom } from "@/db/chat_rooms.ts";
import { appendGathered } from "@/db/chat_gathered.ts";
import { type Db, type Fragment, sql } from "@/db/db.ts";
import { CONNECTION_FAILURE, DbError, isViolation } from "@/db/errors.ts";
import type { MemberEvent } from "@/db/chat.ts";
import { systemClock } from "@/adapters/clock.ts";
import { newId } from "@/domain/shared/ids.ts";
import { eachEngine } from "../support/db.ts";
import { neighbourhood } from "../support/neighbours.ts";

/** Three people, two rooms, and a database that counts its statements. */
async function yard(real: Db) {
  const { clock, member, thing } = neighbourhood(real);
  const owner = await member("지우");
  const asker = await member("하늘");
  const stranger = await member("바다");
  const rooms: string[] = [];
  for (let n = 0; n < 2; n++) {
    const subjectId = await thing(owner);
    const at = clock.now();
    const who = { subjectId, memberId: asker.id, at };
    rooms.push((await openDirectRoom(real, who))?.roomId ?? "");
  }
  const statements: Fragment[] = [];
  const db: Db = {
    ...real,
    query(fragment) {
      statements.push(fragment);
      return real.query(fragment);
    },
  };
  return {
    db,
    statements,
    say: (body: string, options: Partial<Said> = {}) =>
      appendGathered(db, {
        roomId: rooms[options.room ?? 0] ?? "",
        kind: "message",
        authorId: options.author ?? asker.id,
        clientId: options.cid ?? null,
        body,
        data: { photos: [] },
        at: clock.now(),
        news: "message.sent",
      }),
    owner,
    stranger,
    bodies: async (room = 0) => {
      const rows = await real.query<{ body: string }>(sql`
        select body from room_events where room_id = ${rooms[room] ?? ""}
        order by seq`);
      return rows.map(({ body }) => body);
    },
  };
}

interface Said {
  room: number;
  author: string;
  cid: string;
}

eachEngine(
  "many that come at once are a few statements, each answered for itself",
  async (real) => {
    const { say, statements, stranger, bodies } = await yard(real);
    const words = Array.from({ length: 40 }, (_, n) => `말 ${n}`);
    const answers = await Promise.all(
      words.map((word, n) =>
        n === 20
          ? say(word, { author: stranger.id })
          : say(word, { room: n % 2 })
      ),
    );
    assert.ok(statements.length < 10, `${statements.length} statements`);
    assert.equal(answers[20], null);
    for (const room of [0, 1]) {
      const own = words.map((word, n) => ({ word, appended: answers[n] }))
        .filter(({ appended }, n) => appended !== null && n % 2 === room);
      const bySeq = own.toSorted((a, b) =>
        (a.appended?.seq ?? 0) - (b.appended?.seq ?? 0)
      );
      assert.deepEqual(
        bySeq.map(({ appended }) => appended?.seq),
        own.map((_, n) => n + 1),
      );
      assert.deepEqual(bySeq.map(({ word }) => word), await bodies(room));
    }
    const [told] = await real.query<{ count: number }>(
      sql`select count(*) as count from events where kind = 'message.sent'`,
    );
    assert.equal(told?.count, 39);
  },
);

eachEngine(
  "of many with one name one is written, and all are told its number",
  async (real) => {
    const { say, bodies } = await yard(real);
    const answers = await Promise.all(
      Array.from({ length: 9 }, () => say("한 번만", { cid: "only-once" })),
    );
    assert.deepEqual(
      new Set(answers.map((answer) => answer?.seq)),
      new Set([1]),
    );
    assert.equal(answers.filter((answer) => !answer?.repeated).length, 1);
    assert.deepEqual(await bodies(), ["한 번만"]);
  },
);

eachEngine("one that cannot be written fails alone", async (real) => {
  const { say, bodies } = await yard(real);
  await real.query(sql`
    alter table room_events add constraint no_shouting check (body <> '!')`);
  const words = ["하나", "!", "둘", "!", "셋"];
  // The first goes by itself; the others find each other meanwhile.
  const answers = await Promise.allSettled(
    [...words, ...words].map((word) => say(word)),
  );
  const refused = answers.filter((answer) => answer.status === "rejected");
  assert.equal(refused.length, 4);
  for (const { reason } of refused) assert.ok(isViolation(reason, "check"));
  assert.deepEqual(
    (await bodies()).toSorted(),
    ["둘", "둘", "셋", "셋", "하나", "하나"],
  );
});

const ROOM = newId(systemClock);

function eventIn(roomId: string): MemberEvent {
  const at = new Date();
  return { roomId, kind: "message", authorId: newId(systemClock), at };
}

Deno.test("a room that is held stops neither the others nor the order of its own", async () => {
  const held = Promise.withResolvers<unknown[]>();
  const other = newId(systemClock);
  const asked: string[] = [];
  const query = ({ values }: Fragment) => {
    const isHeld = JSON.stringify(values).includes(ROOM);
    asked.push(isHeld ? "held" : "other");
    const rows = [{ nr: 1, seq: asked.length, repeated: false }];
    return isHeld ? held.promise.then(() => rows) : Promise.resolve(rows);
  };
  const db = { query } as unknown as Db;
  const first = appendGathered(db, eventIn(ROOM));
  const second = appendGathered(db, eventIn(ROOM));
  assert.equal((await appendGathered(db, eventIn(other)))?.seq, 2);
  assert.deepEqual(asked, ["held", "other"]);
  held.resolve([]);
  assert.equal((await first)?.seq, 1);
  assert.equal((await second)?.seq, 3);
});

Deno.test("a database that is gone fails them all, and is not asked for each", async () => {
  let asked = 0;
  const query = () => {
    asked += 1;
    return Promise.reject(new DbError("gone", { code: CONNECTION_FAILURE }));
  };
  const db = { query } as unknown as Db;
  const answers = await Promise.allSettled(
    Array.from({ length: 40 }, () => appendGathered(db, eventIn(ROOM))),
  );
  assert.ok(answers.every(({ status }) => status === "rejected"));
  assert.ok(asked < 10, `asked ${asked} times`);
});

Deno.test("whom the database turns away for somebody else's sake comes again, in order, but not for ever", async () => {
  let clashes = 2;
  const seen: string[] = [];
  const query = (fragment: Fragment) => {
    seen.push(JSON.stringify(fragment.values));
    return clashes-- > 0
      ? Promise.reject(new DbError("deadlock detected", { code: "40P01" }))
      : Promise.resolve([{ nr: 1, seq: 7, repeated: false }]);
  };
  const db = { query } as unknown as Db;
  assert.equal((await appendGathered(db, eventIn(ROOM)))?.seq, 7);
  assert.equal(seen.length, 3);
  clashes = Infinity;
  await assert.rejects(appendGathered(db, eventIn(ROOM)), DbError);
  assert.equal(seen.length, 8);
});
