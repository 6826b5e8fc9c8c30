import type { Clock } from "@/adapters/clock.ts";
import type { Db } from "@/db/db.ts";
import { createStaffAction } from "@/db/staff_actions.ts";
import {
  getConfirmedMemberByEmail,
  hasOtherAdmin,
  lockRoles,
  updateRole,
} from "@/db/staff_people.ts";
import { newId } from "@/domain/shared/ids.ts";
import { ok, problem, type Result } from "@/domain/shared/result.ts";

export interface AppointAdmin {
  /** The confirmed address of a member. */
  email: string;
  /** Makes them a plain member instead. */
  revoke?: boolean;
}

/** The host, on the machine itself, makes a member an administrator or takes it back. */
export function appointAdmin(
  { db, clock }: { db: Db; clock: Clock },
  { email, revoke = false }: AppointAdmin,
): Promise<Result<{ name: string; changed: boolean }>> {
  const at = clock.now();
  const role = revoke ? "member" : "admin";
  return db.transaction(async (tx) => {
    await lockRoles(tx);
    const member = await getConfirmedMemberByEmail(tx, email);
    if (member === null) return problem("NotFound");
    const { id: memberId, name, role: from } = member;
    if (from === role) return ok({ name, changed: false });
    if (from === "admin" && !await hasOtherAdmin(tx, memberId)) {
      return problem("LastAdmin");
    }
    await updateRole(tx, { memberId, role });
    await createStaffAction(tx, {
      id: newId(clock),
      actorId: null,
      kind: "change_role",
      targetId: memberId,
      reason: revoke ? "deno task admin --revoke" : "deno task admin",
      data: { from, to: role },
      at,
    });
    return ok({ name, changed: true });
  });
}
