import type { Room } from "@/domain/chat/room.ts";
import { newId } from "@/domain/shared/ids.ts";
import { areApart } from "./blocks.ts";
import { ROOM_COLUMNS, ROOM_JOINS, type RoomRow, toRoom } from "./chat_rows.ts";
import { type Db, type Queryable, sql } from "./db.ts";

export interface OpenDirectRoom {
  /** What they talk about, of any space. */
  subjectId: string;
  /** Who asks; the other one is the subject's owner. */
  memberId: string;
  at: Date;
}

/**
 * The one room of a member and a subject's owner, made when it is not there yet. Null for one's
 * own subject, across a block, and for what the member cannot see; a room that is there stays open
 * all the same.
 * The owner finds a new room in their list when something is said in it.
 */
export async function openDirectRoom(
  db: Db,
  { subjectId, memberId, at }: OpenDirectRoom,
): Promise<{ roomId: string; created: boolean } | null> {
  const pair = await getPair(db, { subjectId, memberId });
  if (pair === null) return null;
  if (pair.roomId !== null) {
    await showRoom(db, { roomId: pair.roomId, memberId });
    return { roomId: pair.roomId, created: false };
  }
  if (!pair.open) return null;
  const roomId = newId({ now: () => at });
  const { ownerId } = pair;
  const created = await db.transaction((tx) =>
    createDirectRoom(tx, { roomId, subjectId, memberId, ownerId, at })
  );
  if (created) return { roomId, created };
  // Somebody (the same person's other tab) was faster.
  const again = await getPair(db, { subjectId, memberId });
  return again?.roomId ? { roomId: again.roomId, created } : null;
}

interface Pair {
  ownerId: string;
  roomId: string | null;
  /** Whether the subject can be seen by others. */
  open: boolean;
}

async function getPair(
  db: Queryable,
  { subjectId, memberId }: Pick<OpenDirectRoom, "subjectId" | "memberId">,
): Promise<Pair | null> {
  const rows = await db.query<Pair>(sql`
    select s.owner_id as "ownerId", r.id as "roomId",
      s.visibility = 'public' and s.deleted_at is null
        and o.withdrawn_at is null as open
    from subjects s
    join members o on o.id = s.owner_id
    left join rooms r on r.kind = 'direct' and r.subject_id = s.id
      and r.first_member = least(s.owner_id, ${memberId}::uuid)
      and r.second_member = greatest(s.owner_id, ${memberId}::uuid)
    where s.id = ${subjectId} and s.owner_id <> ${memberId}
      and not ${areApart(sql`s.owner_id`, sql`${memberId}`)}
  `);
  return rows[0] ?? null;
}

interface NewDirectRoom extends OpenDirectRoom {
  roomId: string;
  ownerId: string;
}

/** False when the two have their room already; then nothing is written. */
async function createDirectRoom(
  tx: Queryable,
  { roomId, subjectId, memberId, ownerId, at }: NewDirectRoom,
): Promise<boolean> {
  const made = await tx.query(sql`
    insert into rooms (
      id, kind, subject_id, first_member, second_member, last_at, created_at
    ) values (
      ${roomId}, 'direct', ${subjectId},
      least(${memberId}::uuid, ${ownerId}::uuid),
      greatest(${memberId}::uuid, ${ownerId}::uuid), ${at}, ${at}
    )
    on conflict (subject_id, first_member, second_member)
      where kind = 'direct' do nothing
    returning id
  `);
  if (made.length === 0) return false;
  await tx.query(sql`
    insert into room_members (room_id, member_id, hidden_at, joined_at)
    values (${roomId}, ${memberId}, null, ${at}),
      (${roomId}, ${ownerId}, ${at}, ${at})
  `);
  await tx.query(sql`
    update subjects set room_count = room_count + 1 where id = ${subjectId}
  `);
  return true;
}

interface OwnRoom {
  roomId: string;
  memberId: string;
}

/** A room as a deed of one of its members finds it, held until the transaction ends; null to strangers. */
export async function lockRoom(
  tx: Queryable,
  { roomId, memberId }: OwnRoom,
): Promise<{ lastSeq: number } | null> {
  const rows = await tx.query<{ lastSeq: number }>(sql`
    select r.last_seq as "lastSeq"
    from rooms r join room_members m on m.room_id = r.id
    where r.id = ${roomId} and m.member_id = ${memberId}
      and m.left_at is null and m.banned_at is null
    for update of r
  `);
  return rows[0] ?? null;
}

/** Puts a room back into a member's list. */
async function showRoom(
  db: Queryable,
  { roomId, memberId }: OwnRoom,
): Promise<void> {
  await db.query(sql`
    update room_members set hidden_at = null
    where room_id = ${roomId} and member_id = ${memberId}
      and hidden_at is not null
  `);
}

/** Takes a room off a member's list until somebody says something; nothing in it stays unread. Lock it first. */
export async function hideRoom(
  tx: Queryable,
  { roomId, memberId, at }: OwnRoom & { at: Date },
): Promise<void> {
  await tx.query(sql`
    update room_members m
    set hidden_at = ${at}, read_seq = greatest(m.read_seq, r.last_seq)
    from rooms r
    where r.id = m.room_id and m.room_id = ${roomId}
      and m.member_id = ${memberId}
  `);
}

/**
 * Moves a member's reading mark forward, never back and never past the last event. Answers where
 * it is now and whether it moved; null to strangers.
 */
export async function markRead(
  db: Queryable,
  { roomId, memberId, seq }: OwnRoom & { seq: number },
): Promise<{ readSeq: number; moved: boolean } | null> {
  const rows = await db.query<{ readSeq: number; moved: boolean }>(sql`
    with own as (
      select m.room_id, m.member_id, m.read_seq,
        greatest(m.read_seq, least(${seq}::bigint, r.last_seq)) as next
      from room_members m join rooms r on r.id = m.room_id
      where m.room_id = ${roomId} and m.member_id = ${memberId}
        and m.left_at is null and m.banned_at is null
    ), moved as (
      update room_members m set read_seq = own.next
      from own
      where m.room_id = own.room_id and m.member_id = own.member_id
        and m.read_seq < own.next
      returning m.read_seq
    )
    select own.next as "readSeq", exists (select from moved) as moved from own
  `);
  return rows[0] ?? null;
}

/** A room, to its members only. */
export async function getRoom(
  db: Queryable,
  { roomId, memberId }: OwnRoom,
): Promise<Room | null> {
  const [row] = await db.query<RoomRow>(sql`
    select ${ROOM_COLUMNS}
    from room_members m
    ${ROOM_JOINS}
    where m.room_id = ${roomId} and m.member_id = ${memberId}
      and m.left_at is null and m.banned_at is null
  `);
  return row === undefined ? null : toRoom(row);
}
