import type { Viewer } from "@/domain/accounts/viewer.ts";
import type {
  ActionKind,
  AppealOutcome,
  Cursor,
  StaffAppeal,
  StaffPerson,
} from "@/domain/moderation/mod.ts";
import { type Queryable, sql } from "./db.ts";

export const APPEALS_PER_PAGE = 20;

export interface NewAppeal {
  id: string;
  actionId: string;
  memberId: string;
  body: string;
  at: Date;
}

/** Writes an appeal; false when there is one against the action already. */
export async function createAppeal(
  tx: Queryable,
  { id, actionId, memberId, body, at }: NewAppeal,
): Promise<boolean> {
  const rows = await tx.query(sql`
    insert into appeals (id, action_id, member_id, body, at)
    values (${id}, ${actionId}, ${memberId}, ${body}, ${at})
    on conflict (action_id) do nothing
    returning id
  `);
  return rows.length > 0;
}

interface AppealRow extends Omit<StaffAppeal, "member" | "action"> {
  memberId: string;
  memberHandle: string;
  memberName: string;
  memberRole: StaffPerson["role"];
  actionId: string;
  kind: ActionKind;
  reason: string;
  actedAt: Date;
  reportId: string | null;
  actorId: string | null;
  actorName: string | null;
}

/** Appeals in one state: those that wait longest first, decided ones the newest first. None of the viewer's own. */
export async function listAppeals(
  db: Queryable,
  { viewer, state, after, limit = APPEALS_PER_PAGE }: {
    viewer: Viewer;
    state: StaffAppeal["state"];
    after: Cursor | null;
    limit?: number;
  },
): Promise<{ appeals: StaffAppeal[]; hasNext: boolean }> {
  const waiting = state === "received";
  const beyond = after === null
    ? sql`true`
    : waiting
    ? sql`(p.at, p.id) > (${after.at}, ${after.id}::uuid)`
    : sql`(p.at, p.id) < (${after.at}, ${after.id}::uuid)`;
  const rows = await db.query<AppealRow>(sql`
    select p.id, p.body, p.at, p.state, p.outcome, p.note,
      p.decided_at as "decidedAt", m.id as "memberId",
      m.handle as "memberHandle", m.role as "memberRole",
      case when m.withdrawn_at is null then m.name else '' end as "memberName",
      a.id as "actionId", a.kind, a.reason, a.at as "actedAt",
      a.report_id as "reportId", a.actor_id as "actorId", d.name as "actorName"
    from appeals p
    join members m on m.id = p.member_id
    join staff_actions a on a.id = p.action_id
    left join members d on d.id = a.actor_id
    where p.state = ${state} and p.member_id <> ${viewer.id} and ${beyond}
    order by ${waiting ? sql`p.at, p.id` : sql`p.at desc, p.id desc`}
    limit ${limit + 1}
  `);
  return {
    appeals: rows.slice(0, limit).map(toAppeal),
    hasNext: rows.length > limit,
  };
}

function toAppeal(row: AppealRow): StaffAppeal {
  const { id, body, at, state, outcome, note, decidedAt } = row;
  return {
    id,
    body,
    at,
    state,
    outcome,
    note,
    decidedAt,
    member: {
      id: row.memberId,
      handle: row.memberHandle,
      name: row.memberName,
      role: row.memberRole,
    },
    action: {
      id: row.actionId,
      kind: row.kind,
      reason: row.reason,
      at: row.actedAt,
      reportId: row.reportId,
      actorId: row.actorId,
      actorName: row.actorName ?? "",
    },
  };
}

export async function countAppealsWaiting(
  db: Queryable,
  viewer: Viewer,
): Promise<number> {
  const [row] = await db.query<{ n: number }>(sql`
    select count(*) as n from appeals
    where state = 'received' and member_id <> ${viewer.id}
  `);
  return row?.n ?? 0;
}

/** An appeal as a deed finds it, held until the transaction ends. */
export interface LockedAppeal {
  id: string;
  memberId: string;
  actionId: string;
  state: StaffAppeal["state"];
  outcome: AppealOutcome | null;
  decidedBy: string | null;
}

export async function lockAppeal(
  tx: Queryable,
  id: string,
): Promise<LockedAppeal | null> {
  const rows = await tx.query<LockedAppeal>(sql`
    select id, member_id as "memberId", action_id as "actionId", state,
      outcome, decided_by as "decidedBy"
    from appeals where id = ${id} for update
  `);
  return rows[0] ?? null;
}

/** Decides an appeal; the database refuses whoever acted or appealed. Lock it first. */
export async function decideAppeal(
  tx: Queryable,
  { id, judgeId, outcome, note, at }: {
    id: string;
    judgeId: string;
    outcome: AppealOutcome;
    note: string;
    at: Date;
  },
): Promise<void> {
  await tx.query(sql`
    update appeals
    set state = 'decided', outcome = ${outcome}, note = ${note},
      decided_by = ${judgeId}, decided_at = ${at},
      -- Who has left is quoted until now.
      erase_at = case when erase_at is not null then ${at}::timestamptz end
    where id = ${id} and state = 'received'
  `);
}
