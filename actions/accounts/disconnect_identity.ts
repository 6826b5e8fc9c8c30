import type { Ports } from "@/adapters/ports.ts";
import { createAccountLetter } from "@/db/account_letters.ts";
import { deleteIdentity, listConnectionsByMember } from "@/db/identities.ts";
import { lockWaysIn } from "@/db/ways_in.ts";
import { newId } from "@/domain/shared/ids.ts";
import { ok, problem, type Result } from "@/domain/shared/result.ts";
import { providerTitle } from "./tell_of_connection.ts";

/** Takes a way into a member's own account away. LastWayIn when they could not come in any more. */
export function disconnectIdentity(
  ports: Ports,
  { memberId, id }: { memberId: string; id: string },
): Promise<Result<null>> {
  return ports.db.transaction(async (tx) => {
    const ways = await lockWaysIn(tx, memberId);
    const own = await listConnectionsByMember(tx, memberId);
    const connection = own.find((each) => each.id === id);
    if (connection === undefined) return problem("NotFound");
    if (ways < 2) return problem("LastWayIn");
    await deleteIdentity(tx, { id, memberId });
    const { provider } = connection;
    await createAccountLetter(tx, {
      id: newId(ports.clock),
      kind: "connection_removed",
      memberId,
      data: { provider: providerTitle(ports, provider) },
      at: ports.clock.now(),
    });
    return ok(null);
  });
}
