import type { Ports } from "@/adapters/ports.ts";
import {
  createIdentity,
  getMemberIdByConfirmedAddress,
  getMemberIdByIdentity,
  lockIdentity,
  updateIdentityUse,
} from "@/db/identities.ts";
import type { Queryable } from "@/db/db.ts";
import type { Identity } from "@/domain/accounts/identity.ts";
import { newId } from "@/domain/shared/ids.ts";
import { tellOfConnection } from "./tell_of_connection.ts";

/**
 * The member whose account somebody at a provider enters: the one they entered before, else the
 * one who has confirmed the address that the provider has verified as theirs. Null for everybody else:
 * an address that either side has only been told opens nothing.
 */
export function enterWithIdentity(
  ports: Ports,
  identity: Identity,
): Promise<string | null> {
  return ports.db.transaction(async (tx) => {
    await lockIdentity(tx, identity);
    const known = await getMemberIdByIdentity(tx, identity);
    if (known === null) return await joinByAddress(tx, { ports, identity });
    await updateIdentityUse(tx, { ...identity, at: ports.clock.now() });
    return known;
  });
}

/** The same for who is known to be new by identity. Lock it first. */
export async function joinByAddress(
  tx: Queryable,
  { ports, identity }: { ports: Ports; identity: Identity },
): Promise<string | null> {
  const { email, emailVerified } = identity;
  if (email === null || !emailVerified) return null;
  const memberId = await getMemberIdByConfirmedAddress(tx, email);
  if (memberId === null) return null;
  const at = ports.clock.now();
  const id = newId(ports.clock);
  const isNew = await createIdentity(tx, { id, memberId, identity, at });
  if (!isNew) return null;
  await tellOfConnection(tx, { ports, memberId, identity });
  return memberId;
}
