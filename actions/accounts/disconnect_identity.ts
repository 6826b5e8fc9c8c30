import type { Ports } from "@/adapters/ports.ts";
import {
  countWaysIn,
  deleteIdentity,
  listConnectionsByMember,
  lockWaysIn,
} from "@/db/identities.ts";
import { ok, problem, type Result } from "@/domain/shared/result.ts";

/** Takes a way into a member's own account away. LastWayIn when they could not come in any more. */
export function disconnectIdentity(
  { db }: Ports,
  { memberId, id }: { memberId: string; id: string },
): Promise<Result<null>> {
  return db.transaction(async (tx) => {
    await lockWaysIn(tx, memberId);
    const own = await listConnectionsByMember(tx, memberId);
    if (!own.some((each) => each.id === id)) return problem("NotFound");
    if (await countWaysIn(tx, memberId) < 2) return problem("LastWayIn");
    await deleteIdentity(tx, { id, memberId });
    return ok(null);
  });
}
