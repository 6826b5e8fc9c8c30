import type { Ports } from "@/adapters/ports.ts";
import { isMembersAddress } from "@/db/accounts.ts";
import { newId } from "@/domain/shared/ids.ts";

const PURPOSE = "device";
const YEAR_MS = 365 * 24 * 60 * 60 * 1000;

/**
 * What a browser is given that a member has signed in with. It signs nobody in; it keeps the wrong
 * tries of others from shutting that member out here.
 */
export function deviceToken(
  { tokens, clock }: Ports,
  memberId: string,
): Promise<string> {
  return tokens.sign(PURPOSE, {
    id: newId(clock),
    subject: memberId,
    claims: {},
    lifetimeMs: YEAR_MS,
  });
}

/** The id of this browser when the owner of the address has signed in with it; null for any other. */
export async function knownDevice(
  { tokens, db }: Ports,
  { device, email }: { device: string | undefined; email: string },
): Promise<string | null> {
  const token = device ? await tokens.read(PURPOSE, device) : null;
  if (token === null) return null;
  const isOwners = await isMembersAddress(db, { id: token.subject, email });
  return isOwners ? token.id : null;
}
