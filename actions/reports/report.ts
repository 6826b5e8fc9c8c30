import type { Ports } from "@/adapters/ports.ts";
import { createEvent } from "@/db/events.ts";
import { findReportTarget } from "@/db/report_targets.ts";
import { createReport, getReportIdByTarget } from "@/db/reports.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import type { ReportDraft, TargetRef } from "@/domain/reports/mod.ts";
import { newId } from "@/domain/shared/ids.ts";
import { ok, problem, type Result } from "@/domain/shared/result.ts";

export interface MakeReport {
  viewer: Viewer;
  ref: TargetRef;
  draft: ReportDraft;
}

/** A member's report of something, and whether they had made it before. */
export interface Reported {
  id: string;
  repeated: boolean;
}

/**
 * A member tells the host what is wrong with something they see, once: the second time finds the
 * first report. NotFound for what they may not see, OwnReport for their own. Every report passes
 * here, whatever it is about.
 */
export function report(
  { db, clock }: Ports,
  { viewer, ref, draft }: MakeReport,
): Promise<Result<Reported>> {
  const reporterId = viewer.id;
  return db.transaction(async (tx) => {
    const search = { ref, viewerId: reporterId, hold: true };
    const target = await findReportTarget(tx, search);
    if (target === null) return problem("NotFound");
    if (target.memberId === reporterId) return problem("OwnReport");
    const id = newId(clock);
    const at = clock.now();
    if (await createReport(tx, { id, reporterId, target, draft, at })) {
      await createEvent(tx, {
        id: newId(clock),
        kind: "report.received",
        subjectId: target.subjectId,
        actorId: reporterId,
        payload: { report: id },
        at,
      });
      return ok({ id, repeated: false });
    }
    const first = await getReportIdByTarget(tx, { reporterId, target });
    if (first === null) throw new Error("A report that is in the way exists");
    return ok({ id: first, repeated: true });
  });
}
