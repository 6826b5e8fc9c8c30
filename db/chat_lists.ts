import type { RoomCard } from "@/domain/chat/room.ts";
import type { Line, MessageLine, RoomEvent } from "@/domain/chat/room_event.ts";
import {
  EVENT_COLUMNS,
  type EventRow,
  ROOM_COLUMNS,
  ROOM_JOINS,
  type RoomRow,
  toEvent,
  toLine,
  toRoom,
} from "./chat_rows.ts";
import { UNREAD } from "./chat_unread.ts";
import { type Fragment, type Queryable, sql } from "./db.ts";

/** How many rooms a page of the list shows. */
export const ROOMS_PER_PAGE = 30;
/** How many lines a page of a room shows. */
export const LINES_PER_PAGE = 50;
/** How many events are handed over at once to who has been away. */
export const EVENTS_AT_ONCE = 500;

type CardRow =
  & RoomRow
  & { lastAt: Date; unread: number }
  & (
    | EventRow
    | { [K in keyof EventRow]: null }
  );

/** A member's rooms, the one where something was said last first; those put away are left out. */
export async function listRoomsByMember(
  db: Queryable,
  { memberId, page = 1 }: { memberId: string; page?: number },
): Promise<{ rooms: RoomCard[]; hasNext: boolean }> {
  const rows = await db.query<CardRow>(sql`
    select ${ROOM_COLUMNS}, r.last_at as "lastAt", ${UNREAD} as unread, line.*
    from (
      select m.room_id, m.member_id, m.read_seq
      from room_members m join rooms r on r.id = m.room_id
      where m.member_id = ${memberId} and m.left_at is null
        and m.banned_at is null and m.hidden_at is null
      order by r.last_at desc, r.id desc
      ${limitTo(ROOMS_PER_PAGE + 1)} offset ${(page - 1) * ROOMS_PER_PAGE}
    ) m
    ${ROOM_JOINS}
    left join lateral (
      select ${EVENT_COLUMNS} from room_events e
      where e.room_id = m.room_id and e.target_seq is null
      order by e.seq desc
      limit 1
    ) line on true
    order by r.last_at desc, r.id desc
  `);
  return {
    rooms: rows.slice(0, ROOMS_PER_PAGE).map(toCard),
    hasNext: rows.length > ROOMS_PER_PAGE,
  };
}

function toCard(row: CardRow): RoomCard {
  const { lastAt, unread } = row;
  const last = row.seq === null ? null : toLine(row);
  return { ...toRoom(row), lastAt, unread, last };
}

export interface RoomPlace {
  roomId: string;
  /** Who asks; strangers find nothing. */
  memberId: string;
}

/** A page of a room's lines. */
export interface LinePage {
  /** In the order of their numbers. */
  lines: Line[];
  hasOlder: boolean;
}

/** The newest lines of a room, or those before one of them. One walk along the key, however long the history is. */
export async function listLinesByRoom(
  db: Queryable,
  { roomId, memberId, before = null, limit = LINES_PER_PAGE }: RoomPlace & {
    before?: number | null;
    limit?: number;
  },
): Promise<LinePage> {
  const rows = await db.query<EventRow>(sql`
    select ${EVENT_COLUMNS}
    from room_events e
    where e.room_id = (
        select m.room_id from room_members m
        where m.room_id = ${roomId} and m.member_id = ${memberId}
          and m.left_at is null and m.banned_at is null
      )
      and e.target_seq is null
      and ${before === null ? sql`true` : sql`e.seq < ${before}`}
    order by e.seq desc
    ${limitTo(limit + 1)}
  `);
  return {
    lines: rows.slice(0, limit).reverse().map(toLine),
    hasOlder: rows.length > limit,
  };
}

/** A message of one's own in a room one is in; null for everybody else's. */
export async function getOwnMessage(
  db: Queryable,
  { roomId, memberId, seq }: RoomPlace & { seq: number },
): Promise<MessageLine | null> {
  const [row] = await db.query<EventRow>(sql`
    select ${EVENT_COLUMNS}
    from room_events e
    join room_members m on m.room_id = e.room_id and m.member_id = e.author_id
    where e.room_id = ${roomId} and e.seq = ${seq} and e.kind = 'message'
      and m.member_id = ${memberId}
      and m.left_at is null and m.banned_at is null
  `);
  const line = row && toLine(row);
  return line?.kind === "message" ? line : null;
}

/** What has happened in a room since a member last heard of it. */
export interface Missed {
  /** Without a gap, from the one after `after`; at most `EVENTS_AT_ONCE`. */
  events: RoomEvent[];
  /** The room's last number; more is to be asked for while it is higher than the last event's. */
  lastSeq: number;
  /** The events asked for cannot be had (never were, or no longer are): read the room afresh. */
  reset: boolean;
}

/** Every event after a number, edits and deletions too; null to strangers. */
export async function listEventsAfter(
  db: Queryable,
  { roomId, memberId, after, limit = EVENTS_AT_ONCE }: RoomPlace & {
    after: number;
    limit?: number;
  },
): Promise<Missed | null> {
  const rows = await db.query<
    { lastSeq: number } & (EventRow | { [K in keyof EventRow]: null })
  >(sql`
    select r.last_seq as "lastSeq", e.*
    from room_members m
    join rooms r on r.id = m.room_id
    left join lateral (
      select ${EVENT_COLUMNS} from room_events e
      where e.room_id = m.room_id and e.seq > ${after}
      order by e.seq
      ${limitTo(limit)}
    ) e on true
    where m.room_id = ${roomId} and m.member_id = ${memberId}
      and m.left_at is null and m.banned_at is null
    order by e.seq
  `);
  const [first] = rows;
  if (first === undefined) return null;
  const { lastSeq } = first;
  const events = rows.flatMap((row) => row.seq === null ? [] : [toEvent(row)]);
  const begins = events[0]?.seq ?? lastSeq + 1;
  return { events, lastSeq, reset: after > lastSeq || begins !== after + 1 };
}

/** The limit stands in the text: a server that does not know how few rows are wanted plans every such query anew. */
function limitTo(rows: number): Fragment {
  return { strings: [`limit ${Math.trunc(rows)}`], values: [] };
}
