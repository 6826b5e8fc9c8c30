import type { Ports } from "@/adapters/ports.ts";
import { createAccountLetter } from "@/db/account_letters.ts";
import { lockAddress } from "@/db/accounts.ts";
import {
  createIdentity,
  getMemberIdByIdentity,
  lockIdentity,
} from "@/db/identities.ts";
import type { Identity } from "@/domain/accounts/identity.ts";
import { newId } from "@/domain/shared/ids.ts";
import { addMember } from "./add_member.ts";
import { joinByAddress } from "./enter_with_identity.ts";

export interface SignUpWithIdentity {
  identity: Identity;
  name: string;
  region: string;
  /** What they typed where the provider has verified none; it is theirs once they answer our letter. */
  email: string | null;
  /** Where they wanted to go; the letter leads there. */
  next: string;
}

/**
 * Makes a member of somebody whom a provider knows and gives their id; a form sent twice makes
 * one. Their address is confirmed only by the provider's word, never by what was posted.
 */
export function signUpWithIdentity(
  ports: Ports,
  { identity, name, region, email, next }: SignUpWithIdentity,
): Promise<string> {
  const { db, clock } = ports;
  const verified = identity.emailVerified ? identity.email : null;
  const address = verified ?? email;
  if (address === null) throw new TypeError("A member has an address");
  return db.transaction(async (tx) => {
    await lockIdentity(tx, identity);
    await lockAddress(tx, address);
    const known = await getMemberIdByIdentity(tx, identity) ??
      await joinByAddress(tx, { ports, identity });
    if (known !== null) return known;
    const at = clock.now();
    const confirmedAt = verified === null ? undefined : at;
    const memberId = await addMember(tx, {
      clock,
      details: {
        email: address,
        passwordHash: null,
        name,
        region,
        confirmedAt,
      },
    });
    await createIdentity(tx, { id: newId(clock), memberId, identity, at });
    if (verified === null) {
      await createAccountLetter(tx, {
        id: newId(clock),
        kind: "confirmation",
        memberId,
        to: address,
        data: { next },
        at,
      });
    }
    return memberId;
  });
}
