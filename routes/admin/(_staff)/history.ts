import type { Queryable } from "@/db/db.ts";
import { countReportsByTarget } from "@/db/report_queue.ts";
import { listStaffActionsByTarget } from "@/db/staff_actions.ts";
import { listStaffNotes } from "@/db/staff_notes.ts";
import { getPersonSheet } from "@/db/staff_people.ts";
import { getTrust } from "@/db/trust.ts";
import type { PersonHistory } from "@/domain/moderation/mod.ts";

/** What staff know of somebody before they judge; null where nobody has the handle. */
export async function historyOf(
  db: Queryable,
  { handle, now }: { handle: string; now: Date },
): Promise<PersonHistory | null> {
  const sheet = await getPersonSheet(db, handle);
  if (sheet === null) return null;
  const memberId = sheet.id;
  const [trust, reports, actions, notes] = await Promise.all([
    getTrust(db, { memberId, now }),
    countReportsByTarget(db, memberId),
    listStaffActionsByTarget(db, { memberId }),
    listStaffNotes(db, { memberId }),
  ]);
  return { sheet, trust, reports, actions, notes };
}
