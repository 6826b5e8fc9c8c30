import type { Ports } from "@/adapters/ports.ts";
import { openDirectRoom } from "@/db/chat_rooms.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import { ok, problem, type Result } from "@/domain/shared/result.ts";

export interface OpenRoom {
  viewer: Viewer;
  /** What they want to talk about, of any space. */
  subjectId: string;
}

/**
 * A neighbour asks about a thing: the one room of the two about it. NotFound for one's own thing and
 * for what cannot be seen.
 */
export async function openRoom(
  { db, clock, bus }: Ports,
  { viewer, subjectId }: OpenRoom,
): Promise<Result<{ roomId: string }>> {
  const at = clock.now();
  const memberId = viewer.id;
  const room = await openDirectRoom(db, { subjectId, memberId, at });
  if (room === null) return problem("NotFound");
  // The thing's card counts its rooms.
  if (room.created) bus.publish("rent", subjectId);
  return ok({ roomId: room.roomId });
}
