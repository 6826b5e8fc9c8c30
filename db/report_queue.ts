import type { Viewer } from "@/domain/accounts/viewer.ts";
import type { Line } from "@/domain/chat/room_event.ts";
import {
  agedBefore,
  type Cursor,
  type QueueFilter,
  type ReportOutcome,
  type StaffPerson,
  type StaffReport,
} from "@/domain/moderation/mod.ts";
import type { TargetKind } from "@/domain/reports/mod.ts";
import { EVENT_COLUMNS, type EventRow, toLine } from "./chat_rows.ts";
import { type Fragment, type Queryable, sql } from "./db.ts";

/** How many things a page of the queue shows. */
export const REPORTS_PER_PAGE = 20;
/** So many lines before and after a reported message. */
const LINES_AROUND = 10;

type Prefixed<P extends string> =
  & Record<`${P}Id` | `${P}Handle` | `${P}Name`, string>
  & Record<`${P}Role`, StaffPerson["role"]>;
type ReportRow =
  & Omit<StaffReport, "target" | "reporter" | "decidedBy">
  & Prefixed<"target">
  & Prefixed<"reporter">
  & { [K in keyof Prefixed<"judge">]: Prefixed<"judge">[K] | null };

const COLUMNS = sql`
  r.id, r.target_kind as "targetKind", r.subject_id as "subjectId",
  r.review_id as "reviewId", r.room_id as "roomId", r.seq, r.reason, r.body,
  r.snapshot, r.at, r.state, r.decided_at as "decidedAt", r.outcome, r.note,
  t.id as "targetId", t.handle as "targetHandle", t.role as "targetRole",
  case when t.withdrawn_at is null then t.name else '' end as "targetName",
  p.id as "reporterId", p.handle as "reporterHandle",
  p.role as "reporterRole",
  case when p.withdrawn_at is null then p.name else '' end as "reporterName",
  j.id as "judgeId", j.handle as "judgeHandle", j.role as "judgeRole",
  j.name as "judgeName"
`;

const TABLES = sql`
  reports r
  join members t on t.id = r.target_member_id
  join members p on p.id = r.reporter_id
  left join members j on j.id = r.decided_by
`;

/** Reports `e` about the very thing that report `r` is about, in the same state. */
const ALIKE = sql`
  e.target_member_id = r.target_member_id and e.target_kind = r.target_kind
  and e.state = r.state
  and e.subject_id is not distinct from r.subject_id
  and e.room_id is not distinct from r.room_id
  and e.seq is not distinct from r.seq
  and e.review_id is not distinct from r.review_id
`;

const COUNT_ALIKE = sql`(select count(*) from reports e where ${ALIKE})`;

/** Which reports are this viewer's to see: none about themselves, and to moderators none about staff. */
function inSight(viewer: Viewer): Fragment {
  return viewer.role === "admin"
    ? sql`r.target_member_id <> ${viewer.id}`
    : sql`r.target_member_id <> ${viewer.id} and t.role = 'member'`;
}

function toReport(row: ReportRow): StaffReport {
  const {
    targetId,
    targetHandle,
    targetName,
    targetRole,
    reporterId,
    reporterHandle,
    reporterName,
    reporterRole,
    judgeId,
    judgeHandle,
    judgeName,
    judgeRole,
    ...report
  } = row;
  return {
    ...report,
    target: {
      id: targetId,
      handle: targetHandle,
      name: targetName,
      role: targetRole,
    },
    reporter: {
      id: reporterId,
      handle: reporterHandle,
      name: reporterName,
      role: reporterRole,
    },
    decidedBy: judgeId === null ? null : {
      id: judgeId,
      handle: judgeHandle ?? "",
      name: judgeName ?? "",
      role: judgeRole ?? "member",
    },
  };
}

export interface ReportPage {
  reports: StaffReport[];
  hasNext: boolean;
}

/**
 * The queue: of several reports about the same thing the first, those that wait longest before
 * all others; decided ones the newest first.
 */
export async function listReports(
  db: Queryable,
  { viewer, filter, after, now, limit = REPORTS_PER_PAGE }: {
    viewer: Viewer;
    filter: QueueFilter;
    after: Cursor | null;
    now: Date;
    limit?: number;
  },
): Promise<ReportPage> {
  const waiting = filter.state === "received";
  const { kind, reason } = filter;
  const fits = sql`
    ${kind === null ? sql`true` : sql`r.target_kind = ${kind}`}
    and ${reason === null ? sql`true` : sql`r.reason = ${reason}`}
    and r.at <= ${agedBefore(filter.age, now)}
  `;
  const beyond = after === null
    ? sql`true`
    : waiting
    ? sql`(r.at, r.id) > (${after.at}, ${after.id}::uuid)`
    : sql`(r.at, r.id) < (${after.at}, ${after.id}::uuid)`;
  const rows = await db.query<ReportRow>(sql`
    select ${COLUMNS}, ${COUNT_ALIKE} as alike
    from ${TABLES}
    where r.state = ${filter.state} and ${inSight(viewer)} and ${fits}
      and ${beyond}
      and not exists (
        select from reports e where ${ALIKE} and (e.at, e.id) < (r.at, r.id)
      )
    order by ${waiting ? sql`r.at, r.id` : sql`r.at desc, r.id desc`}
    limit ${limit + 1}
  `);
  return {
    reports: rows.slice(0, limit).map(toReport),
    hasNext: rows.length > limit,
  };
}

/** How many reports are in each state, as far as the viewer sees them. */
export async function countReportsByState(
  db: Queryable,
  viewer: Viewer,
): Promise<Record<StaffReport["state"], number>> {
  const [row] = await db.query<Record<StaffReport["state"], number>>(sql`
    select count(*) filter (where r.state = 'received') as received,
      count(*) filter (where r.state = 'decided') as decided
    from reports r join members t on t.id = r.target_member_id
    where ${inSight(viewer)}
  `);
  return row ?? { received: 0, decided: 0 };
}

export async function getReport(
  db: Queryable,
  { id, viewer }: { id: string; viewer: Viewer },
): Promise<StaffReport | null> {
  const [row] = await db.query<ReportRow>(sql`
    select ${COLUMNS}, ${COUNT_ALIKE} as alike from ${TABLES}
    where r.id = ${id} and ${inSight(viewer)}
  `);
  return row === undefined ? null : toReport(row);
}

/** All reports about the same thing and in the same state as this one, oldest first. */
export async function listReportsAlike(
  db: Queryable,
  { id, viewer, limit = 50 }: { id: string; viewer: Viewer; limit?: number },
): Promise<StaffReport[]> {
  const rows = await db.query<ReportRow>(sql`
    select ${COLUMNS}, 1 as alike
    from reports e
    join (${TABLES}) on ${ALIKE}
    where e.id = ${id} and ${inSight(viewer)}
    order by r.at, r.id limit ${limit}
  `);
  return rows.map(toReport);
}

/** What others have reported of a member, newest first. */
export async function listReportsByTarget(
  db: Queryable,
  { memberId, limit = 10 }: { memberId: string; limit?: number },
): Promise<StaffReport[]> {
  const rows = await db.query<ReportRow>(sql`
    select ${COLUMNS}, 1 as alike from ${TABLES}
    where r.target_member_id = ${memberId}
    order by r.at desc, r.id desc limit ${limit}
  `);
  return rows.map(toReport);
}

/** How often a member was reported, and how often that was right. */
export async function countReportsByTarget(
  db: Queryable,
  memberId: string,
): Promise<{ all: number; upheld: number }> {
  const [row] = await db.query<{ all: number; upheld: number }>(sql`
    select count(*) as all, count(*) filter (where outcome = 'upheld') as upheld
    from reports where target_member_id = ${memberId}
  `);
  return row ?? { all: 0, upheld: 0 };
}

/** A report as a deed finds it, held with all that wait about the same until the transaction ends. */
export interface LockedReport {
  id: string;
  targetId: string;
  reporterId: string;
  targetKind: TargetKind;
  subjectId: string | null;
  reviewId: string | null;
  roomId: string | null;
  seq: number | null;
  state: StaffReport["state"];
  outcome: ReportOutcome | null;
  decidedBy: string | null;
}

/** The report and those that wait about the same thing, always in one order. */
export function lockReports(
  tx: Queryable,
  id: string,
): Promise<LockedReport[]> {
  return tx.query<LockedReport>(sql`
    select e.id, e.target_member_id as "targetId",
      e.reporter_id as "reporterId", e.target_kind as "targetKind",
      e.subject_id as "subjectId", e.review_id as "reviewId",
      e.room_id as "roomId", e.seq, e.state, e.outcome,
      e.decided_by as "decidedBy"
    from reports r join reports e on e.id = r.id or (
      ${ALIKE} and e.state = 'received'
    )
    where r.id = ${id}
    order by e.id for update of e
  `);
}

/** Decides reports that wait. Lock them first. */
export async function decideReports(
  tx: Queryable,
  { ids, judgeId, outcome, note, at }: {
    ids: readonly string[];
    judgeId: string;
    outcome: ReportOutcome;
    note: string;
    at: Date;
  },
): Promise<void> {
  await tx.query(sql`
    update reports
    set state = 'decided', outcome = ${outcome}, note = ${note},
      decided_by = ${judgeId}, decided_at = ${at},
      -- Who has left is quoted until now.
      erase_at = case when erase_at is not null then ${at}::timestamptz end
    where id = any(${ids}::uuid[]) and state = 'received'
  `);
}

/** What was said around a reported message, oldest first: a little before and after, and no more. */
export async function listLinesAround(
  db: Queryable,
  { roomId, seq }: { roomId: string; seq: number },
): Promise<(Line & { authorName: string })[]> {
  const part = (after: boolean) =>
    sql`(
    select ${EVENT_COLUMNS}, m.name as "authorName"
    from room_events e left join members m on m.id = e.author_id
    where e.room_id = ${roomId} and e.target_seq is null
      and ${after ? sql`e.seq > ${seq}` : sql`e.seq <= ${seq}`}
    order by e.seq ${after ? sql`` : sql`desc`}
    limit ${after ? LINES_AROUND : LINES_AROUND + 1}
  )`;
  const rows = await db.query<EventRow & { authorName: string | null }>(sql`
    ${part(false)} union all ${part(true)} order by seq
  `);
  return rows.map(({ authorName, ...row }) => ({
    ...toLine(row),
    authorName: authorName ?? "",
  }));
}
