import { type Appended, appendMemberEvents, type MemberEvent } from "./chat.ts";
import type { Db } from "./db.ts";
import { DbError } from "./errors.ts";

/**
 * A statement waits for the one before, so that what comes meanwhile goes together: many small ones
 * cost many times as much. It waits no longer than this, in ms: one that stands before a locked room
 * does not stop the others…
 */
const PATIENCE_MS = 10;
/** …of which so many are under way at once. */
const AT_ONCE = 4;
/** So many events go in one statement at most. */
const MOST = 64;
/** Whom the database has turned away for somebody else's sake comes so often. */
const TRIES = 5;

interface Waiting {
  event: MemberEvent;
  done: PromiseWithResolvers<Appended | null>;
}

/** Each database has its own. */
const gatherers = new WeakMap<Db, ReturnType<typeof createGatherer>>();

/**
 * Does what `appendMemberEvent` does, for a time when many write at once: whatever has come in
 * while others were being written goes together, in one statement and one commit. Each is answered
 * when it is committed, and fails only by its own fault.
 */
export function appendGathered(
  db: Db,
  event: MemberEvent,
): Promise<Appended | null> {
  const known = gatherers.get(db);
  const gatherer = known ?? createGatherer(db);
  if (!known) gatherers.set(db, gatherer);
  return gatherer(event);
}

function createGatherer(db: Db) {
  let waiting: Waiting[] = [];
  let underWay = 0;
  /** The statement that the next one waits for. */
  let awaited: Promise<void> | null = null;
  /** Rooms that are being written in. */
  const busy = new Set<string>();

  function writeNext() {
    if (awaited !== null || underWay === AT_ONCE) return;
    const { now, later } = parted(waiting, busy);
    if (now.length === 0) return;
    waiting = later;
    underWay += 1;
    const rooms = now.map(({ event }) => event.roomId);
    for (const room of rooms) busy.add(room);
    const writing = write(db, now);
    awaited = writing;
    const goOn = () => {
      if (awaited === writing) awaited = null;
      writeNext();
    };
    const patience = setTimeout(goOn, PATIENCE_MS);
    writing.then(() => {
      clearTimeout(patience);
      underWay -= 1;
      for (const room of rooms) busy.delete(room);
      goOn();
    });
  }

  return (event: MemberEvent): Promise<Appended | null> => {
    const done = Promise.withResolvers<Appended | null>();
    waiting.push({ event, done });
    writeNext();
    return done.promise;
  };
}

/**
 * Takes the next few. A room is written in by one statement at a time: another would only wait for
 * its row, and what is said in it stays in order. Two of the same name cannot go together: the
 * second is to find the first.
 */
function parted(
  waiting: readonly Waiting[],
  busy: ReadonlySet<string>,
): { now: Waiting[]; later: Waiting[] } {
  const now: Waiting[] = [];
  const later: Waiting[] = [];
  const names = new Set<string>();
  /** Rooms in which somebody waits by now. */
  const held = new Set(busy);
  for (const each of waiting) {
    const { roomId } = each.event;
    const name = nameOf(each.event);
    if (now.length === MOST || held.has(roomId) || names.has(name)) {
      held.add(roomId);
      later.push(each);
      continue;
    }
    if (name !== NAMELESS) names.add(name);
    now.push(each);
  }
  return { now, later };
}

const NAMELESS = "";

function nameOf({ roomId, authorId, clientId }: MemberEvent): string {
  return clientId ? `${roomId} ${authorId} ${clientId}` : NAMELESS;
}

async function write(
  db: Db,
  some: readonly Waiting[],
  tries = TRIES,
): Promise<void> {
  try {
    const events = some.map(({ event }) => event);
    const appended = await appendMemberEvents(db, events);
    some.forEach(({ done }, index) => done.resolve(appended[index] ?? null));
  } catch (error) {
    if (hasCode(error, CLASH) && tries > 1) await write(db, some, tries - 1);
    else if (hasCode(error, ONE_FAULT) && some.length > 1) {
      await writeApart(db, some);
    } else for (const { done } of some) done.reject(error);
  }
}

/** One of them was refused, and the statement with it: each has to stand for itself, in order. */
async function writeApart(db: Db, some: readonly Waiting[]): Promise<void> {
  for (const each of some) await write(db, [each]);
}

/** SQLSTATE of who was there at the same time: nothing was done, and it may go well the next time… */
const CLASH = /^40/;
/** …and of what lies in the data. */
const ONE_FAULT = /^(?:22|23)/;

function hasCode(error: unknown, codes: RegExp): boolean {
  return error instanceof DbError && codes.test(error.code);
}
