import type { Ports } from "@/adapters/ports.ts";
import { hideRoom as hideRow, lockRoom } from "@/db/chat_rooms.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import { ok, problem, type Result } from "@/domain/shared/result.ts";
import { announceRoom } from "./announce.ts";

export interface HideRoom {
  viewer: Viewer;
  roomId: string;
}

/** A member puts a room away, read to its end; it comes back when somebody says something. */
export async function hideRoom(
  ports: Ports,
  { viewer, roomId }: HideRoom,
): Promise<Result<null>> {
  const { db, clock } = ports;
  const at = clock.now();
  const memberId = viewer.id;
  const room = await db.transaction(async (tx) => {
    const locked = await lockRoom(tx, { roomId, memberId });
    if (locked) await hideRow(tx, { roomId, memberId, at });
    return locked;
  });
  if (room === null) return problem("NotFound");
  announceRoom(ports, {
    roomId,
    read: { member: memberId, seq: room.lastSeq },
  });
  await ports.counters.refresh(roomId);
  return ok(null);
}
