import { MISSED_MAX, type ToBrowser, toWire } from "@/domain/live/mod.ts";
import type { RoomEvent } from "@/domain/chat/mod.ts";
import { shortId } from "@/domain/shared/ids.ts";
import type { Connection } from "./connection.ts";
import type { LiveReads } from "./live.ts";

/** A room that sockets of this isolate follow. */
export interface Feed {
  readonly roomId: string;
  /** Its members, as of the last look. */
  members: ReadonlySet<string>;
  /** Lets a socket follow from the event after `seq`; 0 = from the newest few before `lastSeq`, the room's last of now. */
  follow(
    connection: Connection,
    from: { seq: number; lastSeq: number },
  ): void;
  unfollow(connection: Connection): void;
  followers(): Iterable<Connection>;
  /** Takes an event that this isolate has just committed, and need not read again when it is its turn. */
  know(event: RoomEvent): void;
  /** Something is committed up to this number; what is new is read and told. */
  wake(seq: number): void;
  /** Tells all followers but those of one member. */
  tell(frame: ToBrowser, exceptMember?: string): void;
  isEmpty(): boolean;
}

/** `seq` is what this socket has been given; `live` whether it waits for the next. */
interface Follower {
  connection: Connection;
  seq: number;
  live: boolean;
}

/** Part of a room's events as they are sent, each written once. */
interface Part {
  events: { seq: number; text: string }[];
  lastSeq: number;
}

/** How many events the latest page of a room is. */
const LATEST = 50;

/**
 * Gives every follower each event once and in order. Whoever is up to date shares one reading of
 * the database; whoever is behind is read to until they are, together with those who are as far
 * behind at the same moment.
 */
export function createFeed(
  roomId: string,
  { reads, onProblem, onSystem }: {
    reads: LiveReads;
    onProblem(error: unknown): void;
    /** Somebody came or left. */
    onSystem(): void;
  },
): Feed {
  const room = shortId(roomId);
  const all = new Map<Connection, Follower>();
  /** The last number that was read for all. */
  let seq = 0;
  let wanted = 0;
  let pumping = false;
  /** Events to come that need no reading, by number. */
  const known = new Map<number, RoomEvent>();
  /** Readings under way, by the number after which they begin. */
  const readings = new Map<number, Promise<Part | null>>();

  function isAnybodyLive(): boolean {
    for (const { live } of all.values()) if (live) return true;
    return false;
  }

  async function pump() {
    if (pumping) return;
    pumping = true;
    try {
      while (wanted > seq && isAnybodyLive()) {
        const next = known.get(seq + 1);
        if (next) {
          tellNext(next);
          continue;
        }
        const part = await reads.part({ roomId, after: seq });
        if (part === null || part.events.length === 0) break;
        for (const event of part.events) tellNext(event);
        wanted = Math.max(wanted, part.lastSeq);
      }
    } catch (error) {
      // The next signal or the next look at the heads tries again.
      onProblem(error);
    }
    pumping = false;
    known.clear();
  }

  function tellNext(event: RoomEvent) {
    tellEvent(event);
    seq = Math.max(seq, event.seq);
    known.delete(event.seq);
  }

  function tellEvent(event: RoomEvent) {
    const text = eventText(room, event);
    for (const follower of all.values()) {
      if (!follower.live || event.seq <= follower.seq) continue;
      if (event.seq === follower.seq + 1) give(follower, event.seq, text);
      else catchUp(follower);
    }
    if (event.kind === "system") onSystem();
  }

  /** Shared by all who ask for the same before it has come; never by who waits for what is new. */
  function readAfter(after: number): Promise<Part | null> {
    const known = readings.get(after);
    if (known) return known;
    const reading = read(after).finally(() => readings.delete(after));
    readings.set(after, reading);
    return reading;
  }

  async function read(after: number): Promise<Part | null> {
    const part = await reads.part({ roomId, after });
    return part && {
      lastSeq: part.lastSeq,
      events: part.events.map((event) => ({
        seq: event.seq,
        text: eventText(room, event),
      })),
    };
  }

  async function catchUp(follower: Follower) {
    follower.live = false;
    try {
      while (isFollowing(follower)) {
        await follower.connection.drained();
        const part = await readAfter(follower.seq);
        if (part === null || !isFollowing(follower)) return;
        if (isOutOfReach(follower.seq, part)) {
          follower.connection.say({ t: "reset", room });
          follower.seq = part.lastSeq;
        }
        for (const { seq, text } of part.events) {
          if (seq === follower.seq + 1) give(follower, seq, text);
        }
        if (follower.seq >= Math.max(part.lastSeq, seq)) {
          return comeUpToDate(follower);
        }
      }
    } catch (error) {
      // Told that it is behind by the next heads, the browser asks again.
      onProblem(error);
    }
  }

  function comeUpToDate(follower: Follower) {
    if (!isAnybodyLive()) seq = follower.seq;
    follower.live = true;
    wanted = Math.max(wanted, follower.seq);
    follower.connection.say({ t: "head", heads: { [room]: follower.seq } });
    pump();
  }

  function isFollowing(follower: Follower): boolean {
    return all.get(follower.connection) === follower &&
      follower.connection.isOpen();
  }

  return {
    roomId,
    members: new Set(),
    follow(connection, { seq: asked, lastSeq }) {
      const from = asked === 0 ? Math.max(0, lastSeq - LATEST) : asked;
      const follower = { connection, seq: from, live: false };
      all.set(connection, follower);
      // Most who come back have missed nothing.
      if (from === Math.max(lastSeq, seq)) comeUpToDate(follower);
      else catchUp(follower);
    },
    unfollow: (connection) => void all.delete(connection),
    followers: () => all.keys(),
    know: (event) => void known.set(event.seq, event),
    wake(to) {
      wanted = Math.max(wanted, to);
      pump();
    },
    tell(frame, exceptMember) {
      const text = JSON.stringify(frame);
      for (const connection of all.keys()) {
        if (connection.visitor.memberId !== exceptMember) {
          connection.send(text);
        }
      }
    },
    isEmpty: () => all.size === 0,
  };
}

function give(follower: Follower, seq: number, text: string) {
  follower.connection.send(text);
  follower.seq = seq;
}

function eventText(room: string, event: RoomEvent): string {
  return JSON.stringify({ t: "ev", room, ...toWire(event) });
}

/** Never was, is no longer there, or is more than reading afresh would cost. */
function isOutOfReach(
  after: number,
  { events, lastSeq }: Part,
): boolean {
  if (after > lastSeq || lastSeq - after > MISSED_MAX) return true;
  return after < lastSeq && events[0]?.seq !== after + 1;
}
