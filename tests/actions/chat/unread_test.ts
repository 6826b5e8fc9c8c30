import assert from "node:assert/strict";
import { deleteMessage } from "@/actions/chat/delete_message.ts";
import { hideRoom } from "@/actions/chat/hide_room.ts";
import { markRead } from "@/actions/chat/mark_read.ts";
import { openRoom } from "@/actions/chat/open_room.ts";
import { sendMessage } from "@/actions/chat/send_message.ts";
import type { Ports } from "@/adapters/ports.ts";
import { countUnreadByMember } from "@/db/chat_unread.ts";
import type { Kv } from "@/db/kv/kv.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import {
  type ChatYard,
  eachChatYard,
  inChatYard,
} from "../../support/chat_yard.ts";

/** Rooms of different people work side by side, each one's deeds in their order. */
const ROOMS = 8;
const DEEDS = { postgres: 10_000, pglite: 2_000 };
const CHECKS = 5;

/** A room as the test remembers it, from what it did itself. */
interface Remembered {
  roomId: string;
  people: [Viewer, Viewer];
  said: { seq: number; author: string; deleted: boolean }[];
  read: Record<string, number>;
  lastSeq: number;
}

eachChatYard(
  "R13: unread is exact after many random deeds, and after the counters were lost",
  async (yard) => {
    const { ports } = yard;
    const rooms = await openRooms(yard);
    const each = DEEDS[ports.db.engine] / ROOMS / CHECKS;
    for (let check = 1; check <= CHECKS; check++) {
      await Promise.all(
        rooms.map((room, n) =>
          doDeeds(ports, { room, each, seed: check * 97 + n })
        ),
      );
      if (check === 3) await wipe(ports.kv);
      await compare(ports, rooms);
    }
  },
);

Deno.test("R13†: the comparison finds a counter that misses deeds", () =>
  inChatYard("pglite", async (yard) => {
    const rooms = await openRooms(yard);
    await compare(yard.ports, rooms);
    const deaf = {
      ...yard.ports,
      counters: {
        ...yard.ports.counters,
        refresh: () => Promise.resolve(),
        refreshSoon: () => {},
      },
    };
    await Promise.all(
      rooms.map((room, seed) => doDeeds(deaf, { room, each: 20, seed })),
    );
    await assert.rejects(compare(yard.ports, rooms));
  }));

async function openRooms(yard: ChatYard): Promise<Remembered[]> {
  const { ports, member, thing } = yard;
  const people = await Promise.all(
    ["가람", "나래", "다솜", "라온", "마루"].map((name) => member(name)),
  );
  const rooms: Remembered[] = [];
  for (let n = 0; n < ROOMS; n++) {
    const owner = people[n % people.length];
    const asker = people[(n + 1 + n % 3) % people.length];
    assert.ok(owner && asker);
    const subjectId = await thing(owner);
    const opened = await openRoom(ports, { viewer: asker, subjectId });
    assert.ok(opened.ok);
    rooms.push({
      roomId: opened.value.roomId,
      people: [owner, asker],
      said: [],
      read: {},
      lastSeq: 0,
    });
  }
  return rooms;
}

interface Deeds {
  room: Remembered;
  each: number;
  seed: number;
}

async function doDeeds(ports: Ports, { room, each, seed }: Deeds) {
  const dice = randomNumbers(seed);
  for (let n = 0; n < each; n++) await doOne(ports, { room, dice });
}

/** One deed, done and remembered. Half of them say something, the rest reads, takes back, puts away. */
async function doOne(
  ports: Ports,
  { room, dice }: { room: Remembered; dice: () => number },
) {
  const { roomId, people, said } = room;
  const viewer = people[dice() % 2] ?? people[0];
  const die = dice() % 10;
  if (die < 5) {
    const message = { viewer, roomId, clientId: null, body: "말" };
    const sent = await sendMessage(ports, message);
    assert.ok(sent.ok);
    const { seq } = sent.value;
    said.push({ seq, author: viewer.id, deleted: false });
    room.lastSeq = seq;
  } else if (die < 8) {
    const seq = dice() % (room.lastSeq + 5);
    await markRead(ports, { viewer, roomId, seq });
    readTo(room, { id: viewer.id, seq: Math.min(seq, room.lastSeq) });
  } else if (die < 9) {
    const message = said[said.length - 1 - dice() % 5];
    if (message === undefined || message.deleted) return;
    const author = people.find(({ id }) => id === message.author);
    assert.ok(author);
    const { seq } = message;
    const gone = await deleteMessage(ports, { viewer: author, roomId, seq });
    assert.ok(gone.ok);
    message.deleted = true;
    room.lastSeq += 1;
  } else if (dice() % 5 === 0) {
    await hideRoom(ports, { viewer, roomId });
    readTo(room, { id: viewer.id, seq: room.lastSeq });
  }
}

function readTo(
  { read }: Remembered,
  { id, seq }: { id: string; seq: number },
) {
  read[id] = Math.max(read[id] ?? 0, seq);
}

/** Counter, recount and memory must say the same of everybody. */
async function compare(ports: Ports, rooms: readonly Remembered[]) {
  await ports.counters.settle();
  const people = new Set(rooms.flatMap(({ people }) => people));
  for (const { id } of people) {
    const expected: Record<string, number> = {};
    for (const room of rooms) {
      if (!room.people.some((person) => person.id === id)) continue;
      const n = room.said.filter(({ seq, author, deleted }) =>
        author !== id && !deleted && seq > (room.read[id] ?? 0)
      ).length;
      if (n > 0) {
        expected[room.roomId] = n;
      }
    }
    const counted = (await countUnreadByMember(ports.db, id))
      .filter(({ n }) => n > 0)
      .map(({ roomId, n }) => [roomId, n]);
    assert.deepEqual(Object.fromEntries(counted), expected);
    const total = Object.values(expected).reduce((sum, n) => sum + n, 0);
    const kept = await ports.counters.get(id);
    assert.deepEqual(kept, { total, rooms: expected });
  }
}

async function wipe(kv: Kv) {
  for (const { key } of await kv.list(["unread"])) await kv.delete(key);
}

/** Numbers that a seed decides, so that a failure can be seen again. */
function randomNumbers(seed: number): () => number {
  let state = seed * 2_654_435_761 % 4_294_967_296;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor(state / 65_536);
  };
}
