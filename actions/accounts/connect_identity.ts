import type { Ports } from "@/adapters/ports.ts";
import {
  createIdentity,
  getMemberIdByIdentity,
  lockIdentity,
} from "@/db/identities.ts";
import type { Identity } from "@/domain/accounts/identity.ts";
import { newId } from "@/domain/shared/ids.ts";
import { ok, problem, type Result } from "@/domain/shared/result.ts";
import { tellOfConnection } from "./tell_of_connection.ts";

/** Adds a way into a member's own account. ConnectedElsewhere when it leads into another. */
export function connectIdentity(
  ports: Ports,
  { memberId, identity }: { memberId: string; identity: Identity },
): Promise<Result<null>> {
  const { db, clock } = ports;
  return db.transaction(async (tx) => {
    await lockIdentity(tx, identity);
    if (await getMemberIdByIdentity(tx, identity) === memberId) return ok(null);
    const id = newId(clock);
    const at = clock.now();
    const isNew = await createIdentity(tx, { id, memberId, identity, at });
    if (!isNew) return problem("ConnectedElsewhere");
    await tellOfConnection(tx, { ports, memberId, identity });
    return ok(null);
  });
}
