import { getRoom } from "@/db/chat_rooms.ts";
import type { Queryable } from "@/db/db.ts";
import type { ProblemName } from "@/domain/shared/problems.ts";

/** Why a member can say nothing in a room; null when they can. */
export async function writingObstacle(
  db: Queryable,
  place: { roomId: string; memberId: string },
): Promise<ProblemName | null> {
  const room = await getRoom(db, place);
  if (room === null) return "NotFound";
  if (room.other?.withdrawn) return "PersonGone";
  return room.other?.apart ? "CannotWrite" : null;
}
