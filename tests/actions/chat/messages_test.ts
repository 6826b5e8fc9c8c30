import assert from "node:assert/strict";
import { deleteMessage } from "@/actions/chat/delete_message.ts";
import { editMessage } from "@/actions/chat/edit_message.ts";
import { hideRoom } from "@/actions/chat/hide_room.ts";
import { markRead } from "@/actions/chat/mark_read.ts";
import { openRoom } from "@/actions/chat/open_room.ts";
import { sendMessage } from "@/actions/chat/send_message.ts";
import { listEventsAfter, listLinesByRoom } from "@/db/chat_lists.ts";
import { sql } from "@/db/db.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import {
  CHANGE_WINDOW_MS,
  memberTopic,
  MESSAGE_MAX,
  roomTopic,
} from "@/domain/chat/mod.ts";
import type { Result } from "@/domain/shared/result.ts";
import { type ChatYard, eachChatYard } from "../../support/chat_yard.ts";

function problemOf(result: Result<unknown>): string | null {
  return result.ok ? null : result.problem.name;
}

async function bodies({ ports, roomId, owner }: ChatYard) {
  const page = await listLinesByRoom(ports.db, { roomId, memberId: owner.id });
  return page.lines.map((line) => line.kind === "message" ? line.body : "");
}

/** What the bus says on a topic while `work` runs. */
async function heard(
  { ports }: ChatYard,
  { topic, work }: { topic: string; work: () => Promise<unknown> },
) {
  const messages: unknown[] = [];
  const stop = ports.bus.subscribe(
    topic,
    (text) => messages.push(JSON.parse(text)),
  );
  await work();
  await ports.counters.settle();
  stop();
  return messages;
}

eachChatYard(
  "sendMessage() commits, wakes the room, counts and tells the worker",
  async (yard) => {
    const { ports, asker, owner, roomId, say } = yard;
    const room = await heard(yard, {
      topic: roomTopic(roomId),
      work: () => say(asker, "  안녕하세요\r\n빌릴 수 있을까요?  "),
    });
    assert.deepEqual(room, [{ seq: 1 }]);
    assert.deepEqual(await bodies(yard), ["안녕하세요\n빌릴 수 있을까요?"]);
    assert.deepEqual(await ports.counters.get(owner.id), {
      total: 1,
      rooms: { [roomId]: 1 },
    });
    assert.deepEqual(await ports.counters.get(asker.id), {
      total: 0,
      rooms: {},
    });
    const news = await ports.db.query(sql`
      select kind, actor_id, payload from events where kind = 'message.sent'
    `);
    assert.deepEqual(news, [{
      kind: "message.sent",
      actor_id: asker.id,
      payload: { room: roomId, seq: 1 },
    }]);
    const person = await heard(yard, {
      topic: memberTopic(owner.id),
      work: () => say(asker, "저기요"),
    });
    assert.deepEqual(person, [{ room: roomId }]);
  },
);

eachChatYard(
  "R2: one message sent five times at once, and again later, is one row with one answer",
  async (yard) => {
    const { ports, asker, roomId, say } = yard;
    await say(asker, "먼저");
    const send = () =>
      sendMessage(ports, {
        viewer: asker,
        roomId,
        clientId: "only-this-one",
        body: "한 번만",
      });
    const results = [
      ...await Promise.all(Array.from({ length: 5 }, send)),
      await send(),
    ];
    const values = results.map((result) => result.ok && result.value);
    assert.deepEqual(values.map((value) => value && value.seq), [
      2,
      2,
      2,
      2,
      2,
      2,
    ]);
    assert.equal(values.filter((value) => value && !value.repeated).length, 1);
    assert.deepEqual(await bodies(yard), ["먼저", "한 번만"]);
    assert.equal(await say(asker, "다음"), 3);
    // It is the name that does it: without one, each is a message.
    await Promise.all(Array.from({ length: 5 }, () => say(asker, "여러 번")));
    assert.equal((await bodies(yard)).length, 8);
  },
);

eachChatYard(
  "a message is Invalid when it is empty or too long",
  async (yard) => {
    const { ports, asker, roomId } = yard;
    const send = (body: string) =>
      sendMessage(ports, { viewer: asker, roomId, clientId: null, body });
    const bad = [
      "",
      " \n ",
      "가".repeat(MESSAGE_MAX + 1),
      "a\u0000b",
      "\u202E",
    ];
    for (const body of bad) {
      assert.equal(
        problemOf(await send(body)),
        "Invalid",
        JSON.stringify(body),
      );
    }
    assert.ok((await send("가".repeat(MESSAGE_MAX))).ok);
    const named = await sendMessage(ports, {
      viewer: asker,
      roomId,
      clientId: "no spaces please",
      body: "네",
    });
    assert.equal(problemOf(named), "Invalid");
  },
);

eachChatYard(
  "editMessage() rewrites one's own message, and says so to who was away",
  async (yard) => {
    const { ports, asker, owner, roomId, say } = yard;
    const seq = await say(asker, "토요일에 될까요?");
    const edit = (body: string) =>
      editMessage(ports, { viewer: asker, roomId, seq, body });
    assert.deepEqual(await edit("일요일에 될까요?"), {
      ok: true,
      value: { seq: 2 },
    });
    assert.ok((await edit("일요일에 될까요?")).ok);
    assert.deepEqual(await bodies(yard), ["일요일에 될까요?"]);
    const missed = await listEventsAfter(ports.db, {
      roomId,
      memberId: owner.id,
      after: seq,
    });
    assert.deepEqual(missed?.events.map(({ kind }) => kind), ["edit"]);
    assert.equal(problemOf(await edit("")), "Invalid");
  },
);

eachChatYard(
  "deleteMessage() leaves nothing of what was said, also not in its edits",
  async (yard) => {
    const { ports, asker, owner, roomId, say } = yard;
    const seq = await say(asker, "비밀이에요");
    await editMessage(ports, { viewer: asker, roomId, seq, body: "더 비밀" });
    const remove = () => deleteMessage(ports, { viewer: asker, roomId, seq });
    assert.ok((await remove()).ok);
    assert.ok((await remove()).ok);
    assert.deepEqual(await bodies(yard), [""]);
    await ports.counters.settle();
    assert.equal((await ports.counters.get(owner.id)).total, 0);
    const rows = await ports.db.query(sql`
      select kind, body from room_events where room_id = ${roomId} order by seq
    `);
    assert.deepEqual(rows, [
      { kind: "message", body: "" },
      { kind: "edit", body: "" },
      { kind: "delete", body: "" },
    ]);
    const late = await editMessage(ports, {
      viewer: asker,
      roomId,
      seq,
      body: "다시",
    });
    assert.equal(problemOf(late), "NotFound");
  },
);

eachChatYard("after 15 minutes a message stays as it is", async (yard) => {
  const { ports, asker, roomId, say } = yard;
  const seq = await say(asker, "약속이에요");
  ports.clock.advance(CHANGE_WINDOW_MS - 1);
  const edit = (body: string) =>
    editMessage(ports, { viewer: asker, roomId, seq, body });
  assert.ok((await edit("그래도 약속이에요")).ok);
  ports.clock.advance(1);
  assert.equal(problemOf(await edit("아니에요")), "TooLateToChange");
  const removed = await deleteMessage(ports, { viewer: asker, roomId, seq });
  assert.equal(problemOf(removed), "TooLateToChange");
  assert.deepEqual(await bodies(yard), ["그래도 약속이에요"]);
});

eachChatYard(
  "R23: every verb is NotFound to strangers, former members and on others' messages",
  async (yard) => {
    const { ports, asker, owner, stranger, roomId, say } = yard;
    const seq = await say(asker, "안녕하세요");
    const verbs = (viewer: Viewer) => [
      sendMessage(ports, { viewer, roomId, clientId: null, body: "저도요" }),
      editMessage(ports, { viewer, roomId, seq, body: "바꿨어요" }),
      deleteMessage(ports, { viewer, roomId, seq }),
      markRead(ports, { viewer, roomId, seq }),
      hideRoom(ports, { viewer, roomId }),
    ];
    const refusals = async (viewer: Viewer) =>
      (await Promise.all(verbs(viewer))).map(problemOf);
    assert.deepEqual(await refusals(stranger), Array(5).fill("NotFound"));
    assert.deepEqual(await refusals(owner), [
      null,
      "NotFound",
      "NotFound",
      null,
      null,
    ]);
    for (const column of ["left_at", "banned_at"] as const) {
      const former = await yard.member(`떠난 이웃 ${column}`);
      await ports.db.query(sql`
        insert into room_members (room_id, member_id, joined_at, left_at, banned_at)
        values (${roomId}, ${former.id}, now(),
          ${column === "left_at" ? sql`now()` : sql`null`},
          ${column === "banned_at" ? sql`now()` : sql`null`})
      `);
      assert.deepEqual(await refusals(former), Array(5).fill("NotFound"));
    }
    assert.deepEqual(await bodies(yard), ["안녕하세요", "저도요"]);
  },
);

eachChatYard("R14: a reading mark never goes back", async (yard) => {
  const { ports, asker, owner, roomId, say } = yard;
  for (let n = 0; n < 5; n++) await say(asker, `${n}`);
  const read = async (seq: number) => {
    const result = await markRead(ports, { viewer: owner, roomId, seq });
    return result.ok && result.value.readSeq;
  };
  await Promise.all([3, 1, 4, 2].map(read));
  assert.equal(await read(0), 4);
  assert.equal(await read(1_000_000), 5);
  assert.equal((await ports.counters.get(owner.id)).total, 0);
});

eachChatYard(
  "who has left Madang can no longer be written to",
  async (yard) => {
    const { ports, asker, owner, roomId } = yard;
    await ports.db.query(sql`
      update members set withdrawn_at = now() where id = ${owner.id}
    `);
    const result = await sendMessage(ports, {
      viewer: asker,
      roomId,
      clientId: null,
      body: "계세요?",
    });
    assert.equal(problemOf(result), "PersonGone");
  },
);

eachChatYard(
  "openRoom() is NotFound for one's own, hidden and deleted things, but an open room stays open",
  async (yard) => {
    const { ports, owner, asker, stranger, subjectId, roomId } = yard;
    const open = (viewer: Viewer) => openRoom(ports, { viewer, subjectId });
    assert.equal(problemOf(await open(owner)), "NotFound");
    for (
      const change of [sql`visibility = 'hidden'`, sql`deleted_at = now()`]
    ) {
      await ports.db.query(sql`
        update subjects set ${change} where id = ${subjectId}
      `);
      assert.equal(problemOf(await open(stranger)), "NotFound");
      assert.deepEqual(await open(asker), { ok: true, value: { roomId } });
    }
  },
);
