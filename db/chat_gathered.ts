import { type Appended, appendMemberEvents, type MemberEvent } from "./chat.ts";
import type { Db } from "./db.ts";
import { DbError } from "./errors.ts";

/** So many statements are under way at once: one that waits for a locked room does not stop the others. */
const AT_ONCE = 2;
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

  function writeNext() {
    if (underWay === AT_ONCE || waiting.length === 0) return;
    const { now, later } = parted(waiting);
    waiting = later;
    underWay += 1;
    write(db, now).then(() => {
      underWay -= 1;
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

/** Two of the same name cannot go together: the second is to find the first. */
function parted(
  waiting: readonly Waiting[],
): { now: Waiting[]; later: Waiting[] } {
  const names = new Set<string>();
  const now: Waiting[] = [];
  const later: Waiting[] = [];
  for (const each of waiting) {
    const { roomId, authorId, clientId } = each.event;
    const name = `${roomId} ${authorId} ${clientId}`;
    const isTwin = Boolean(clientId) && names.has(name);
    names.add(name);
    if (isTwin || now.length === MOST) later.push(each);
    else now.push(each);
  }
  return { now, later };
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
