import type { Ports } from "@/adapters/ports.ts";
import { markRead as moveMark } from "@/db/chat_rooms.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import { ok, problem, type Result } from "@/domain/shared/result.ts";
import { announceRoom } from "./announce.ts";

export interface MarkRead {
  viewer: Viewer;
  roomId: string;
  /** The last event that was seen. */
  seq: number;
}

/** A member has read up to here; never back. Their counter is right when this answers. */
export async function markRead(
  ports: Ports,
  { viewer, roomId, seq }: MarkRead,
): Promise<Result<{ readSeq: number }>> {
  const member = viewer.id;
  const mark = await moveMark(ports.db, { roomId, memberId: member, seq });
  if (mark === null) return problem("NotFound");
  if (mark.moved) {
    announceRoom(ports, { roomId, read: { member, seq: mark.readSeq } });
    await ports.counters.refresh(roomId);
  }
  return ok({ readSeq: mark.readSeq });
}
