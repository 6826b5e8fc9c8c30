import {
  type Decision,
  eraseBy,
  type FeedbackDraft,
  type Report,
  type ReportDraft,
  type ReportTarget,
} from "@/domain/reports/mod.ts";
import { type Fragment, type Queryable, sql } from "./db.ts";

/** How many a page of one's reports shows. */
export const REPORTS_PER_PAGE = 20;

export interface NewReport {
  id: string;
  reporterId: string;
  target: ReportTarget;
  draft: ReportDraft;
  at: Date;
}

/** Writes a report; false when this member has reported this before, then nothing is written. */
export async function createReport(
  db: Queryable,
  { id, reporterId, target, draft, at }: NewReport,
): Promise<boolean> {
  const rows = await db.query(sql`
    insert into reports (
      id, reporter_id, target_kind, target_member_id, subject_id, room_id, seq,
      review_id, reason, body, snapshot, at, erase_at
    )
    select ${id}::uuid, ${reporterId}::uuid, ${target.kind},
      ${target.memberId}::uuid, ${target.subjectId}::uuid,
      ${target.roomId}::uuid, ${target.seq}::bigint,
      ${target.reviewId}::uuid, ${draft.reason}, ${draft.body},
      ${JSON.stringify(target.snapshot)}::text::jsonb, ${at}::timestamptz,
      case when two.left_at is not null then ${eraseBy(at)}::timestamptz end
    from (
      -- Locked, so that nobody leaves meanwhile unnoticed.
      select max(held.withdrawn_at) as left_at from (
        select withdrawn_at from members
        where id in (${reporterId}, ${target.memberId})
        order by id for key share
      ) held
    ) two
    on conflict do nothing
    returning id
  `);
  return rows.length > 0;
}

/** The id of the report that a member made of something; null while there is none. */
export async function getReportIdByTarget(
  db: Queryable,
  { reporterId, target }: { reporterId: string; target: ReportTarget },
): Promise<string | null> {
  const { kind, memberId, subjectId, roomId, seq, reviewId } = target;
  const [row] = await db.query<{ id: string }>(sql`
    select id from reports
    where reporter_id = ${reporterId} and target_kind = ${kind}
      and target_member_id = ${memberId}
      and subject_id is not distinct from ${subjectId}
      and room_id is not distinct from ${roomId}
      and seq is not distinct from ${seq}
      and review_id is not distinct from ${reviewId}
  `);
  return row?.id ?? null;
}

interface ReportRow extends Omit<Report, "decision"> {
  decidedAt: Date | null;
  outcome: Decision["outcome"];
  note: string;
}

/** One's own report; null for everybody else's. */
export async function getReport(
  db: Queryable,
  { id, reporterId }: { id: string; reporterId: string },
): Promise<Report | null> {
  const [row] = await db.query<ReportRow>(sql`
    select ${COLUMNS} from reports r
    where r.id = ${id} and r.reporter_id = ${reporterId}
  `);
  return row === undefined ? null : toReport(row);
}

/** What a member has reported, the latest first. */
export async function listReportsByReporter(
  db: Queryable,
  { reporterId, page = 1 }: { reporterId: string; page?: number },
): Promise<{ reports: Report[]; hasNext: boolean }> {
  const rows = await db.query<ReportRow>(sql`
    select ${COLUMNS} from reports r
    where r.reporter_id = ${reporterId}
    order by r.at desc, r.id desc
    limit ${REPORTS_PER_PAGE + 1} offset ${(page - 1) * REPORTS_PER_PAGE}
  `);
  return {
    reports: rows.slice(0, REPORTS_PER_PAGE).map(toReport),
    hasNext: rows.length > REPORTS_PER_PAGE,
  };
}

const COLUMNS: Fragment = sql`r.id, r.target_kind as kind, r.reason, r.body,
  r.at, r.snapshot, r.decided_at as "decidedAt", r.outcome, r.note`;

function toReport({ decidedAt, outcome, note, ...report }: ReportRow): Report {
  const decision = decidedAt === null ? null : { at: decidedAt, outcome, note };
  return { ...report, decision };
}

export interface NewFeedback extends FeedbackDraft {
  id: string;
  /** Null where a guest writes. */
  memberId: string | null;
  at: Date;
}

export async function createFeedback(
  db: Queryable,
  { id, memberId, title, body, at }: NewFeedback,
): Promise<void> {
  await db.query(sql`
    insert into feedback (id, member_id, title, body, at)
    values (${id}, ${memberId}, ${title}, ${body}, ${at})
  `);
}
