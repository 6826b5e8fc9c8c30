import { type Fragment, type Queryable, sql } from "./db.ts";

/** Whether one of these two has blocked the other: two looks at a primary key. The one definition. */
export function areApart(one: Fragment, other: Fragment): Fragment {
  return sql`(
    exists (
      select from blocks b where b.member_id = ${one} and b.blocked_id = ${other}
    ) or exists (
      select from blocks b where b.member_id = ${other} and b.blocked_id = ${one}
    )
  )`;
}

/** Of a member `m`: whose things they are not shown, because one of the two wants it so. */
export const HIDDEN: Fragment = sql`(
  select coalesce(jsonb_agg(other), '[]') from (
    select blocked_id as other from blocks where member_id = m.id
    union select member_id from blocks where blocked_id = m.id
    union select muted_id from mutes where member_id = m.id
  ) them
)`;

/** How a member stands to another one. */
export interface Relation {
  /** They have blocked the other. */
  blocked: boolean;
  /** The other has blocked them. */
  blockedBy: boolean;
  muted: boolean;
}

export interface Pair {
  memberId: string;
  otherId: string;
}

export async function getRelation(
  db: Queryable,
  { memberId, otherId }: Pair,
): Promise<Relation> {
  const [row] = await db.query<Relation>(sql`
    select exists (
        select from blocks
        where member_id = ${memberId} and blocked_id = ${otherId}
      ) as blocked,
      exists (
        select from blocks
        where member_id = ${otherId} and blocked_id = ${memberId}
      ) as "blockedBy",
      exists (
        select from mutes
        where member_id = ${memberId} and muted_id = ${otherId}
      ) as muted
  `);
  if (row === undefined) throw new Error("A row of its own is always there");
  return row;
}

/** A neighbour whom somebody blocked or muted. */
export interface OtherMember {
  id: string;
  handle: string;
  name: string;
}

/** The owner of a thing, to a member who has blocked them; null to everybody else. */
export async function getBlockedOwner(
  db: Queryable,
  { subjectId, memberId }: { subjectId: string; memberId: string },
): Promise<OtherMember | null> {
  const [row] = await db.query<OtherMember>(sql`
    select o.id, o.handle::text, o.name
    from subjects s
    join members o on o.id = s.owner_id
    join blocks b on b.member_id = ${memberId} and b.blocked_id = s.owner_id
    where s.id = ${subjectId} and s.deleted_at is null
      and s.visibility = 'public' and o.withdrawn_at is null
  `);
  return row ?? null;
}

/** Where a kind of keeping away is noted, and the column of whom from; code, never input. */
interface Wish {
  table: Fragment;
  other: Fragment;
}

const BLOCKS: Wish = { table: sql`blocks`, other: sql`blocked_id` };
const MUTES: Wish = { table: sql`mutes`, other: sql`muted_id` };

/** Blocks somebody; false when they were blocked already. */
export async function createBlock(
  db: Queryable,
  pair: Pair & { at: Date },
): Promise<boolean> {
  return (await db.query(noting(BLOCKS, pair))).length > 0;
}

export async function deleteBlock(db: Queryable, pair: Pair): Promise<void> {
  await db.query(forgetting(BLOCKS, pair));
}

/** Mutes somebody; false when they were muted already. */
export async function createMute(
  db: Queryable,
  pair: Pair & { at: Date },
): Promise<boolean> {
  return (await db.query(noting(MUTES, pair))).length > 0;
}

export async function deleteMute(db: Queryable, pair: Pair): Promise<void> {
  await db.query(forgetting(MUTES, pair));
}

/** Somebody on a member's list, and since when. */
export interface ListedMember extends OtherMember {
  /** Whether they have left Madang; then they have no name. */
  withdrawn: boolean;
  at: Date;
}

/** Whom a member has blocked, the latest first. */
export function listBlocksByMember(
  db: Queryable,
  memberId: string,
): Promise<ListedMember[]> {
  return db.query<ListedMember>(listing(BLOCKS, memberId));
}

/** Whom a member has muted, the latest first. */
export function listMutesByMember(
  db: Queryable,
  memberId: string,
): Promise<ListedMember[]> {
  return db.query<ListedMember>(listing(MUTES, memberId));
}

function noting(
  { table, other }: Wish,
  { memberId, otherId, at }: Pair & { at: Date },
): Fragment {
  return sql`
    insert into ${table} (member_id, ${other}, at)
    values (${memberId}, ${otherId}, ${at})
    on conflict do nothing
    returning ${other}
  `;
}

function forgetting(
  { table, other }: Wish,
  { memberId, otherId }: Pair,
): Fragment {
  return sql`
    delete from ${table} where member_id = ${memberId} and ${other} = ${otherId}
  `;
}

function listing({ table, other }: Wish, memberId: string): Fragment {
  return sql`
    select o.id, o.handle::text,
      case when o.withdrawn_at is null then o.name else '' end as name,
      o.withdrawn_at is not null as withdrawn, w.at
    from ${table} w join members o on o.id = w.${other}
    where w.member_id = ${memberId}
    order by w.at desc, o.id
  `;
}

/** The rooms that two members have with each other. */
export async function listRoomIdsOfPair(
  db: Queryable,
  { memberId, otherId }: Pair,
): Promise<string[]> {
  const rows = await db.query<{ id: string }>(sql`
    select r.id from room_members m join rooms r on r.id = m.room_id
    where m.member_id = ${memberId} and r.kind = 'direct'
      and ${otherId} in (r.first_member, r.second_member)
  `);
  return rows.map(({ id }) => id);
}

/** Somebody who does not want to hear of somebody. */
export interface Deaf {
  memberId: string;
  /** Of whom. */
  otherId: string;
  /** Because one of the two has blocked the other; else they are muted. */
  apart: boolean;
}

/** Who of these members does not want to hear of whom of those. */
export function listDeaf(
  db: Queryable,
  { memberIds, otherIds }: {
    memberIds: readonly string[];
    otherIds: readonly string[];
  },
): Promise<Deaf[]> {
  const members = sql`any(${memberIds}::uuid[])`;
  const others = sql`any(${otherIds}::uuid[])`;
  return db.query<Deaf>(sql`
    select member_id as "memberId", blocked_id as "otherId", true as apart
    from blocks where member_id = ${members} and blocked_id = ${others}
    union all
    select blocked_id, member_id, true
    from blocks where blocked_id = ${members} and member_id = ${others}
    union all
    select member_id, muted_id, false
    from mutes where member_id = ${members} and muted_id = ${others}
  `);
}
