/**
 * The sockets of this isolate. A socket gets only what its member may see: membership is looked up
 * when it asks for a room and again with every look at the heads; a session's end, a withdrawal or
 * a removal reaches it by the bus. What members say is an action's business (`Deed`).
 */
import type { Bus } from "@/adapters/bus/bus.ts";
import type { UnreadCounters } from "@/adapters/counters.ts";
import type { Log } from "@/adapters/log.ts";
import type { Sessions } from "@/adapters/sessions.ts";
import type { RoomEvent } from "@/domain/chat/mod.ts";
import { CLOSE, type LiveLimits, type ToServer } from "@/domain/live/mod.ts";
import type { ProblemName } from "@/domain/shared/problems.ts";
import type { Result } from "@/domain/shared/result.ts";
import {
  type Connection,
  createConnection,
  type Visitor,
} from "./connection.ts";
import { createDoor } from "./door.ts";
import { createFrameAnswers } from "./frame_answers.ts";
import { createMemberSockets } from "./member_sockets.ts";
import { createPresence } from "./presence.ts";
import { createRooms } from "./rooms.ts";

/** Somebody in a room: how far they have read, of how much. */
export interface LiveMember {
  roomId: string;
  memberId: string;
  readSeq: number;
  lastSeq: number;
  /** Whether a block keeps the two of the room apart: neither learns what the other does. */
  apart: boolean;
}

/** What the sockets need from the database. */
export interface LiveReads {
  /** The next events of a room, without a gap; null when there is no such room. */
  part(
    place: { roomId: string; after: number },
  ): Promise<{ events: RoomEvent[]; lastSeq: number } | null>;
  heads(
    roomIds: readonly string[],
  ): Promise<{ roomId: string; lastSeq: number }[]>;
  /** Of the rooms of each of these members, those where something was said last. */
  headsOf(
    memberIds: readonly string[],
  ): Promise<{ memberId: string; roomId: string; lastSeq: number }[]>;
  members(roomIds: readonly string[]): Promise<LiveMember[]>;
}

/** Does what a frame asks for; answers the number that came of it. */
export type Deed = (frame: ToServer) => Promise<Result<{ seq: number }>>;

/** What a member may do on a socket beyond following rooms. */
export interface Powers {
  deed: Deed;
  /** Why they may not write just now; null when they may. */
  silenced(): Promise<ProblemName | null>;
}

export interface Live {
  /** Why a new socket is not let in; null when it is. */
  refusal(from: Pick<Visitor, "memberId" | "address">): ProblemName | null;
  /** Takes a socket that is about to open. */
  connect(socket: WebSocket, visitor: Visitor & Powers): void;
  /** Takes an event that was just committed here, so that it is not read again; the bus wakes whoever follows. */
  know(roomId: string, event: RoomEvent): void;
  /** How many sockets are open here. */
  size(): number;
  /** Sends everybody elsewhere, and waits for what they had asked for. */
  close(): Promise<void>;
}

export interface LiveOptions {
  bus: Bus;
  log: Log;
  limits: LiveLimits;
  reads: LiveReads;
  counters: UnreadCounters;
  sessions: Sessions;
  /** How often followers are told the last numbers of their rooms, in ms. */
  headEveryMs?: number;
}

const HEAD_EVERY_MS = 20_000;
const LOOK_EVERY_MS = 1_000;

export function createLive(options: LiveOptions): Live {
  const { bus, log, limits, sessions, headEveryMs = HEAD_EVERY_MS } = options;
  const connections = new Set<Connection>();
  const finishing = new Set<Promise<void>>();
  const door = createDoor(limits);
  const presence = createPresence({
    bus,
    onChange: (memberId, online) => rooms.tellPresence(memberId, online),
  });
  const rooms = createRooms({ ...options, isOnline: presence.isOnline });
  const members = createMemberSockets(options);
  const answers = createFrameAnswers({ ...options, rooms });
  let isOpen = true;

  function connect(
    socket: WebSocket,
    { deed, silenced, ...visitor }: Visitor & Powers,
  ) {
    const connection = createConnection(socket, {
      visitor,
      limits,
      onOpen: (opened) => members.greet(opened),
      onFrame: (from, frame) => answers.answer(from, { frame, deed, silenced }),
      onEnd(ended) {
        unwatch();
        connections.delete(ended);
        door.leave(visitor);
        rooms.leave(ended);
        if (members.remove(ended)) presence.leave(visitor.memberId);
        const finish = ended.idle().then(() => void finishing.delete(finish));
        finishing.add(finish);
      },
    });
    const unwatch = sessions.onEnd(
      visitor.token,
      () => connection.end(CLOSE.notSignedIn),
    );
    connections.add(connection);
    door.enter(visitor);
    members.add(connection);
    presence.arrive(visitor.memberId);
    if (!isOpen) connection.end(CLOSE.goingAway);
  }

  /** The bus may have lost the end of a session, or that a member was shut out. */
  async function lookAtSessions() {
    for (const connection of connections) {
      const viewer = await sessions.viewer(connection.visitor.token);
      if (viewer === null) connection.end(CLOSE.notSignedIn);
      else if (viewer.bannedAt !== null) connection.end(CLOSE.notAllowed);
    }
  }

  async function lookAround() {
    try {
      await Promise.all([rooms.lookAtHeads(connections), lookAtSessions()]);
    } catch (error) {
      log.warn("The heads of rooms could not be read", {
        error: String(error),
      });
    }
  }

  const timers = [
    setInterval(() => {
      presence.tick();
      lookAround();
    }, headEveryMs),
    setInterval(() => {
      for (const connection of connections) connection.look();
    }, LOOK_EVERY_MS),
  ];

  return {
    refusal: (from) => isOpen ? door.refusal(from) : "Unavailable",
    connect,
    know: rooms.know,
    size: () => connections.size,
    async close() {
      isOpen = false;
      for (const timer of timers) clearInterval(timer);
      for (const connection of connections) connection.end(CLOSE.goingAway);
      presence.close();
      await Promise.all(finishing);
    },
  };
}
