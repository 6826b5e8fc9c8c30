import type { Viewer } from "@/domain/accounts/viewer.ts";
import {
  type ActionData,
  type ActionKind,
  APPEALABLE,
  type Cursor,
  type LogFilter,
  type OwnAction,
  type StaffAction,
} from "@/domain/moderation/mod.ts";
import { type Fragment, join, type Queryable, sql } from "./db.ts";

/** How many lines a page of the log shows. */
export const ACTIONS_PER_PAGE = 30;

export interface NewStaffAction {
  id: string;
  /** Null for the host on the machine itself. */
  actorId: string | null;
  kind: ActionKind;
  targetId: string | null;
  subjectId?: string | null;
  reviewId?: string | null;
  roomId?: string | null;
  seq?: number | null;
  reportId?: string | null;
  reason: string;
  data?: ActionData;
  at: Date;
}

/** Writes down what staff did; nothing ever changes or deletes it. */
export async function createStaffAction(
  tx: Queryable,
  action: NewStaffAction,
): Promise<void> {
  const { subjectId = null, reviewId = null, roomId = null, seq = null } =
    action;
  await tx.query(sql`
    insert into staff_actions (
      id, actor_id, kind, target_member_id, subject_id, review_id, room_id,
      seq, report_id, reason, data, at
    ) values (
      ${action.id}, ${action.actorId}, ${action.kind}, ${action.targetId},
      ${subjectId}, ${reviewId}, ${roomId}, ${seq},
      ${action.reportId ?? null}, ${action.reason},
      ${JSON.stringify(action.data ?? {})}::text::jsonb, ${action.at}
    )
  `);
}

/** Whether a deed of this name was done before. */
export async function hasStaffAction(
  tx: Queryable,
  id: string,
): Promise<boolean> {
  const rows = await tx.query(
    sql`select from staff_actions where id = ${id}`,
  );
  return rows.length > 0;
}

/** The things that went out of sight with a member's latest ban. */
export async function listSubjectsOfBan(
  tx: Queryable,
  memberId: string,
): Promise<readonly string[]> {
  const [row] = await tx.query<Pick<StaffAction, "data">>(sql`
    select data from staff_actions
    where target_member_id = ${memberId} and kind = 'ban'
    order by at desc, id desc limit 1
  `);
  return row?.data.subjects ?? [];
}

interface ActionRow extends Omit<StaffAction, "actor" | "target" | "subject"> {
  actorId: string | null;
  actorHandle: string;
  actorName: string;
  actorRole: Viewer["role"];
  targetId: string | null;
  targetHandle: string;
  targetName: string;
  targetRole: Viewer["role"];
  subjectId: string | null;
  space: string;
  title: string;
}

const COLUMNS = sql`
  a.id, a.kind, a.review_id as "reviewId", a.room_id as "roomId", a.seq,
  a.report_id as "reportId", a.reason, a.data, a.at,
  d.id as "actorId", d.handle as "actorHandle", d.role as "actorRole",
  case when d.withdrawn_at is null then d.name else '' end as "actorName",
  t.id as "targetId", t.handle as "targetHandle", t.role as "targetRole",
  case when t.withdrawn_at is null then t.name else '' end as "targetName",
  s.id as "subjectId", s.kind as space, s.title
`;

const TABLES = sql`
  staff_actions a
  left join members d on d.id = a.actor_id
  left join members t on t.id = a.target_member_id
  left join subjects s on s.id = a.subject_id
`;

function toAction(row: ActionRow): StaffAction {
  const { id, kind, reviewId, roomId, seq, reportId, reason, data, at } = row;
  const person = (who: "actor" | "target") => {
    const memberId = row[`${who}Id`];
    return memberId === null ? null : {
      id: memberId,
      handle: row[`${who}Handle`],
      name: row[`${who}Name`],
      role: row[`${who}Role`],
    };
  };
  return {
    id,
    kind,
    reviewId,
    roomId,
    seq,
    reportId,
    reason,
    data,
    at,
    actor: person("actor"),
    target: person("target"),
    subject: row.subjectId === null
      ? null
      : { id: row.subjectId, space: row.space, title: row.title },
  };
}

export interface ActionPage {
  actions: StaffAction[];
  hasNext: boolean;
}

/** The log, newest first. What was done to somebody is kept from themselves. */
export async function listStaffActions(
  db: Queryable,
  { viewer, filter, after, limit = ACTIONS_PER_PAGE }: {
    viewer: Viewer;
    filter: LogFilter;
    after: Cursor | null;
    limit?: number;
  },
): Promise<ActionPage> {
  const conditions: Fragment[] = [
    sql`a.target_member_id is distinct from ${viewer.id}::uuid`,
  ];
  if (filter.kind !== null) conditions.push(sql`a.kind = ${filter.kind}`);
  if (filter.who !== null) {
    const { who } = filter;
    const member = sql`(select id from members where handle = ${who}::citext)`;
    conditions.push(
      sql`(a.actor_id = ${member} or a.target_member_id = ${member})`,
    );
  }
  if (after !== null) {
    conditions.push(sql`(a.at, a.id) < (${after.at}, ${after.id}::uuid)`);
  }
  const rows = await db.query<ActionRow>(sql`
    select ${COLUMNS} from ${TABLES}
    where ${join(conditions, " and ")}
    order by a.at desc, a.id desc
    limit ${limit + 1}
  `);
  return {
    actions: rows.slice(0, limit).map(toAction),
    hasNext: rows.length > limit,
  };
}

/** What was done to a member so far, newest first. */
export async function listStaffActionsByTarget(
  db: Queryable,
  { memberId, limit = 20 }: { memberId: string; limit?: number },
): Promise<StaffAction[]> {
  const rows = await db.query<ActionRow>(sql`
    select ${COLUMNS} from ${TABLES}
    where a.target_member_id = ${memberId}
    order by a.at desc, a.id desc limit ${limit}
  `);
  return rows.map(toAction);
}

/** What was done for a report, newest first. */
export async function listStaffActionsByReport(
  db: Queryable,
  reportId: string,
): Promise<StaffAction[]> {
  const rows = await db.query<ActionRow>(sql`
    select ${COLUMNS} from ${TABLES}
    where a.report_id = ${reportId}
    order by a.at desc, a.id desc limit 50
  `);
  return rows.map(toAction);
}

export async function getStaffAction(
  db: Queryable,
  id: string,
): Promise<StaffAction | null> {
  const [row] = await db.query<ActionRow>(sql`
    select ${COLUMNS} from ${TABLES} where a.id = ${id}
  `);
  return row === undefined ? null : toAction(row);
}

/** Whether somebody looked at a report's room since a time. */
export async function hasLooked(
  db: Queryable,
  { viewer, reportId, since }: {
    viewer: Viewer;
    reportId: string;
    since: Date;
  },
): Promise<boolean> {
  const rows = await db.query(sql`
    select from staff_actions
    where report_id = ${reportId} and kind = 'look'
      and actor_id = ${viewer.id} and at >= ${since}
    limit 1
  `);
  return rows.length > 0;
}

type OwnRow =
  & Omit<OwnAction, "subject" | "appeal" | "until">
  & Pick<ActionRow, "subjectId" | "space" | "title" | "data">
  & {
    appealBody: string | null;
    appealAt: Date;
    appealState: "received" | "decided";
    appealOutcome: "upheld" | "overturned" | null;
    appealNote: string;
  };

const OWN_COLUMNS = sql`
  a.id, a.kind, a.reason, a.data, a.at, s.id as "subjectId", s.kind as space,
  s.title, p.body as "appealBody", p.at as "appealAt",
  p.state as "appealState", p.outcome as "appealOutcome",
  p.note as "appealNote"
`;

const OWN_TABLES = sql`
  staff_actions a
  left join subjects s on s.id = a.subject_id
  left join appeals p on p.action_id = a.id
`;

/** What staff did about a member, as they are told of it themselves, newest first. */
export async function listOwnActions(
  db: Queryable,
  { memberId, limit = 20 }: { memberId: string; limit?: number },
): Promise<OwnAction[]> {
  const rows = await db.query<OwnRow>(sql`
    select ${OWN_COLUMNS} from ${OWN_TABLES}
    where a.target_member_id = ${memberId}
      and a.kind = any(${APPEALABLE}::text[])
    order by a.at desc, a.id desc limit ${limit}
  `);
  return rows.map(toOwnAction);
}

/** Why a member may not take part now: the latest suspension or ban. Null while none was ever spoken. */
export async function getStandingAction(
  db: Queryable,
  memberId: string,
): Promise<OwnAction | null> {
  const [row] = await db.query<OwnRow>(sql`
    select ${OWN_COLUMNS} from ${OWN_TABLES}
    where a.target_member_id = ${memberId} and a.kind in ('suspend', 'ban')
    order by a.at desc, a.id desc limit 1
  `);
  return row === undefined ? null : toOwnAction(row);
}

function toOwnAction(row: OwnRow): OwnAction {
  const { id, kind, reason, at, data, subjectId, space, title } = row;
  return {
    id,
    kind,
    reason,
    at,
    until: data.until === undefined ? null : new Date(data.until),
    subject: subjectId === null ? null : { id: subjectId, space, title },
    appeal: row.appealBody === null ? null : {
      body: row.appealBody,
      at: row.appealAt,
      state: row.appealState,
      outcome: row.appealOutcome,
      note: row.appealNote,
    },
  };
}
