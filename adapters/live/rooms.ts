import type { Bus } from "@/adapters/bus/bus.ts";
import type { Log } from "@/adapters/log.ts";
import { type RoomEvent, roomTopic } from "@/domain/chat/mod.ts";
import type { LiveRoomSignal } from "@/domain/live/mod.ts";
import { shortId } from "@/domain/shared/ids.ts";
import type { Connection } from "./connection.ts";
import { batched } from "./batched.ts";
import { createFeed, type Feed } from "./feed.ts";
import type { LiveReads } from "./live.ts";

export interface RoomsOptions {
  bus: Bus;
  log: Log;
  reads: LiveReads;
  isOnline(memberId: string): boolean;
}

/** The rooms that sockets of this isolate follow. */
export interface Rooms {
  /** False for who is not in the room. */
  follow(
    connection: Connection,
    place: { roomId: string; seq: number },
  ): Promise<boolean>;
  unfollow(connection: Connection, roomId: string): void;
  /** The socket is gone. */
  leave(connection: Connection): void;
  /** Takes an event that was just committed here; say so on the bus afterwards. */
  know(roomId: string, event: RoomEvent): void;
  sayTyping(connection: Connection, roomId: string): void;
  tellPresence(memberId: string, online: boolean): void;
  /** Tells the last numbers, and repairs what the bus has lost. */
  lookAtHeads(connections: Iterable<Connection>): Promise<void>;
}

interface OpenRoom extends Feed {
  unsubscribe(): void;
  /** Counts removals: who is let in while it changes is looked at again. */
  removals: number;
  /** Sockets about to follow keep it open. */
  arriving: number;
  /** Whether a block keeps its two apart: neither learns where the other is and what they do. */
  apart: boolean;
}

export function createRooms(
  { bus, log, reads, isOnline }: RoomsOptions,
): Rooms {
  const rooms = new Map<string, OpenRoom>();
  const membersOf = batched(async (roomIds: readonly string[]) =>
    Map.groupBy(await reads.members(roomIds), ({ roomId }) => roomId)
  );

  function open(roomId: string): OpenRoom {
    const known = rooms.get(roomId);
    if (known) return known;
    const feed = createFeed(roomId, {
      reads,
      onProblem: (error) =>
        log.warn("A room could not be read", {
          room: roomId,
          error: String(error),
        }),
      onSystem: () => void lookAtMembers([roomId]).catch(() => {}),
    });
    const unsubscribe = bus.subscribe(
      roomTopic(roomId),
      (payload) => hear(room, JSON.parse(payload) as LiveRoomSignal),
    );
    const room = Object.assign(feed, {
      unsubscribe,
      removals: 0,
      arriving: 0,
      apart: false,
    });
    rooms.set(roomId, room);
    return room;
  }

  function closeIfEmpty(room: OpenRoom) {
    if (!room.isEmpty() || room.arriving > 0) return;
    room.unsubscribe();
    rooms.delete(room.roomId);
  }

  function hear(room: OpenRoom, signal: LiveRoomSignal) {
    const short = shortId(room.roomId);
    if ("seq" in signal) room.wake(signal.seq);
    else if ("removed" in signal) remove(room, signal.removed);
    else if ("look" in signal) {
      lookAtMembers([room.roomId]).catch(() => {});
    } else if (room.apart) return;
    else if ("typing" in signal) {
      const user = shortId(signal.typing);
      room.tell({ t: "typing", room: short, user }, signal.typing);
    } else {
      const { member, seq } = signal.read;
      room.tell({ t: "read", room: short, user: shortId(member), seq });
    }
  }

  function remove(room: OpenRoom, memberId: string) {
    room.removals += 1;
    for (const connection of [...room.followers()]) {
      if (connection.visitor.memberId !== memberId) continue;
      unfollow(connection, room.roomId);
      const short = shortId(room.roomId);
      connection.say({ t: "err", room: short, code: "NotFound" });
    }
  }

  function unfollow(connection: Connection, roomId: string) {
    connection.rooms.delete(roomId);
    const room = rooms.get(roomId);
    room?.unfollow(connection);
    if (room) closeIfEmpty(room);
  }

  /** Reads who is in a room, again if somebody was removed meanwhile. */
  async function readMembers(room: OpenRoom) {
    for (;;) {
      const { removals } = room;
      const members = await membersOf(room.roomId) ?? [];
      if (room.removals === removals) return members;
    }
  }

  async function follow(
    connection: Connection,
    { roomId, seq }: { roomId: string; seq: number },
  ): Promise<boolean> {
    const { memberId } = connection.visitor;
    const room = open(roomId);
    room.arriving += 1;
    const members = await readMembers(room).finally(() => room.arriving -= 1);
    const isMember = members.some((member) => member.memberId === memberId);
    if (!isMember || !connection.isOpen()) {
      closeIfEmpty(room);
      return isMember;
    }
    room.members = new Set(members.map((member) => member.memberId));
    room.apart = members.some(({ apart }) => apart);
    connection.rooms.add(roomId);
    introduce(connection, { room, members });
    room.follow(connection, { seq, lastSeq: members[0]?.lastSeq ?? 0 });
    return true;
  }

  /** Where the others are: how far they have read, and whether they are about. */
  function introduce(
    connection: Connection,
    { room: { roomId, apart }, members }: {
      room: OpenRoom;
      members: readonly { memberId: string; readSeq: number }[];
    },
  ) {
    if (apart) return;
    const room = shortId(roomId);
    for (const { memberId, readSeq: seq } of members) {
      if (memberId === connection.visitor.memberId) continue;
      const user = shortId(memberId);
      const online = isOnline(memberId);
      connection.say({ t: "read", room, user, seq });
      connection.say({ t: "presence", room, user, online });
    }
  }

  async function lookAtMembers(roomIds: readonly string[]) {
    const members = await reads.members(roomIds);
    const now = Map.groupBy(members, ({ roomId }) => roomId);
    for (const roomId of roomIds) {
      const room = rooms.get(roomId);
      if (!room) continue;
      const there = now.get(roomId) ?? [];
      const here = new Set(there.map(({ memberId }) => memberId));
      room.members = here;
      keepApart(room, there.some(({ apart }) => apart));
      for (const { visitor } of [...room.followers()]) {
        if (!here.has(visitor.memberId)) remove(room, visitor.memberId);
      }
    }
  }

  /** A block takes the others out of sight, its end lets them be seen again. */
  function keepApart(room: OpenRoom, apart: boolean) {
    if (room.apart === apart) return;
    room.apart = apart;
    for (const memberId of room.members) {
      sayPresence(room, memberId, !apart && isOnline(memberId));
    }
  }

  function sayPresence(room: OpenRoom, memberId: string, online: boolean) {
    const [short, user] = [shortId(room.roomId), shortId(memberId)];
    room.tell({ t: "presence", room: short, user, online }, memberId);
  }

  async function lookAtHeads(connections: Iterable<Connection>) {
    const followed = [...rooms.keys()];
    if (followed.length === 0) return;
    const heads = new Map(
      (await reads.heads(followed)).map(({ roomId, lastSeq }) => [
        roomId,
        lastSeq,
      ]),
    );
    for (const connection of connections) sayHeads(connection, heads);
    for (const [roomId, lastSeq] of heads) rooms.get(roomId)?.wake(lastSeq);
    await lookAtMembers(followed);
  }

  return {
    follow,
    unfollow,
    leave(connection) {
      for (const roomId of [...connection.rooms]) unfollow(connection, roomId);
    },
    know: (roomId, event) => rooms.get(roomId)?.know(event),
    sayTyping({ visitor }, roomId) {
      const signal: LiveRoomSignal = { typing: visitor.memberId };
      bus.publish(roomTopic(roomId), JSON.stringify(signal));
    },
    tellPresence(memberId, online) {
      for (const room of rooms.values()) {
        if (!room.members.has(memberId) || room.apart) continue;
        sayPresence(room, memberId, online);
      }
    },
    lookAtHeads,
  };
}

function sayHeads(connection: Connection, heads: ReadonlyMap<string, number>) {
  const own: Record<string, number> = {};
  for (const roomId of connection.rooms) {
    const seq = heads.get(roomId);
    if (seq !== undefined) own[shortId(roomId)] = seq;
  }
  if (connection.rooms.size > 0) connection.say({ t: "head", heads: own });
}
