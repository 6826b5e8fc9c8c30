import type { Ports } from "@/adapters/ports.ts";
import { decideAppeal, lockAppeal, type LockedAppeal } from "@/db/appeals.ts";
import type { Transaction } from "@/db/db.ts";
import {
  createStaffAction,
  getStaffAction,
  getStandingAction,
} from "@/db/staff_actions.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import {
  type AppealOutcome,
  isAppealable,
  type StaffAction,
  UNDOING,
} from "@/domain/moderation/mod.ts";
import { newId } from "@/domain/shared/ids.ts";
import { ok, problem, type Result } from "@/domain/shared/result.ts";
import { type Aftermath, announce, lockDuty, tellMember } from "./acting.ts";
import { type Measure, measureIn } from "./take_measure.ts";

export interface JudgeAppeal {
  viewer: Viewer;
  appealId: string;
  outcome: AppealOutcome;
  /** The member reads it. */
  note: string;
}

/**
 * Somebody of the staff who did not act looks again; what was wrong is taken back at once. Whoever
 * acted is refused (OwnJudgement), by the database too; who comes second is told AppealDecided.
 */
export async function judgeAppeal(
  ports: Ports,
  { viewer, appealId, outcome, note }: JudgeAppeal,
): Promise<Result<null>> {
  const at = ports.clock.now();
  const result = await ports.db.transaction(
    async (tx): Promise<Result<Aftermath>> => {
      const appeal = await lockAppeal(tx, appealId);
      const action = appeal && await getStaffAction(tx, appeal.actionId);
      if (!action || appeal.memberId === viewer.id) return problem("NotFound");
      if (action.actor?.id === viewer.id) return problem("OwnJudgement");
      const { memberId: targetId } = appeal;
      const duty = "judge";
      const locked = await lockDuty(tx, { viewer, duty, targetId, at });
      if (!locked.ok) return locked;
      if (appeal.state === "decided") {
        return isRepeated(appeal, { viewer, outcome })
          ? ok({})
          : problem("AppealDecided");
      }
      const undone = outcome === "overturned"
        ? await undo(tx, { viewer, action, note, at })
        : ok({});
      if (!undone.ok) return undone;
      await write(tx, { viewer, appeal, action, outcome, note, at });
      return undone;
    },
  );
  if (!result.ok) return result;
  await announce(ports, result.value);
  return ok(null);
}

function isRepeated(
  appeal: LockedAppeal,
  { viewer, outcome }: Pick<JudgeAppeal, "viewer" | "outcome">,
): boolean {
  return appeal.decidedBy === viewer.id && appeal.outcome === outcome;
}

interface Undoing {
  viewer: Viewer;
  action: StaffAction;
  note: string;
  at: Date;
}

async function undo(
  tx: Transaction,
  { viewer, action, note, at }: Undoing,
): Promise<Result<Aftermath>> {
  const measure = await undoingOf(tx, action);
  if (measure === null) return ok({});
  const { reportId } = action;
  const deed = { viewer, measure, reason: note, deed: null, reportId, at };
  return await measureIn(tx, deed);
}

/** What takes an action back; null where nothing does, or where something newer stands in its place. */
async function undoingOf(
  tx: Transaction,
  { id, kind, target, subject, reviewId }: StaffAction,
): Promise<Measure | null> {
  const undoing = isAppealable(kind) ? UNDOING[kind] : null;
  if (undoing === null || target === null) return null;
  if (undoing === "release") {
    if (reviewId !== null) return { kind: undoing, reviewId };
    return subject && { kind: undoing, subjectId: subject.id };
  }
  const latest = await getStandingAction(tx, target.id);
  return latest?.id === id ? { kind: undoing, memberId: target.id } : null;
}

async function write(
  tx: Transaction,
  { viewer, appeal, action, outcome, note, at }: Undoing & {
    appeal: LockedAppeal;
    outcome: AppealOutcome;
  },
): Promise<void> {
  const { id, memberId } = appeal;
  await decideAppeal(tx, { id, judgeId: viewer.id, outcome, note, at });
  await createStaffAction(tx, {
    id: newId({ now: () => at }),
    actorId: viewer.id,
    kind: "judge",
    targetId: memberId,
    subjectId: action.subject?.id ?? null,
    reviewId: action.reviewId,
    roomId: action.roomId,
    seq: action.seq,
    reportId: action.reportId,
    reason: note,
    data: { outcome, appeal: id },
    at,
  });
  await tellMember(tx, {
    kind: "appeal.decided",
    to: memberId,
    subjectId: action.subject?.id ?? null,
    payload: { outcome, action: action.id },
    at,
  });
}
