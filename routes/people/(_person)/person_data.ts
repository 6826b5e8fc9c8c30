import type { Context } from "fresh";
import { getPublicMemberByHandle } from "@/db/accounts.ts";
import { getRelation } from "@/db/blocks.ts";
import type { State } from "@/define.ts";
import type { PublicMember } from "@/domain/accounts/profile.ts";

/** Somebody as one who looks may see them. */
export interface FoundPerson {
  person: PublicMember;
  /** Whether the viewer has blocked them: nothing more than that is shown. */
  blocked: boolean;
  /** Whether the viewer has muted them; null for guests. */
  muted: boolean | null;
}

/** The member of the address; null for who is not there, or not for this viewer because they have blocked them. */
export async function findPerson(
  ctx: Context<State>,
): Promise<FoundPerson | null> {
  const { viewer, ports: { db } } = ctx.state;
  const person = await getPublicMemberByHandle(db, ctx.params.handle ?? "");
  if (person === null) return null;
  if (viewer === null) return { person, blocked: false, muted: null };
  // Most members hide nobody, and need no further look.
  if (!viewer.hidden.includes(person.id)) {
    return { person, blocked: false, muted: false };
  }
  const pair = { memberId: viewer.id, otherId: person.id };
  const { blocked, blockedBy, muted } = await getRelation(db, pair);
  return blockedBy && !blocked ? null : { person, blocked, muted };
}
