import type { Ports } from "@/adapters/ports.ts";
import { getMemberIdByIdentity } from "@/db/identities.ts";
import type { Identity } from "@/domain/accounts/identity.ts";
import { ok, problem, type Result } from "@/domain/shared/result.ts";

/**
 * Whether who came back from a provider is this member, by an account that they connected before.
 * AnotherIdentity for everybody else: an address, even a verified one, is no proof.
 */
export async function proveIdentity(
  { db }: Ports,
  { memberId, identity }: { memberId: string; identity: Identity },
): Promise<Result<null>> {
  const known = await getMemberIdByIdentity(db, identity);
  return known === memberId ? ok(null) : problem("AnotherIdentity");
}
