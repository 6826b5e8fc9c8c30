import type { Bus } from "@/adapters/bus/bus.ts";
import type { UnreadCounters } from "@/adapters/counters.ts";
import type { Log } from "@/adapters/log.ts";
import { memberTopic, type Unread } from "@/domain/chat/mod.ts";
import {
  CLOSE,
  type LiveMemberSignal,
  type ToBrowser,
} from "@/domain/live/mod.ts";
import { shortId } from "@/domain/shared/ids.ts";
import { batched } from "./batched.ts";
import type { Connection } from "./connection.ts";
import type { LiveReads } from "./live.ts";

export interface MemberSocketsOptions {
  bus: Bus;
  log: Log;
  counters: UnreadCounters;
  reads: LiveReads;
}

/** What a member is told first. */
interface Known {
  unread: Unread;
  heads: readonly { roomId: string; lastSeq: number }[];
}

interface Member {
  sockets: Set<Connection>;
  unsubscribe(): void;
  /** Rooms whose counts have changed since they were last told. */
  changed: Set<string>;
  telling: boolean;
}

/** What concerns a member wherever they look: their unread counts, news, and the end. */
export function createMemberSockets(
  { bus, log, counters, reads }: MemberSocketsOptions,
) {
  const members = new Map<string, Member>();
  /** Tabs of one member that come back together are told the same. */
  const greetings = batched(async (memberIds: readonly string[]) => {
    const [counted, heads] = await Promise.all([
      Promise.all(
        memberIds.map(async (id) => [id, await counters.get(id)] as const),
      ),
      reads.headsOf(memberIds),
    ]);
    const headsBy = Map.groupBy(heads, ({ memberId }) => memberId);
    return new Map(counted.map(([id, unread]) => [
      id,
      greeting(id, { unread, heads: headsBy.get(id) ?? [] }),
    ]));
  });

  function greeting(memberId: string, { unread, heads }: Known): string {
    const hello: ToBrowser = {
      t: "hello",
      me: shortId(memberId),
      unread: { total: unread.total, rooms: shortKeys(unread.rooms) },
      heads: Object.fromEntries(
        heads.map(({ roomId, lastSeq }) => [shortId(roomId), lastSeq]),
      ),
    };
    return JSON.stringify(hello);
  }

  function hear(memberId: string, payload: string) {
    const member = members.get(memberId);
    if (member === undefined) return;
    const signal = JSON.parse(payload) as LiveMemberSignal;
    if ("gone" in signal) {
      for (const socket of member.sockets) socket.end(CLOSE.notSignedIn);
    } else if ("banned" in signal) {
      for (const socket of member.sockets) socket.end(CLOSE.notAllowed);
    } else if ("note" in signal) {
      tell(member, { t: "note", ...signal.note });
    } else if ("room" in signal) {
      member.changed.add(signal.room);
      tellUnread(memberId, member);
    }
  }

  async function tellUnread(memberId: string, member: Member) {
    if (member.telling) return;
    member.telling = true;
    try {
      while (member.changed.size > 0) {
        const changed = [...member.changed];
        member.changed.clear();
        const { total, rooms } = await counters.get(memberId);
        for (const roomId of changed) {
          const n = rooms[roomId] ?? 0;
          tell(member, { t: "unread", room: shortId(roomId), n, total });
        }
      }
    } catch (error) {
      log.warn("Unread counts could not be told", { error: String(error) });
    }
    member.telling = false;
  }

  function join(memberId: string): Member {
    const unsubscribe = bus.subscribe(
      memberTopic(memberId),
      (payload) => hear(memberId, payload),
    );
    const member = {
      sockets: new Set<Connection>(),
      unsubscribe,
      changed: new Set<string>(),
      telling: false,
    };
    members.set(memberId, member);
    return member;
  }

  return {
    add(connection: Connection) {
      const { memberId } = connection.visitor;
      const member = members.get(memberId) ?? join(memberId);
      member.sockets.add(connection);
    },
    /** True when it was the member's last. */
    remove(connection: Connection): boolean {
      const { memberId } = connection.visitor;
      const member = members.get(memberId);
      member?.sockets.delete(connection);
      if (!member || member.sockets.size > 0) return false;
      member.unsubscribe();
      members.delete(memberId);
      return true;
    },
    /** The first words on a socket. */
    async greet(connection: Connection): Promise<void> {
      const { memberId } = connection.visitor;
      try {
        const hello = await greetings(memberId);
        if (hello !== undefined) connection.send(hello);
      } catch (error) {
        // Come again when the database is back.
        log.warn("A socket could not be greeted", { error: String(error) });
        connection.end(CLOSE.goingAway);
      }
    },
  };
}

function tell({ sockets }: Member, frame: ToBrowser) {
  const text = JSON.stringify(frame);
  for (const socket of sockets) socket.send(text);
}

function shortKeys(rooms: Record<string, number>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(rooms).map(([id, n]) => [shortId(id), n]),
  );
}
