import type { UnreadCount } from "@/domain/chat/unread.ts";
import { type Queryable, sql } from "./db.ts";

/**
 * How many lines of others a member `m` has not read in the room `r`: messages, deals and
 * appointments; what was deleted is not waited for. The one definition of "unread".
 */
export const UNREAD = sql`
  case when m.read_seq >= r.last_seq then 0 else (
    select count(*) from room_events e
    where e.room_id = m.room_id and e.seq > m.read_seq
      and e.kind in ('message', 'deal', 'appointment')
      and e.deleted_at is null and e.author_id is distinct from m.member_id
  ) end
`;

/**
 * The count belongs to a moment of the room: both numbers only grow, and each change of the
 * count makes one of them grow, so their sum says which of two counts is the newer.
 */
const COUNT_COLUMNS = sql`
  m.room_id as "roomId", m.member_id as "memberId",
  r.last_seq + m.read_seq as version,
  case when m.left_at is null and m.banned_at is null then ${UNREAD} else 0 end as n
`;

/** What each member of these rooms has not read there. */
export function countUnreadByRooms(
  db: Queryable,
  roomIds: readonly string[],
): Promise<UnreadCount[]> {
  return db.query<UnreadCount>(sql`
    select ${COUNT_COLUMNS}
    from room_members m join rooms r on r.id = m.room_id
    where m.room_id = any(${roomIds}::uuid[])
  `);
}

/** What a member has not read, room by room. */
export function countUnreadByMember(
  db: Queryable,
  memberId: string,
): Promise<UnreadCount[]> {
  return db.query<UnreadCount>(sql`
    select ${COUNT_COLUMNS}
    from room_members m join rooms r on r.id = m.room_id
    where m.member_id = ${memberId}
  `);
}
