import type { Viewer } from "@/domain/accounts/viewer.ts";
import type {
  PersonSheet,
  Ranked,
  Role,
  RunningDealing,
} from "@/domain/moderation/mod.ts";
import { type Queryable, sql } from "./db.ts";

/** Somebody as a deed of staff finds them. */
export interface LockedPerson extends Ranked {
  suspendedUntil: Date | null;
  bannedAt: Date | null;
  withdrawnAt: Date | null;
}

/**
 * Members by their ids, also those who have left, held until the transaction ends: always in one order, so that two who judge
 * each other never wait in a ring, and not against what only refers to them, such as a message.
 */
export async function lockPeople(
  tx: Queryable,
  ids: readonly string[],
): Promise<Map<string, LockedPerson>> {
  const rows = await tx.query<LockedPerson>(sql`
    select id, role, suspended_until as "suspendedUntil",
      banned_at as "bannedAt", withdrawn_at as "withdrawnAt"
    from members
    where id = any(${ids}::uuid[])
    order by id for no key update
  `);
  return new Map(rows.map((row) => [row.id, row]));
}

/** Lets a member look but not write until then; null lets them write again. Lock them first. */
export async function updateSuspension(
  tx: Queryable,
  { memberId, until }: { memberId: string; until: Date | null },
): Promise<void> {
  await tx.query(sql`
    update members set suspended_until = ${until} where id = ${memberId}
  `);
}

/** Shuts a member out, or lets them in again with null. Lock them first. */
export async function updateBan(
  tx: Queryable,
  { memberId, at }: { memberId: string; at: Date | null },
): Promise<void> {
  await tx.query(sql`
    update members set banned_at = ${at} where id = ${memberId}
  `);
}

export async function updateRole(
  tx: Queryable,
  { memberId, role }: { memberId: string; role: Role },
): Promise<void> {
  await tx.query(sql`
    update members set role = ${role} where id = ${memberId}
  `);
}

/** Lets those who change roles come one after the other: two who leave at once are not each taken for the other's successor. */
export async function lockRoles(tx: Queryable): Promise<void> {
  await tx.query(sql`
    select pg_advisory_xact_lock(hashtextextended('staff roles', 0))
  `);
}

/** Whether somebody besides this member is an administrator who may act. */
export async function hasOtherAdmin(
  tx: Queryable,
  memberId: string,
): Promise<boolean> {
  const rows = await tx.query(sql`
    select from members
    where role = 'admin' and id <> ${memberId} and withdrawn_at is null
      and banned_at is null
    limit 1
  `);
  return rows.length > 0;
}

const COLUMNS = sql`
  m.id, m.handle, m.region, m.role, m.created_at as "joinedAt",
  case when m.withdrawn_at is null then m.name else '' end as name,
  m.email_confirmed_at is not null as confirmed,
  m.suspended_until as "suspendedUntil", m.banned_at as "bannedAt",
  m.withdrawn_at is not null as withdrawn
`;

export async function getPersonSheet(
  db: Queryable,
  handle: string,
): Promise<PersonSheet | null> {
  const [row] = await db.query<PersonSheet>(sql`
    select ${COLUMNS} from members m where m.handle = ${handle}::citext
  `);
  return row ?? null;
}

export async function getPersonSheetById(
  db: Queryable,
  id: string,
): Promise<PersonSheet | null> {
  const [row] = await db.query<PersonSheet>(sql`
    select ${COLUMNS} from members m where m.id = ${id}
  `);
  return row ?? null;
}

/** Members whose handle begins so, or with this very handle or name. */
export function listPeopleByText(
  db: Queryable,
  { text, limit = 20 }: { text: string; limit?: number },
): Promise<PersonSheet[]> {
  const from = text.toLowerCase();
  return db.query<PersonSheet>(sql`
    select ${COLUMNS} from members m
    where m.withdrawn_at is null
      and m.handle >= ${from}::citext and m.handle < ${`${from}~`}::citext
    order by m.handle limit ${limit}
  `);
}

/** Who may not take part now, the latest first. */
export function listShutOut(
  db: Queryable,
  { now, limit = 30 }: { now: Date; limit?: number },
): Promise<PersonSheet[]> {
  return db.query<PersonSheet>(sql`
    select ${COLUMNS} from members m
    where m.withdrawn_at is null
      and (m.banned_at is not null or m.suspended_until > ${now})
    order by coalesce(m.banned_at, m.suspended_until) desc limit ${limit}
  `);
}

/** Everybody who is staff, administrators first. */
export function listStaff(db: Queryable): Promise<PersonSheet[]> {
  return db.query<PersonSheet>(sql`
    select ${COLUMNS} from members m
    where m.role <> 'member' and m.withdrawn_at is null
    order by m.role, m.created_at, m.id
  `);
}

/** The confirmed member with this address, for the host on the machine itself. */
export async function getConfirmedMemberByEmail(
  db: Queryable,
  email: string,
): Promise<Pick<Viewer, "id" | "handle" | "name" | "role"> | null> {
  const [row] = await db.query<Pick<Viewer, "id" | "handle" | "name" | "role">>(
    sql`
      select id, handle, name, role from members
      where email = ${email}::citext and email_confirmed_at is not null
        and withdrawn_at is null
    `,
  );
  return row ?? null;
}

/** Whether anybody could let others onto the staff. */
export async function hasAdmin(db: Queryable): Promise<boolean> {
  const rows = await db.query(sql`
    select from members
    where role = 'admin' and withdrawn_at is null limit 1
  `);
  return rows.length > 0;
}

export function listRunningDealings(
  db: Queryable,
  memberId: string,
): Promise<RunningDealing[]> {
  const of = (mine: "one_id" | "other_id") =>
    sql`
    select d.id, d.space, s.id as "subjectId", s.title as "subjectTitle",
      o.id as "otherId", o.handle as "otherHandle", o.name as "otherName",
      d.starts_at as "startsAt", d.ends_at as "endsAt", d.room_id as "roomId"
    from dealings d
    join subjects s on s.id = d.subject_id
    join members o on o.id = ${
      mine === "one_id" ? sql`d.other_id` : sql`d.one_id`
    }
    where d.ended_at is null
      and ${mine === "one_id" ? sql`d.one_id` : sql`d.other_id`} = ${memberId}
  `;
  return db.query<RunningDealing>(sql`
    ${of("one_id")} union all ${of("other_id")} order by "startsAt", id
  `);
}
