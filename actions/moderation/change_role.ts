import type { Ports } from "@/adapters/ports.ts";
import { createStaffAction, hasStaffAction } from "@/db/staff_actions.ts";
import { hasOtherAdmin, lockRoles, updateRole } from "@/db/staff_people.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import type { Role } from "@/domain/moderation/mod.ts";
import { newId } from "@/domain/shared/ids.ts";
import { ok, problem, type Result } from "@/domain/shared/result.ts";
import { lockDuty } from "./acting.ts";

export interface ChangeRole {
  viewer: Viewer;
  memberId: string;
  role: Role;
  reason: string;
  deed: string | null;
}

/** Lets a member onto the staff, or off it. The last administrator stays: LastAdmin. */
export async function changeRole(
  ports: Ports,
  { viewer, memberId, role, reason, deed }: ChangeRole,
): Promise<Result<null>> {
  const { db, clock, sessions } = ports;
  const at = clock.now();
  const result = await db.transaction(async (tx) => {
    await lockRoles(tx);
    const duty = "change_role";
    const locked = await lockDuty(tx, {
      viewer,
      duty,
      targetId: memberId,
      at,
    });
    if (!locked.ok) return locked;
    const { role: from } = locked.value.target;
    const id = deed ?? newId(clock);
    if (from === role || await hasStaffAction(tx, id)) return ok(null);
    if (from === "admin" && !await hasOtherAdmin(tx, memberId)) {
      return problem("LastAdmin");
    }
    await updateRole(tx, { memberId, role });
    await createStaffAction(tx, {
      id,
      actorId: viewer.id,
      kind: "change_role",
      targetId: memberId,
      reason,
      data: { from, to: role },
      at,
    });
    return ok(null);
  });
  if (result.ok) sessions.refresh(memberId);
  return result;
}
