import { type Context, page, type PageResponse } from "fresh";
import { takeLimit } from "@/actions/limits/take_limit.ts";
import { report } from "@/actions/reports/report.ts";
import { findReportTarget } from "@/db/report_targets.ts";
import { getReportIdByTarget } from "@/db/reports.ts";
import type { State } from "@/define.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import {
  parseReport,
  type ReportTarget,
  type TargetRef,
} from "@/domain/reports/mod.ts";
import type { Typed } from "@/domain/shared/forms.ts";
import { shortId } from "@/domain/shared/ids.ts";
import type { FieldErrors, Problem } from "@/domain/shared/problems.ts";
import { answerTo, readBody, renderProblem, requireUser } from "@/guards.ts";

/** What the page of a report's form shows. */
export interface ReportData extends Pick<ReportTarget, "kind" | "snapshot"> {
  action: string;
  /** The page of what is reported. */
  back: string;
  typed: Typed;
  errors: FieldErrors;
}

interface Reporting {
  viewer: Viewer;
  /** Null where the address names nothing. */
  ref: TargetRef | null;
  /** The page of what is reported; its author's where it has none. */
  back?: string;
}

type Answer = Response | PageResponse<ReportData>;

/** The handlers of an address at which something is reported; `named` says what. */
export function reportRoute(
  named: (params: Record<string, string>) => Omit<Reporting, "viewer">,
) {
  return {
    GET: requireUser((ctx, viewer) =>
      showReport(ctx, { viewer, ...named(ctx.params) })
    ),
    POST: requireUser((ctx, viewer) =>
      takeReport(ctx, { viewer, ...named(ctx.params) })
    ),
  };
}

/** The form to report what the address names; who has reported it finds that report. */
async function showReport(
  ctx: Context<State>,
  { viewer, ref, back }: Reporting,
): Promise<Answer> {
  const target = await findTarget(ctx, { viewer, ref });
  if (target === null) return renderProblem(ctx, { name: "NotFound" });
  if (target.memberId === viewer.id) {
    return renderProblem(ctx, { name: "OwnReport" });
  }
  const { db } = ctx.state.ports;
  const reporterId = viewer.id;
  const known = await getReportIdByTarget(db, { reporterId, target });
  return known === null
    ? showForm(ctx, { target, back: back ?? authorPath(target) })
    : ctx.redirect(`/reports/${shortId(known)}?again=1`, 303);
}

/** Takes a report of what the address names, once. */
async function takeReport(
  ctx: Context<State>,
  { viewer, ref, back }: Reporting,
): Promise<Answer> {
  const target = await findTarget(ctx, { viewer, ref });
  if (target === null || ref === null) {
    return renderProblem(ctx, { name: "NotFound" });
  }
  if (target.memberId === viewer.id) {
    return renderProblem(ctx, { name: "OwnReport" });
  }
  const form = { target, back: back ?? authorPath(target) };
  const reading = parseReport(target.kind, await readBody(ctx));
  const { typed } = reading;
  if (!reading.ok) {
    const problem = { name: "Invalid", fields: reading.errors } as const;
    return showForm(ctx, { ...form, typed, problem });
  }
  const by = { who: viewer.id, address: ctx.state.address };
  const problem = await takeLimit(ctx.state.ports, "report", by);
  if (problem !== null) return showForm(ctx, { ...form, typed, problem });
  const { draft } = reading;
  const result = await report(ctx.state.ports, { viewer, ref, draft });
  if (!result.ok) return renderProblem(ctx, result.problem);
  const { id, repeated } = result.value;
  const news = repeated ? "again" : "sent";
  return ctx.redirect(`/reports/${shortId(id)}?${news}=1`, 303);
}

function findTarget(
  { state }: Context<State>,
  { viewer, ref }: Omit<Reporting, "back">,
): Promise<ReportTarget | null> {
  if (ref === null) return Promise.resolve(null);
  return findReportTarget(state.ports.db, { ref, viewerId: viewer.id });
}

function authorPath({ snapshot }: ReportTarget): string {
  return `/people/${snapshot.handle}`;
}

interface Showing extends Pick<ReportData, "back"> {
  target: ReportTarget;
  typed?: Typed;
  problem?: Problem;
}

function showForm(
  ctx: Context<State>,
  { target, back, typed = {}, problem }: Showing,
): PageResponse<ReportData> {
  const { kind, snapshot } = target;
  const action = ctx.url.pathname;
  const { fields: errors = {} } = problem ?? {};
  return page(
    { kind, snapshot, action, back, typed, errors },
    problem && answerTo(problem),
  );
}
