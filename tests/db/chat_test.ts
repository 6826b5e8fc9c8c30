import assert from "node:assert/strict";
import { appendEvent, appendMemberEvent } from "@/db/chat.ts";
import {
  listEventsAfter,
  listLinesByRoom,
  listRoomsByMember,
} from "@/db/chat_lists.ts";
import {
  getRoom,
  hideRoom,
  markRead,
  openDirectRoom,
} from "@/db/chat_rooms.ts";
import { listRoomHeadsByMembers } from "@/db/chat_stream.ts";
import { countUnreadByMember, countUnreadByRooms } from "@/db/chat_unread.ts";
import { type Db, sql } from "@/db/db.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import { eachEngine } from "../support/db.ts";
import { neighbourhood, photoFile } from "../support/neighbours.ts";

/** Two people with a room about a thing, and a third who has nothing to do with it. */
async function yard(db: Db) {
  const { clock, member, thing } = neighbourhood(db);
  const owner = await member("지우");
  const asker = await member("하늘");
  const stranger = await member("바다");
  const subjectId = await thing(owner, { title: "텐트" }, [photoFile(1)]);
  const at = clock.now();
  const opened = await openDirectRoom(db, {
    subjectId,
    memberId: asker.id,
    at,
  });
  assert.ok(opened);
  const { roomId } = opened;
  let said = 0;
  return {
    clock,
    member,
    thing,
    owner,
    asker,
    stranger,
    subjectId,
    roomId,
    /** Says something; a second passes first. */
    async say(author: Viewer, body = `말 ${++said}`, clientId?: string) {
      clock.advance(1000);
      return await appendMemberEvent(db, {
        roomId,
        kind: "message",
        authorId: author.id,
        clientId,
        body,
        data: { photos: [] },
        at: clock.now(),
      });
    },
  };
}

eachEngine("a room is opened once for a thing and a pair", async (db) => {
  const { subjectId, asker, owner, stranger, roomId, clock } = await yard(db);
  const at = clock.now();
  const again = await openDirectRoom(db, {
    subjectId,
    memberId: asker.id,
    at,
  });
  assert.deepEqual(again, { roomId, created: false });
  assert.equal(
    await openDirectRoom(db, { subjectId, memberId: owner.id, at }),
    null,
  );
  const other = await openDirectRoom(db, {
    subjectId,
    memberId: stranger.id,
    at,
  });
  assert.ok(other?.created);
  assert.notEqual(other.roomId, roomId);
  const [row] = await db.query(sql`
    select room_count from subjects where id = ${subjectId}
  `);
  assert.deepEqual(row, { room_count: 2 });
});

eachEngine("many who ask at once get one room", async (db) => {
  const { subjectId, stranger, clock } = await yard(db);
  const at = clock.now();
  const rooms = await Promise.all(
    Array.from(
      { length: 8 },
      () => openDirectRoom(db, { subjectId, memberId: stranger.id, at }),
    ),
  );
  assert.equal(new Set(rooms.map((room) => room?.roomId)).size, 1);
  assert.equal(rooms.filter((room) => room?.created).length, 1);
});

eachEngine("events are numbered from 1 without a gap", async (db) => {
  const { owner, asker, say, roomId, clock } = await yard(db);
  assert.deepEqual(await say(asker), { seq: 1, repeated: false });
  assert.deepEqual(await say(owner), { seq: 2, repeated: false });
  const deal = await db.transaction((tx) =>
    appendEvent(tx, {
      roomId,
      kind: "deal",
      authorId: null,
      data: { dealId: "d", verb: "expire", state: "expired" },
      at: clock.now(),
    })
  );
  assert.deepEqual(deal, { seq: 3, repeated: false });
  const page = await listLinesByRoom(db, { roomId, memberId: owner.id });
  assert.deepEqual(page.lines.map(({ seq, kind }) => [seq, kind]), [
    [1, "message"],
    [2, "message"],
    [3, "deal"],
  ]);
});

eachEngine("a message sent again is the first one", async (db) => {
  const { asker, owner, say } = await yard(db);
  assert.deepEqual(await say(asker, "안녕하세요", "same-name"), {
    seq: 1,
    repeated: false,
  });
  assert.deepEqual(await say(asker, "안녕하세요", "same-name"), {
    seq: 1,
    repeated: true,
  });
  // A name is its author's own.
  assert.deepEqual(await say(owner, "네", "same-name"), {
    seq: 2,
    repeated: false,
  });
});

eachEngine(
  "strangers and former members write and read nothing",
  async (db) => {
    const { roomId, owner, asker, stranger, say } = await yard(db);
    await say(asker, "안녕하세요", "first-name");
    await db.query(sql`
    update room_members set left_at = now()
    where room_id = ${roomId} and member_id = ${asker.id}
  `);
    for (const { id: memberId } of [asker, stranger]) {
      const at = { roomId, memberId };
      assert.equal(await getRoom(db, at), null);
      assert.deepEqual((await listLinesByRoom(db, at)).lines, []);
      assert.equal(await listEventsAfter(db, { ...at, after: 0 }), null);
      assert.equal(await markRead(db, { ...at, seq: 1 }), null);
      assert.deepEqual((await listRoomsByMember(db, { memberId })).rooms, []);
    }
    assert.equal(await say(asker), null);
    assert.equal(await say(asker, "안녕하세요", "first-name"), null);
    assert.equal(await say(stranger), null);
    assert.ok(await say(owner));
  },
);

eachEngine("a room tells about the other one and the thing", async (db) => {
  const { roomId, owner, asker, subjectId, clock } = await yard(db);
  const seen = await getRoom(db, { roomId, memberId: asker.id });
  assert.equal(seen?.other?.name, "지우");
  assert.equal(seen?.subject?.title, "텐트");
  assert.equal(seen?.subject?.cover?.key, photoFile(1).key);
  assert.equal(seen?.subject?.own, false);
  await db.query(sql`
    update subjects set deleted_at = ${clock.now()} where id = ${subjectId}
  `);
  await db.query(sql`
    update members set withdrawn_at = ${clock.now()} where id = ${owner.id}
  `);
  const stub = await getRoom(db, { roomId, memberId: asker.id });
  assert.deepEqual(
    [stub?.other?.withdrawn, stub?.other?.name],
    [true, ""],
  );
  assert.deepEqual(
    [stub?.subject?.deleted, stub?.subject?.open, stub?.subject?.title],
    [true, false, ""],
  );
});

eachEngine(
  "the list shows the room where something was said last, and what is unread",
  async (db) => {
    const { owner, asker, thing, clock, say, roomId } = await yard(db);
    assert.deepEqual(
      (await listRoomsByMember(db, { memberId: owner.id })).rooms,
      [],
    );
    await say(asker, "하나");
    await say(asker, "둘");
    const second = await openDirectRoom(db, {
      subjectId: await thing(owner),
      memberId: asker.id,
      at: clock.now(),
    });
    const mine = await listRoomsByMember(db, { memberId: asker.id });
    assert.deepEqual(mine.rooms.map(({ id }) => id), [second?.roomId, roomId]);
    assert.equal(mine.rooms[0]?.last, null);
    const { rooms } = await listRoomsByMember(db, { memberId: owner.id });
    assert.equal(rooms.length, 1);
    assert.equal(rooms[0]?.unread, 2);
    const last = rooms[0]?.last;
    assert.ok(last?.kind === "message" && last.body === "둘");
  },
);

eachEngine(
  "a reading mark goes forward only, and no farther than the room",
  async (db) => {
    const { roomId, owner, asker, say } = await yard(db);
    for (let n = 0; n < 3; n++) await say(asker);
    const at = { roomId, memberId: owner.id };
    assert.deepEqual(await markRead(db, { ...at, seq: 2 }), {
      readSeq: 2,
      moved: true,
    });
    assert.deepEqual(await markRead(db, { ...at, seq: 1 }), {
      readSeq: 2,
      moved: false,
    });
    assert.deepEqual(await markRead(db, { ...at, seq: 99 }), {
      readSeq: 3,
      moved: true,
    });
    await say(asker);
    const [count] = await countUnreadByMember(db, owner.id);
    assert.equal(count?.n, 1);
  },
);

eachEngine(
  "a room that was put away comes back when something is said",
  async (db) => {
    const { roomId, owner, asker, say, clock } = await yard(db);
    await say(asker);
    const shown = async () =>
      (await listRoomsByMember(db, { memberId: owner.id })).rooms.length;
    await db.transaction((tx) =>
      hideRoom(tx, { roomId, memberId: owner.id, at: clock.now() })
    );
    assert.equal(await shown(), 0);
    const counts = await countUnreadByRooms(db, [roomId]);
    assert.equal(counts.find(({ memberId }) => memberId === owner.id)?.n, 0);
    await say(asker);
    assert.equal(await shown(), 1);
  },
);

eachEngine(
  "who was away gets every event after theirs, or is told to start afresh",
  async (db) => {
    const { roomId, owner, asker, say } = await yard(db);
    for (let n = 1; n <= 7; n++) await say(n % 2 ? asker : owner);
    const ask = (after: number, limit?: number) =>
      listEventsAfter(db, { roomId, memberId: owner.id, after, limit });
    const missed = await ask(3);
    assert.deepEqual(missed?.events.map(({ seq }) => seq), [4, 5, 6, 7]);
    assert.deepEqual([missed?.lastSeq, missed?.reset], [7, false]);
    assert.deepEqual((await ask(0, 2))?.events.map(({ seq }) => seq), [1, 2]);
    assert.deepEqual(await ask(7), { events: [], lastSeq: 7, reset: false });
    assert.equal((await ask(8))?.reset, true);
    await db.query(
      sql`delete from room_events where room_id = ${roomId} and seq <= 4`,
    );
    assert.equal((await ask(2))?.reset, true);
    assert.equal((await ask(4))?.reset, false);
  },
);

eachEngine("older lines come page by page", async (db) => {
  const { roomId, owner, asker, say } = await yard(db);
  for (let n = 1; n <= 7; n++) await say(asker);
  const ask = (before: number | null) =>
    listLinesByRoom(db, { roomId, memberId: owner.id, before, limit: 3 });
  const seqs = ({ lines }: Awaited<ReturnType<typeof ask>>) =>
    lines.map(({ seq }) => seq);
  const newest = await ask(null);
  assert.deepEqual([seqs(newest), newest.hasOlder], [[5, 6, 7], true]);
  const middle = await ask(5);
  assert.deepEqual([seqs(middle), middle.hasOlder], [[2, 3, 4], true]);
  const oldest = await ask(2);
  assert.deepEqual([seqs(oldest), oldest.hasOlder], [[1], false]);
});

eachEngine(
  "several members' rooms are found at once, each member's own and not what they put away",
  async (db) => {
    const { clock, roomId, owner, asker, stranger, say } = await yard(db);
    await say(asker);
    await say(owner);
    const ids = [owner.id, asker.id, stranger.id];
    const headsOf = async () =>
      (await listRoomHeadsByMembers(db, ids))
        .map((head) => [head.memberId, head.roomId, head.lastSeq])
        .sort();
    const both = [
      [owner.id, roomId, 2],
      [asker.id, roomId, 2],
    ].sort();
    assert.deepEqual(await headsOf(), both);
    await hideRoom(db, { roomId, memberId: asker.id, at: clock.now() });
    assert.deepEqual(await headsOf(), [[owner.id, roomId, 2]]);
  },
);
