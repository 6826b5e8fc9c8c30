import type { Log } from "@/adapters/log.ts";
import {
  type LiveLimits,
  type ToServer,
  TYPING_EVERY_MS,
} from "@/domain/live/mod.ts";
import { shortId } from "@/domain/shared/ids.ts";
import type { ProblemName } from "@/domain/shared/problems.ts";
import type { Connection } from "./connection.ts";
import type { Powers } from "./live.ts";
import type { Rooms } from "./rooms.ts";

export interface FrameAnswersOptions {
  rooms: Rooms;
  limits: LiveLimits;
  log: Log;
}

interface Asked extends Powers {
  frame: ToServer;
}

/** What others notice. */
function isWriting({ t }: ToServer): boolean {
  return t === "send" || t === "edit" || t === "delete" || t === "typing";
}

/** Answers frames: what is about following is done here, all else is a deed. */
export function createFrameAnswers(
  { rooms, limits, log }: FrameAnswersOptions,
) {
  const typedAt = new WeakMap<Connection, number>();

  async function follow(
    connection: Connection,
    { room, seq }: ToServer & { t: "sub" },
  ): Promise<ProblemName | null> {
    const isNew = !connection.rooms.has(room);
    if (isNew && connection.rooms.size >= limits.rooms) {
      return "TooManyRequests";
    }
    const followed = await rooms.follow(connection, { roomId: room, seq });
    return followed ? null : "NotFound";
  }

  function type(connection: Connection, roomId: string): ProblemName | null {
    if (!connection.rooms.has(roomId)) return "NotFound";
    const now = performance.now();
    const last = typedAt.get(connection) ?? -Infinity;
    if (now - last < TYPING_EVERY_MS) return "TooManyRequests";
    typedAt.set(connection, now);
    rooms.sayTyping(connection, roomId);
    return null;
  }

  async function act(
    connection: Connection,
    { frame, deed, silenced }: Asked,
  ): Promise<ProblemName | null> {
    if (isWriting(frame)) {
      const reason = await silenced();
      if (reason !== null) return reason;
    }
    switch (frame.t) {
      case "sub":
        return follow(connection, frame);
      case "unsub":
        rooms.unfollow(connection, frame.room);
        return null;
      case "typing":
        return type(connection, frame.room);
    }
    const result = await deed(frame);
    if (!result.ok) return result.problem.name;
    if (frame.t === "send") {
      connection.say({
        t: "ack",
        cid: frame.cid,
        room: shortId(frame.room),
        seq: result.value.seq,
      });
    }
    return null;
  }

  return {
    async answer(
      connection: Connection,
      asked: Asked,
    ): Promise<void> {
      const { frame } = asked;
      const code = await act(connection, asked).catch((error) => {
        return surprise(error, log);
      });
      if (code === null) return;
      const room = shortId(frame.room);
      const cid = frame.t === "send" ? { cid: frame.cid } : {};
      connection.say({ t: "err", ...cid, room, code });
    },
  };
}

/** SQLSTATE of a database that is not there, or not for now. */
const AWAY = /^(?:08|53|57)/;

/** The socket stays: what was not acked may be said again. */
function surprise(error: unknown, log: Log): ProblemName {
  const code = error instanceof Error && "code" in error
    ? String(error.code)
    : "";
  if (AWAY.test(code)) {
    log.warn("A frame found no database", { error: String(error) });
    return "Unavailable";
  }
  log.error("unexpected", {
    frame: true,
    error: error instanceof Error ? error.stack : String(error),
  });
  return "Internal";
}
