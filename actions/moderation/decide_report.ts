import type { Ports } from "@/adapters/ports.ts";
import type { Transaction } from "@/db/db.ts";
import {
  decideReports,
  type LockedReport,
  lockReports,
} from "@/db/report_queue.ts";
import { createStaffAction } from "@/db/staff_actions.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import { type Decision, suspensionEnd } from "@/domain/moderation/mod.ts";
import { newId } from "@/domain/shared/ids.ts";
import { ok, problem, type Result } from "@/domain/shared/result.ts";
import { type Aftermath, announce, lockDuty, tellMember } from "./acting.ts";
import { type Measure, measureIn } from "./take_measure.ts";

export interface DecideReport {
  viewer: Viewer;
  reportId: string;
  decision: Decision;
}

/**
 * Staff say whether a report is right, and do at once what follows from it: whoever reported the
 * same thing hears of it. ReportDecided to whoever comes second, unless they said the same before.
 */
export async function decideReport(
  ports: Ports,
  { viewer, reportId, decision }: DecideReport,
): Promise<Result<null>> {
  const at = ports.clock.now();
  const result = await ports.db.transaction(async (tx) => {
    const reports = await lockReports(tx, reportId);
    const report = reports.find(({ id }) => id === reportId);
    if (report === undefined) return problem("NotFound");
    const obstacle = await obstacleTo(tx, { viewer, report, decision, at });
    if (!obstacle.ok || obstacle.value.repeated) return mapped(obstacle);
    const measure = measureOf(report, decision, at);
    if (measure === undefined) return problem("Invalid", MISFIT);
    const { reason, deed } = decision;
    const taken = measure === null
      ? ok({})
      : await measureIn(tx, { viewer, measure, reason, deed, reportId, at });
    if (!taken.ok) return taken;
    const all = decision.together ? reports : [report];
    await write(tx, { viewer, report, all, decision, at });
    return taken;
  });
  if (!result.ok) return result;
  await announce(ports, result.value);
  return ok(null);
}

const MISFIT = { measure: { key: "measureMisfit" } };

interface Deciding {
  viewer: Viewer;
  report: LockedReport;
  decision: Decision;
  at: Date;
}

async function obstacleTo(
  tx: Transaction,
  { viewer, report, decision, at }: Deciding,
): Promise<Result<{ repeated: boolean }>> {
  const { targetId } = report;
  const duty = "decide";
  const locked = await lockDuty(tx, { viewer, duty, targetId, at });
  if (!locked.ok) return locked;
  // What one has reported oneself, somebody else decides.
  if (report.reporterId === viewer.id) return problem("OwnCase");
  if (report.state === "received") return ok({ repeated: false });
  const isSame = report.decidedBy === viewer.id &&
    report.outcome === decision.outcome;
  return isSame ? ok({ repeated: true }) : problem("ReportDecided");
}

function mapped(result: Result<unknown>): Result<Aftermath> {
  return result.ok ? ok({}) : result;
}

/** What is to be done; null for nothing, undefined for what cannot be done to the thing reported. */
function measureOf(
  { targetId, targetKind, subjectId, reviewId, roomId, seq }: LockedReport,
  { measure, days, until }: Decision,
  at: Date,
): Measure | null | undefined {
  switch (measure) {
    case "none":
      return null;
    case "warn":
    case "ban":
      return { kind: measure, memberId: targetId };
    case "suspend": {
      const end = suspensionEnd({ days, until }, at);
      return end === null
        ? undefined
        : { kind: measure, memberId: targetId, until: end };
    }
    case "withhold":
      if (reviewId !== null) return { kind: measure, reviewId };
      return targetKind === "item" && subjectId !== null
        ? { kind: measure, subjectId }
        : undefined;
    case "remove":
      return roomId !== null && seq !== null
        ? { kind: measure, roomId, seq }
        : undefined;
  }
}

async function write(
  tx: Transaction,
  { viewer, report, all, decision, at }: Deciding & {
    all: readonly LockedReport[];
  },
): Promise<void> {
  const { outcome, note } = decision;
  const ids = all.map(({ id }) => id);
  await decideReports(tx, { ids, judgeId: viewer.id, outcome, note, at });
  await createStaffAction(tx, {
    id: newId({ now: () => at }),
    actorId: viewer.id,
    kind: "decide",
    targetId: report.targetId,
    subjectId: report.subjectId,
    reviewId: report.reviewId,
    roomId: report.roomId,
    seq: report.seq,
    reportId: report.id,
    reason: note,
    data: { outcome, reports: ids.length },
    at,
  });
  for (const { id, reporterId, subjectId } of all) {
    await tellMember(tx, {
      kind: "report.decided",
      to: reporterId,
      subjectId,
      payload: { report: id, outcome },
      at,
    });
  }
}
