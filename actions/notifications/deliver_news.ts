import type { Ports } from "@/adapters/ports.ts";
import { type Deaf, listDeaf } from "@/db/blocks.ts";
import type { Transaction } from "@/db/db.ts";
import { settleReadNotices } from "@/db/notifications.ts";
import {
  claimEvents,
  createNotices,
  listChoicesByMember,
  type Listener,
  listListenersByRoom,
  listPresentMembers,
  markEventsTold,
  type NewNotice,
  raiseMessages,
} from "@/db/news.ts";
import {
  addressOf,
  type Channel,
  choicesOf,
  type Happening,
  type Matter,
  type NoticeAddress,
} from "@/domain/notifications/mod.ts";
import { newId } from "@/domain/shared/ids.ts";
import { isNews, NEWS, type NoticeKind } from "@/domain/spaces.ts";
import { announceNotices } from "./announce_notices.ts";
import { tellAbsent } from "./tell_absent.ts";

/** How many events are told in one transaction. */
const BATCH = 100;
/** The one kind of which a room has a single notification. */
const MESSAGE = "message.sent";

/**
 * Tells everybody what concerns them: of each event that nobody was told of, one notification per
 * person, and a letter or a message to their devices where they want one. An event and all it causes are one transaction, so it
 * has its effect once, however many workers run and whenever one is killed. Answers how many events
 * it told.
 */
export async function deliverNews(ports: Ports): Promise<number> {
  let told = 0;
  for (;;) {
    const round = await ports.db.transaction((tx) => tellSome(tx, ports));
    await announceNotices(ports, round.live);
    await settleReadNotices(ports.db, {
      memberIds: round.readers,
      at: ports.clock.now(),
    });
    told += round.events;
    if (round.events < BATCH) return told;
  }
}

interface Round {
  events: number;
  /** Whoever was told something. */
  readers: string[];
  /** Notifications whose readers want to see them at once. */
  live: string[];
}

async function tellSome(tx: Transaction, ports: Ports): Promise<Round> {
  const events = await claimEvents(tx, { limit: BATCH });
  if (events.length === 0) return { events: 0, readers: [], live: [] };
  const ids = events.map(({ id }) => id);
  await markEventsTold(tx, { ids, at: ports.clock.now() });
  const written = await writeNotices(tx, await noticesOf(tx, ports, events));
  const wanted = await choicesAbout(tx, written);
  await tellAbsent(tx, ports, { notices: written, wanted });
  const live = written.filter((notice) => wanted(notice, "live"));
  const readers = new Set(written.map(({ memberId }) => memberId));
  return {
    events: events.length,
    readers: [...readers],
    live: live.map(({ id }) => id),
  };
}

/** An event that is news to somebody. */
interface Item extends NoticeAddress {
  event: Happening;
  kind: NoticeKind;
}

/** What each event is to whom. */
async function noticesOf(
  tx: Transaction,
  { clock }: Ports,
  events: readonly Happening[],
): Promise<NewNotice[]> {
  const items = events.flatMap(itemOf);
  if (items.length === 0) return [];
  const audience = await audienceOf(tx, items);
  return items.flatMap((item) =>
    audience(item).map((memberId) => noticeFor(memberId, item, newId(clock)))
  );
}

function itemOf(event: Happening): Item[] {
  const { kind } = event;
  const address = addressOf(event);
  return isNews(kind) && address !== null ? [{ event, kind, ...address }] : [];
}

/** Who is told of each of these: the one it names, else those in its room whom it concerns. */
async function audienceOf(tx: Transaction, items: readonly Item[]) {
  const named = items.flatMap(({ toId }) => toId ?? []);
  const rooms = items.flatMap(({ toId, place }) =>
    toId === null ? place.roomId ?? [] : []
  );
  const present = new Set(await listPresentMembers(tx, named));
  const listeners = Map.groupBy(
    await listListenersByRoom(tx, [...new Set(rooms)]),
    ({ roomId }) => roomId,
  );
  const deaf = await listDeaf(tx, {
    memberIds: [...listeners.values()].flat().map(({ memberId }) => memberId),
    otherIds: items.flatMap(({ event }) => event.actorId ?? []),
  });
  return (item: Item): string[] => {
    const { toId, place: { roomId } } = item;
    if (toId !== null) return present.has(toId) ? [toId] : [];
    return (listeners.get(roomId ?? "") ?? [])
      .filter((listener) =>
        concerns(listener, item) &&
        !deaf.some((one) => isDeaf(one, { listener, item }))
      )
      .map(({ memberId }) => memberId);
  };
}

/** Nobody is told what they did themselves, nor of a message that they have read by now. */
function concerns(
  { memberId, readSeq }: Listener,
  { event, kind, place }: Item,
): boolean {
  if (memberId === event.actorId) return false;
  return kind !== MESSAGE || (place.seq ?? 0) > readSeq;
}

/** What a member is not told of somebody whom they have muted… */
const MUTED: readonly Matter[] = ["message"];
/** …and across a block, where only what has begun goes on. */
const APART: readonly Matter[] = ["message", "meeting", "review"];

function isDeaf(
  { memberId, otherId, apart }: Deaf,
  { listener, item }: { listener: Listener; item: Item },
): boolean {
  return memberId === listener.memberId && otherId === item.event.actorId &&
    (apart ? APART : MUTED).includes(NEWS[item.kind]);
}

function noticeFor(
  memberId: string,
  { event, kind, toId, place }: Item,
  id: string,
): NewNotice {
  const { id: eventId, subjectId, at } = event;
  // What is for one member alone comes from the host, whoever's hand it was.
  const actorId = toId === null ? event.actorId : null;
  return { ...place, id, memberId, kind, subjectId, actorId, eventId, at };
}

/** Writes notifications, of the messages of a room only the last; answers those that are new. */
async function writeNotices(
  tx: Transaction,
  notices: readonly NewNotice[],
): Promise<NewNotice[]> {
  const others = notices.filter(({ kind }) => kind !== MESSAGE);
  const last = new Map(
    notices.filter(({ kind }) => kind === MESSAGE)
      .toSorted((a, b) => (a.seq ?? 0) - (b.seq ?? 0))
      .map((notice) => [placeKey(notice), notice]),
  );
  const made = others.length > 0 ? await createNotices(tx, others) : [];
  const raised = last.size > 0
    ? await raiseMessages(tx, inOneOrder([...last.values()]))
    : [];
  const ids = new Set(made.map(({ id }) => id));
  return [
    ...others.filter(({ id }) => ids.has(id)),
    // What comes up again keeps its first id.
    ...raised.flatMap((row) => {
      const notice = last.get(placeKey(row));
      return notice ? [{ ...notice, id: row.id }] : [];
    }),
  ];
}

/** Workers that hold the same rows take them in the same order, and never wait for each other. */
function inOneOrder(notices: readonly NewNotice[]): NewNotice[] {
  return notices.toSorted((a, b) => placeKey(a) < placeKey(b) ? -1 : 1);
}

function placeKey(
  { roomId, memberId }: Pick<NewNotice, "roomId" | "memberId">,
): string {
  return `${roomId} ${memberId}`;
}

/** Whether the reader of a notification wants it on a channel. */
async function choicesAbout(tx: Transaction, notices: readonly NewNotice[]) {
  const members = [...new Set(notices.map(({ memberId }) => memberId))];
  const chosen = await listChoicesByMember(tx, members);
  return ({ memberId, kind }: NewNotice, channel: Channel): boolean =>
    choicesOf(chosen.get(memberId) ?? [])[NEWS[kind]][channel];
}
