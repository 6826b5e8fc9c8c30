import type { Ports } from "@/adapters/ports.ts";
import { getReport } from "@/db/report_queue.ts";
import { createStaffAction } from "@/db/staff_actions.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import { newId } from "@/domain/shared/ids.ts";
import { ok, problem, type Result } from "@/domain/shared/result.ts";
import { lockDuty } from "./acting.ts";

export interface LookAround {
  viewer: Viewer;
  reportId: string;
}

/**
 * Staff want to read what was said around a reported message: that they did is written down, and
 * only then can they. NotFound where no message was reported.
 */
export function lookAround(
  { db, clock }: Ports,
  { viewer, reportId }: LookAround,
): Promise<Result<null>> {
  const at = clock.now();
  return db.transaction(async (tx) => {
    const report = await getReport(tx, { id: reportId, viewer });
    if (report === null || report.seq === null) return problem("NotFound");
    const { target, roomId, seq } = report;
    const targetId = target.id;
    const locked = await lockDuty(tx, { viewer, duty: "look", targetId, at });
    if (!locked.ok) return locked;
    await createStaffAction(tx, {
      id: newId(clock),
      actorId: viewer.id,
      kind: "look",
      targetId,
      roomId,
      seq,
      reportId,
      reason: report.reason,
      at,
    });
    return ok(null);
  });
}
