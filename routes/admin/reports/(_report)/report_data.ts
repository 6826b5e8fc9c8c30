import { type Context, page, type PageResponse } from "fresh";
import type { ReportViewProps } from "@/components/moderation/ReportView.tsx";
import type { Queryable } from "@/db/db.ts";
import { getContentNow } from "@/db/report_content.ts";
import {
  getReport,
  listLinesAround,
  listReportsAlike,
} from "@/db/report_queue.ts";
import { hasLooked, listStaffActionsByReport } from "@/db/staff_actions.ts";
import { listStaffNotes } from "@/db/staff_notes.ts";
import type { State } from "@/define.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import type { StaffReport } from "@/domain/moderation/mod.ts";
import { newId, shortId } from "@/domain/shared/ids.ts";
import { type Problem, PROBLEM_STATUS } from "@/domain/shared/problems.ts";
import { renderProblem } from "@/guards.ts";
import { idOf } from "../../(_staff)/duty.ts";
import { historyOf } from "../../(_staff)/history.ts";

export type ReportData = Omit<ReportViewProps, "look">;
type Tried = ReportViewProps["tried"];

/** So long a look that was written down lasts. */
const LOOK_MS = 30 * 60 * 1000;
const NOTHING_TRIED: Tried = {
  form: null,
  typed: {},
  errors: {},
  refused: null,
};

/** The report of the address, when it is this viewer's to see. */
export async function findReport(
  ctx: Context<State>,
  viewer: Viewer,
): Promise<StaffReport | null> {
  const id = idOf(ctx);
  return id === null
    ? null
    : await getReport(ctx.state.ports.db, { id, viewer });
}

/** All that the page of a report shows. */
export async function allOf(
  ctx: Context<State>,
  { report, viewer, tried = NOTHING_TRIED }: {
    report: StaffReport;
    viewer: Viewer;
    tried?: Tried;
  },
): Promise<ReportData> {
  const { db, clock } = ctx.state.ports;
  const now = clock.now();
  const [alike, content, lines, history, actions, notes] = await Promise.all([
    listReportsAlike(db, { id: report.id, viewer }),
    getContentNow(db, report),
    linesFor(db, { report, viewer, now }),
    historyOf(db, { handle: report.target.handle, now }),
    listStaffActionsByReport(db, report.id),
    listStaffNotes(db, { reportId: report.id }),
  ]);
  if (history === null) throw new Error("Whoever was reported keeps their row");
  return {
    report,
    alike,
    now: content,
    lines,
    history,
    actions,
    notes,
    deeds: {
      decision: shortId(newId(clock)),
      note: shortId(newId(clock)),
    },
    tried,
    done: ctx.url.searchParams.has("done"),
  };
}

/** What was said around the message, for as long as the viewer's look lasts. */
async function linesFor(
  db: Queryable,
  { report, viewer, now }: { report: StaffReport; viewer: Viewer; now: Date },
): Promise<ReportData["lines"]> {
  const { id: reportId, roomId, seq } = report;
  if (roomId === null || seq === null) return null;
  const since = new Date(now.getTime() - LOOK_MS);
  if (!await hasLooked(db, { viewer, reportId, since })) return null;
  return await listLinesAround(db, { roomId, seq });
}

/** The page as it stands now, with what was refused and why; what is not to be seen stays so. */
export async function refuse(
  ctx: Context<State>,
  { viewer, problem, ...tried }:
    & Pick<Tried, "form" | "typed">
    & { viewer: Viewer; problem: Problem },
): Promise<Response | PageResponse<ReportData>> {
  const { name, fields = {} } = problem;
  const report = name === "NotFound" ? null : await findReport(ctx, viewer);
  if (report === null) return renderProblem(ctx, problem);
  const refused = name === "Invalid" ? null : name;
  const data = await allOf(ctx, {
    report,
    viewer,
    tried: { ...tried, errors: fields, refused },
  });
  return page(data, { status: PROBLEM_STATUS[name] });
}
