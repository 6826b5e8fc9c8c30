import assert from "node:assert/strict";
import fc from "fast-check";
import { answerAppointment } from "@/actions/chat/answer_appointment.ts";
import { deleteMessage } from "@/actions/chat/delete_message.ts";
import { editMessage } from "@/actions/chat/edit_message.ts";
import { proposeAppointment } from "@/actions/chat/propose_appointment.ts";
import { appendEvent } from "@/db/chat.ts";
import { listEventsAfter, listLinesByRoom } from "@/db/chat_lists.ts";
import { getRoom } from "@/db/chat_rooms.ts";
import {
  type EventKind,
  foldEvents,
  type RoomEvent,
  type RoomLog,
} from "@/domain/chat/mod.ts";
import { type ChatYard, eachChatYard } from "../../support/chat_yard.ts";

const DEEDS = 80;
const RUNS = 900;
/** In so many of the runs, at least, each kind of event was folded in. */
const INTERLEAVINGS = 500;
const KINDS: EventKind[] = [
  "message",
  "edit",
  "delete",
  "system",
  "deal",
  "appointment",
  "answer",
];

/** What went on in a room, as its pages and its live stream told it at each step. */
interface History {
  /** A page read after each deed; the first before any. */
  pages: RoomLog[];
  /** Every event as it was when it happened. */
  live: RoomEvent[];
  /** Every event as who was away finds it at the end. */
  late: RoomEvent[];
}

eachChatYard(
  "R8: a page with every later event folded in is the page read afresh",
  async (yard) => {
    const counts = new Map<EventKind, number>();
    const history = await makeHistory(yard);
    checkInterleavings(history, foldEvents, counts);
    for (const kind of KINDS) {
      const count = counts.get(kind) ?? 0;
      assert.ok(count >= INTERLEAVINGS, `${kind}: ${count} interleavings`);
    }
    // The search can fail: it finds a fold that forgets, and one that believes repetitions.
    assert.throws(() => checkInterleavings(history, forgetful, new Map()));
    assert.throws(() => checkInterleavings(history, credulous, new Map()));
  },
);

type Fold = typeof foldEvents;

/** Loses deletions. */
const forgetful: Fold = (log, events) => {
  const { log: folded, gap } = foldEvents(log, events);
  const lines = folded.lines.map((line) =>
    log.lines.find(({ seq }) => seq === line.seq) ?? line
  );
  return { log: { ...folded, lines }, gap };
};

/** Takes whatever comes for new. */
const credulous: Fold = (log, events) => {
  const { log: folded, gap } = foldEvents(log, events);
  const again = events.filter((event) => event.kind === "message");
  return { log: { ...folded, lines: [...folded.lines, ...again] }, gap };
};

/**
 * From every page to the end, with events in any order, repeated, in bundles of any size, each as
 * it was or as it is now; what is missing is asked for as a browser would.
 */
function checkInterleavings(
  { pages, live, late }: History,
  fold: Fold,
  counts: Map<EventKind, number>,
) {
  const fresh = pages.at(-1);
  assert.ok(fresh);
  const order = fc.array(fc.nat(), {
    minLength: live.length,
    maxLength: live.length,
  });
  fc.assert(
    fc.property(
      fc.nat(pages.length - 2),
      order,
      fc.integer({ min: 1, max: 9 }),
      (from, dice, bundle) => {
        const page = pages[from];
        assert.ok(page);
        const after = live.filter(({ seq }) => seq > page.lastSeq);
        let log = page;
        for (const events of delivery({ live, late, dice, bundle, page })) {
          log = fold(log, events).log;
        }
        const missed = late.filter(({ seq }) => seq > log.lastSeq);
        log = fold(log, missed).log;
        assert.deepEqual(log, fresh);
        for (const kind of new Set(after.map(({ kind }) => kind))) {
          counts.set(kind, (counts.get(kind) ?? 0) + 1);
        }
      },
    ),
    { numRuns: RUNS },
  );
}

interface Delivery extends Pick<History, "live" | "late"> {
  dice: number[];
  bundle: number;
  page: RoomLog;
}

/** Bundles of events as a bad line brings them: near their order, some twice, some never. */
function delivery({ live, late, dice, bundle, page }: Delivery): RoomEvent[][] {
  const events = live.map((event, index) => {
    const die = dice[index] ?? 0;
    const shown = die % 2 === 0 ? event : late[index] ?? event;
    return { shown, place: index + die % 7, copies: 1 + Number(die % 5 === 0) };
  })
    // Some of what the page has already, too.
    .filter(({ shown, place }) => shown.seq > page.lastSeq - place % 4)
    .toSorted((a, b) => a.place - b.place)
    .flatMap(({ shown, copies }) => Array<RoomEvent>(copies).fill(shown));
  return Array.from(
    { length: Math.ceil(events.length / bundle) },
    (_, n) => events.slice(n * bundle, (n + 1) * bundle),
  );
}

async function makeHistory(yard: ChatYard): Promise<History> {
  const history: History = {
    pages: [await readPage(yard)],
    live: [],
    late: [],
  };
  for (let step = 0; step < DEEDS; step++) {
    await doSomething(yard, step);
    const known = history.pages.at(-1)?.lastSeq ?? 0;
    history.live.push(...await eventsAfter(yard, known));
    history.pages.push(await readPage(yard));
  }
  history.late = await eventsAfter(yard, 0);
  assert.equal(history.live.length, history.late.length);
  return history;
}

/** Every sort of deed in turn, on whatever lines there are; most of them change something. */
async function doSomething(yard: ChatYard, step: number) {
  const { ports, asker, owner, roomId, say } = yard;
  const viewer = step % 3 === 0 ? owner : asker;
  const at = ports.clock.now();
  const { lines } = await readPage(yard);
  const messages = lines.filter((line) =>
    line.kind === "message" && line.deletedAt === null
  );
  const target = messages[(step * 7) % Math.max(1, messages.length)];
  const seq = target?.seq ?? 1;
  const author = target?.authorId === owner.id ? owner : asker;
  ports.clock.advance(1000);
  switch (step % 8) {
    case 0:
    case 4:
      return await say(viewer, `말 ${step}`);
    case 1:
    case 5: {
      const body = `고침 ${step}`;
      return await editMessage(ports, { viewer: author, roomId, seq, body });
    }
    case 2:
      return await deleteMessage(ports, { viewer: author, roomId, seq });
    case 3: {
      const deal = { dealId: "d", verb: "accept", state: `${step}` };
      return await appendEvent(ports.db, {
        roomId,
        kind: "deal",
        authorId: null,
        data: deal,
        at,
      });
    }
    case 6:
      return step % 16 === 6
        ? await proposeAppointment(ports, {
          viewer,
          roomId,
          plan: { place: "역", starts_at: new Date(at.getTime() + 9e7) },
        })
        : await appendEvent(ports.db, {
          roomId,
          kind: "system",
          authorId: viewer.id,
          data: { what: "joined" },
          at,
        });
    default: {
      const open = lines.findLast(({ kind }) => kind === "appointment");
      const answer = step % 16 === 7 ? "confirmed" : "cancelled";
      const other = open?.authorId === owner.id ? asker : owner;
      return await answerAppointment(ports, {
        viewer: other,
        roomId,
        seq: open?.seq ?? 0,
        answer,
      });
    }
  }
}

async function readPage({ ports, roomId, owner }: ChatYard): Promise<RoomLog> {
  const at = { roomId, memberId: owner.id };
  const room = await getRoom(ports.db, at);
  const lastSeq = room?.lastSeq ?? 0;
  const { lines } = await listLinesByRoom(ports.db, {
    ...at,
    before: lastSeq + 1,
    limit: 1000,
  });
  return { lastSeq, lines };
}

async function eventsAfter(
  { ports, roomId, asker }: ChatYard,
  after: number,
): Promise<RoomEvent[]> {
  const missed = await listEventsAfter(ports.db, {
    roomId,
    memberId: asker.id,
    after,
  });
  assert.ok(missed && !missed.reset);
  return missed.events;
}
