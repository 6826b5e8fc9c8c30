import type { Ports } from "@/adapters/ports.ts";
import { confirmOwnAddress, getOwnAddress } from "@/db/account_addresses.ts";
import { isViolation } from "@/db/errors.ts";
import type { LinkState } from "@/domain/accounts/confirmation.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";

interface Following {
  viewer: Viewer | null;
  token: string;
}

/**
 * What the link of a confirmation letter is to the one who opens it. Only the member themselves,
 * signed in, can follow it: whoever signed up with a neighbour's address does not get it confirmed
 * by that neighbour's click.
 */
export async function lookAtConfirmation(
  ports: Ports,
  following: Following,
): Promise<LinkState> {
  return (await read(ports, following)).state;
}

/** Follows the link: the address is the member's from now on. */
export async function confirmAddress(
  ports: Ports,
  following: Following,
): Promise<LinkState> {
  const { state, memberId, email } = await read(ports, following);
  if (state !== "ready") return state;
  const at = ports.clock.now();
  try {
    await confirmOwnAddress(ports.db, { memberId, email, at });
  } catch (error) {
    if (!isViolation(error, "unique", "members_confirmed_address")) throw error;
    return "taken";
  }
  ports.sessions.refresh(memberId);
  return "used";
}

async function read(
  { db, tokens }: Ports,
  { viewer, token }: Following,
): Promise<{ state: LinkState; memberId: string; email: string }> {
  const content = await tokens.read("confirmation", token);
  const memberId = content?.subject ?? "";
  const email = content?.claims.address ?? "";
  const own = content && await getOwnAddress(db, memberId);
  const state = own === null || own.email !== email
    ? "invalid"
    : stateFor(viewer, { memberId, confirmed: own.confirmed });
  return { state, memberId, email };
}

function stateFor(
  viewer: Viewer | null,
  { memberId, confirmed }: { memberId: string; confirmed: boolean },
): LinkState {
  if (viewer !== null && viewer.id !== memberId) return "foreign";
  if (confirmed) return "used";
  return viewer === null ? "guest" : "ready";
}
