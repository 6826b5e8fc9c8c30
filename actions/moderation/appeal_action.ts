import type { Ports } from "@/adapters/ports.ts";
import { createAppeal } from "@/db/appeals.ts";
import { getStaffAction, getStandingAction } from "@/db/staff_actions.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import { isAppealable } from "@/domain/moderation/mod.ts";
import { newId } from "@/domain/shared/ids.ts";
import { ok, problem, type Result } from "@/domain/shared/result.ts";

export interface AppealAction {
  viewer: Viewer;
  /** What it is against; null is whatever keeps the member from taking part now. */
  actionId: string | null;
  body: string;
}

/**
 * A member says that staff were wrong about them: somebody else of the staff looks again. Once
 * for each action: AlreadyAppealed afterwards. NotFound for what was not done to them.
 */
export function appealAction(
  { db, clock }: Ports,
  { viewer, actionId, body }: AppealAction,
): Promise<Result<null>> {
  const at = clock.now();
  const memberId = viewer.id;
  return db.transaction(async (tx) => {
    const known = actionId ?? (await getStandingAction(tx, memberId))?.id;
    const action = known ? await getStaffAction(tx, known) : null;
    if (action?.target?.id !== memberId || !isAppealable(action.kind)) {
      return problem("NotFound");
    }
    const created = await createAppeal(tx, {
      id: newId(clock),
      actionId: action.id,
      memberId,
      body,
      at,
    });
    return created ? ok(null) : problem("AlreadyAppealed");
  });
}
