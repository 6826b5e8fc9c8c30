import { type Appended, appendMemberEvents, type MemberEvent } from "./chat.ts";
import type { Db } from "./db.ts";
import { DbError } from "./errors.ts";

/** So many statements are under way at once: one that waits for a locked room, or for the disk, does not stop the others. */
const AT_ONCE = 4;
/** So many events go in one statement at most. */
const MOST = 64;

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
  /** Of what is being written. */
  const names = new Set<string>();

  function writeNext() {
    if (underWay === AT_ONCE) return;
    const { now, later } = parted(waiting, names);
    if (now.length === 0) return;
    waiting = later;
    underWay += 1;
    write(db, now).then(() => {
      underWay -= 1;
      for (const { event } of now) names.delete(nameOf(event));
      writeNext();
    });
    writeNext();
  }

  return (event: MemberEvent): Promise<Appended | null> => {
    const done = Promise.withResolvers<Appended | null>();
    waiting.push({ event, done });
    writeNext();
    return done.promise;
  };
}

/**
 * Takes the next few, and their names with them. Two of the same name cannot go at the same time: the
 * second is to find the first.
 */
function parted(
  waiting: readonly Waiting[],
  names: Set<string>,
): { now: Waiting[]; later: Waiting[] } {
  const now: Waiting[] = [];
  const later: Waiting[] = [];
  for (const each of waiting) {
    const name = nameOf(each.event);
    if (now.length === MOST || names.has(name)) {
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

async function write(db: Db, some: readonly Waiting[]): Promise<void> {
  try {
    const events = some.map(({ event }) => event);
    const appended = await appendMemberEvents(db, events);
    some.forEach(({ done }, index) => done.resolve(appended[index] ?? null));
  } catch (error) {
    if (some.length > 1 && isOneFault(error)) await writeApart(db, some);
    else for (const { done } of some) done.reject(error);
  }
}

/** One of them was refused, and the statement with it: each has to stand for itself. */
async function writeApart(db: Db, some: readonly Waiting[]): Promise<void> {
  await Promise.all(some.map((each) => write(db, [each])));
}

/** SQLSTATE of what lies in the data, or in who was there at the same time. */
const ONE_FAULT = /^(?:22|23|40)/;

function isOneFault(error: unknown): boolean {
  return error instanceof DbError && ONE_FAULT.test(error.code);
}
