import {
  type Choices,
  choicesOf,
  type Cursor,
  DEFAULT_HOURS,
  type Hours,
  type Notice,
  ownChoices,
} from "@/domain/notifications/mod.ts";
import { type Fragment, type Queryable, sql } from "./db.ts";
import { listChoicesByMember, listHoursByMember } from "./news.ts";

/** How many a page shows. */
export const NOTICES_PER_PAGE = 20;
/** Nobody counts further. */
export const MOST_COUNTED = 100;

/** Whether `n` was read: marked so, or its room was read up to where it stands. The one definition. */
const READ = sql`(n.read_at is not null or n.seq <= coalesce((
  select m.read_seq from room_members m
  where m.room_id = n.room_id and m.member_id = n.member_id
), 0))`;

interface NoticeRow {
  id: string;
  kind: string;
  at: Date;
  read: boolean | null;
  roomId: string | null;
  aboutId: string | null;
  actorName: string | null;
  actorWithdrawn: boolean;
  space: string | null;
  title: string;
}

const COLUMNS = sql`
  n.id, n.kind, n.at, ${READ} as read, n.room_id as "roomId",
  n.about_id as "aboutId",
  case when a.withdrawn_at is null then a.name else '' end as "actorName",
  a.withdrawn_at is not null as "actorWithdrawn",
  s.kind as space,
  case when s.deleted_at is null then s.title else '' end as title`;

const TABLES = sql`notifications n
  left join members a on a.id = n.actor_id
  left join subjects s on s.id = n.subject_id`;

export interface NoticePage {
  notices: Notice[];
  hasNext: boolean;
}

/** A page of a member's notifications, newest first, one walk along the index however many there are. */
export async function listNoticesByMember(
  db: Queryable,
  { memberId, after = null }: { memberId: string; after?: Cursor | null },
): Promise<NoticePage> {
  const rows = await db.query<NoticeRow>(sql`
    select ${COLUMNS} from ${TABLES}
    where n.member_id = ${memberId} and ${beyond(after)}
    order by n.at desc, n.id desc
    limit ${NOTICES_PER_PAGE + 1}
  `);
  return {
    notices: rows.slice(0, NOTICES_PER_PAGE).map(toNotice),
    hasNext: rows.length > NOTICES_PER_PAGE,
  };
}

function beyond(after: Cursor | null): Fragment {
  return after === null
    ? sql`true`
    : sql`(n.at, n.id) < (${after.at}::timestamptz, ${after.id}::uuid)`;
}

/** A notification with what one needs to tell its reader of it. */
export interface NoticeForReader {
  notice: Notice;
  memberId: string;
  language: "ko" | "en";
}

/** These notifications, for whoever tells their readers. */
export async function listNoticesById(
  db: Queryable,
  ids: readonly string[],
): Promise<NoticeForReader[]> {
  const rows = await db.query<
    NoticeRow & { memberId: string; language: "ko" | "en" }
  >(sql`
    select ${COLUMNS}, n.member_id as "memberId", reader.language
    from ${TABLES} join members reader on reader.id = n.member_id
    where n.id = any(${ids}::uuid[])
    order by n.at, n.id
  `);
  return rows.map(({ memberId, language, ...row }) => ({
    memberId,
    language,
    notice: toNotice(row),
  }));
}

function toNotice(row: NoticeRow): Notice {
  const { actorName, actorWithdrawn, space, title, ...notice } = row;
  return {
    ...notice,
    read: row.read ?? false,
    actor: actorName === null
      ? null
      : { name: actorName, withdrawn: actorWithdrawn },
    subject: space === null ? null : { space, title },
  };
}

/** How many notifications each of these members has not read, at most `MOST_COUNTED` each. */
export async function countUnreadNoticesByMember(
  db: Queryable,
  memberIds: readonly string[],
): Promise<Map<string, number>> {
  const rows = await db.query<{ memberId: string; n: number }>(sql`
    select who.id as "memberId", (
      select count(*) from (
        select from notifications n
        where n.member_id = who.id and n.read_at is null
          and ${READ} is not true
        limit ${MOST_COUNTED}
      ) counted
    ) as n
    from unnest(${memberIds}::uuid[]) as who (id)
  `);
  return new Map(rows.map(({ memberId, n }) => [memberId, n]));
}

/** How many notifications a member has not read, at most `MOST_COUNTED`. */
export async function countUnreadNotices(
  db: Queryable,
  memberId: string,
): Promise<number> {
  return (await countUnreadNoticesByMember(db, [memberId])).get(memberId) ?? 0;
}

export interface Reading {
  memberId: string;
  /** Only what is about this deal; everything where none is named. */
  aboutId?: string;
  at: Date;
}

/** A member has seen what they were told. */
export async function markNoticesRead(
  db: Queryable,
  { memberId, aboutId, at }: Reading,
): Promise<void> {
  await db.query(sql`
    update notifications set read_at = ${at}
    where member_id = ${memberId} and read_at is null
      and ${aboutId === undefined ? sql`true` : sql`about_id = ${aboutId}`}
  `);
}

/**
 * Notes for good what these members have read by reading its room, so that what is counted stays
 * little. Two who do it at once leave each other's rows alone.
 */
export async function settleReadNotices(
  db: Queryable,
  { memberIds, at }: { memberIds: readonly string[]; at: Date },
): Promise<void> {
  if (memberIds.length === 0) return;
  await db.query(sql`
    with known as (
      select n.id
      from notifications n join room_members m
        on m.room_id = n.room_id and m.member_id = n.member_id
      where n.member_id = any(${memberIds}::uuid[]) and n.read_at is null
        and n.seq <= m.read_seq
      for update of n skip locked
    )
    update notifications n set read_at = ${at}
    from known where n.id = known.id
  `);
}

/** What a member has chosen, with the defaults for all else. */
export async function getChoices(
  db: Queryable,
  memberId: string,
): Promise<Choices> {
  const chosen = await listChoicesByMember(db, [memberId]);
  return choicesOf(chosen.get(memberId) ?? []);
}

/** Keeps what a member wants otherwise than by default, and nothing else. Wants a transaction. */
export async function updateChoices(
  tx: Queryable,
  { memberId, choices }: { memberId: string; choices: Choices },
): Promise<void> {
  const own = JSON.stringify(ownChoices(choices));
  await tx.query(sql`
    delete from notification_choices where member_id = ${memberId}
  `);
  await tx.query(sql`
    insert into notification_choices (member_id, kind, channel, wanted)
    select ${memberId}::uuid, matter, channel, wanted
    from jsonb_to_recordset(${own}::text::jsonb)
      as c (matter text, channel text, wanted boolean)
    on conflict (member_id, kind, channel) do update
    set wanted = excluded.wanted
  `);
}

/** When a member wants quiet, and when the letter of the day. */
export async function getHours(
  db: Queryable,
  memberId: string,
): Promise<Hours> {
  const hours = await listHoursByMember(db, [memberId]);
  return hours.get(memberId) ?? DEFAULT_HOURS;
}

export async function updateHours(
  db: Queryable,
  { memberId, hours }: { memberId: string; hours: Hours },
): Promise<void> {
  const { quietFrom, quietUntil, digestAt } = hours;
  await db.query(sql`
    insert into notification_hours (member_id, quiet_from, quiet_until, digest_at)
    values (${memberId}, ${quietFrom}, ${quietUntil}, ${digestAt})
    on conflict (member_id) do update
    set quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until,
      digest_at = excluded.digest_at
  `);
}
