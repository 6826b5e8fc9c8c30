import type { Ports } from "@/adapters/ports.ts";
import { getOwnAddress, moveToAddress } from "@/db/account_addresses.ts";
import {
  createAccountLetter,
  getFollowedLetter,
  takeLetter,
  voidLetters,
} from "@/db/account_letters.ts";
import { getPasswordHash, lockAddress } from "@/db/accounts.ts";
import type { Transaction } from "@/db/db.ts";
import { isViolation } from "@/db/errors.ts";
import { haveOneSalt } from "@/domain/accounts/address_change.ts";
import type { LinkState } from "@/domain/accounts/confirmation.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import { newId } from "@/domain/shared/ids.ts";

interface Following {
  viewer: Viewer | null;
  token: string;
}

interface Move {
  letterId: string;
  memberId: string;
  email: string;
  /** The address they leave. */
  from: string | null;
  /** What their password hashes to under the new address; null for who has none. */
  passwordHash: string | null;
}

type Look = { state: "ready"; move: Move } | {
  state: Exclude<LinkState, "ready">;
};

/** What the link of a letter to a new address is to the one who opens it. */
export async function lookAtMove(
  { db, tokens }: Ports,
  { viewer, token }: Following,
): Promise<Look> {
  const kind = "new_address";
  const content = await tokens.read(kind, token);
  if (content === null) return { state: "invalid" };
  const { id: letterId, subject: memberId, claims } = content;
  if (viewer === null) return { state: "guest" };
  if (viewer.id !== memberId) return { state: "foreign" };
  const letter = await getFollowedLetter(db, { id: letterId, kind });
  const own = await getOwnAddress(db, memberId);
  const { address: email } = claims;
  if (letter === null || own === null || !email) return { state: "invalid" };
  if (own.email === email && own.confirmed) return { state: "used" };
  if (letter.used) return { state: "invalid" };
  const passwordHash = letter.data.passwordHash ?? null;
  if (own.hasPassword !== (passwordHash !== null)) return { state: "invalid" };
  return {
    state: "ready",
    move: { letterId, memberId, email, from: own.email, passwordHash },
  };
}

/** Moves a member to the address whose mail they read. Every session ends, and the old address is told. */
export async function moveAddress(
  ports: Ports,
  following: Following,
): Promise<LinkState> {
  const look = await lookAtMove(ports, following);
  if (look.state !== "ready") return look.state;
  const { move } = look;
  try {
    const isDone = await ports.db.transaction((tx) => write(tx, ports, move));
    if (!isDone) return "invalid";
  } catch (error) {
    // Confirmed by somebody else, or given by somebody with this very password.
    const isTaken = isViolation(error, "unique", "members_confirmed_address") ||
      isViolation(error, "unique", "members_credentials");
    if (!isTaken) throw error;
    return "taken";
  }
  await ports.sessions.endAll(move.memberId);
  return "used";
}

async function write(
  tx: Transaction,
  { clock }: Ports,
  move: Move,
): Promise<boolean> {
  const { letterId, memberId, email, from, passwordHash } = move;
  const at = clock.now();
  await lockAddress(tx, email);
  const known = await getPasswordHash(tx, email);
  // Somebody gave this address meanwhile: a hash of another salt would never be found.
  const fits = known === null || passwordHash === null ||
    haveOneSalt(known, passwordHash);
  if (!fits) return false;
  if (!await takeLetter(tx, { id: letterId, kind: "new_address", at })) {
    return false;
  }
  await moveToAddress(tx, { memberId, email, passwordHash, at });
  await voidLetters(tx, { memberId, email: from, at });
  if (from !== null) {
    await createAccountLetter(tx, {
      id: newId(clock),
      kind: "address_changed",
      memberId,
      to: from,
      at,
    });
  }
  return true;
}
