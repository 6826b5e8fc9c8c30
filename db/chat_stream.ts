import type { RoomEvent } from "@/domain/chat/room_event.ts";
import { EVENT_COLUMNS, type EventRow, toEvent } from "./chat_rows.ts";
import { areApart } from "./blocks.ts";
import { type Queryable, sql } from "./db.ts";

/** How many events are read at once for those who follow a room. */
export const STREAM_AT_ONCE = 500;

/** Part of a room's events, for members whose membership was checked when they began to follow it. */
export interface StreamPart {
  /** Without a gap, from the one after `after`. */
  events: RoomEvent[];
  /** The room's last number at that moment. */
  lastSeq: number;
}

/** The next events of a room; null when there is no such room. */
export async function listStreamPart(
  db: Queryable,
  { roomId, after, limit = STREAM_AT_ONCE }: {
    roomId: string;
    after: number;
    limit?: number;
  },
): Promise<StreamPart | null> {
  const rows = await db.query<
    { lastSeq: number } & (EventRow | { [K in keyof EventRow]: null })
  >(sql`
    select r.last_seq as "lastSeq", e.*
    from rooms r
    left join lateral (
      select ${EVENT_COLUMNS} from room_events e
      where e.room_id = r.id and e.seq > ${after} and e.seq <= r.last_seq
      order by e.seq
      limit ${limit}
    ) e on true
    where r.id = ${roomId}
    order by e.seq
  `);
  const [first] = rows;
  if (first === undefined) return null;
  const events = rows.flatMap((row) => row.seq === null ? [] : [toEvent(row)]);
  return { events, lastSeq: first.lastSeq };
}

/** A room's last number. */
export interface RoomHead {
  roomId: string;
  lastSeq: number;
}

export function listRoomHeads(
  db: Queryable,
  roomIds: readonly string[],
): Promise<RoomHead[]> {
  return db.query<RoomHead>(sql`
    select r.id as "roomId", r.last_seq as "lastSeq"
    from rooms r where r.id = any(${roomIds}::uuid[])
  `);
}

/** The last numbers of each of these members' rooms, of the liveliest where there are very many. */
export function listRoomHeadsByMembers(
  db: Queryable,
  memberIds: readonly string[],
  { limit = 100 }: { limit?: number } = {},
): Promise<(RoomHead & { memberId: string })[]> {
  return db.query(sql`
    select who.id as "memberId", head.*
    from unnest(${memberIds}::uuid[]) as who (id)
    cross join lateral (
      select r.id as "roomId", r.last_seq as "lastSeq"
      from room_members m join rooms r on r.id = m.room_id
      where m.member_id = who.id and m.left_at is null
        and m.banned_at is null and m.hidden_at is null
      order by r.last_at desc, r.id desc
      limit ${limit}
    ) head
  `);
}

/** Somebody in a room: how far they have read, of how much. */
export interface RoomMember extends RoomHead {
  memberId: string;
  readSeq: number;
  /** Whether the two of a direct room are kept apart by a block. */
  apart: boolean;
}

/** Who is in which of these rooms now. */
export function listRoomMembersByRooms(
  db: Queryable,
  roomIds: readonly string[],
): Promise<RoomMember[]> {
  return db.query(sql`
    select m.room_id as "roomId", m.member_id as "memberId",
      m.read_seq as "readSeq", r.last_seq as "lastSeq",
      r.kind = 'direct'
        and ${areApart(sql`r.first_member`, sql`r.second_member`)} as apart
    from room_members m join rooms r on r.id = m.room_id
    where m.room_id = any(${roomIds}::uuid[])
      and m.left_at is null and m.banned_at is null
  `);
}
