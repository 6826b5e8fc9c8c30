import { isLine, type Line, type RoomEvent } from "@/domain/chat/room_event.ts";
import type { Room } from "@/domain/chat/room.ts";
import { areApart } from "./blocks.ts";
import { type Fragment, sql } from "./db.ts";

/** An event as a query reads it, with `EVENT_COLUMNS`. */
export interface EventRow {
  seq: number;
  eventKind: RoomEvent["kind"];
  authorId: string | null;
  clientId: string | null;
  targetSeq: number | null;
  body: string;
  data: unknown;
  at: Date;
  editedAt: Date | null;
  deletedAt: Date | null;
}

/** Of `room_events e`. */
export const EVENT_COLUMNS = sql`
  e.seq, e.kind as "eventKind", e.author_id as "authorId",
  e.client_id as "clientId", e.target_seq as "targetSeq", e.body, e.data, e.at,
  e.edited_at as "editedAt", e.deleted_at as "deletedAt"
`;

/** The event as everybody above the database knows it: only what its kind has. */
export function toEvent(row: EventRow): RoomEvent {
  const { seq, eventKind: kind, authorId, body, data, targetSeq } = row;
  const base = { seq, kind, authorId, at: row.at.toISOString() };
  const own = {
    message: {
      clientId: row.clientId,
      body,
      data,
      editedAt: row.editedAt?.toISOString() ?? null,
      deletedAt: row.deletedAt?.toISOString() ?? null,
    },
    edit: { targetSeq, body },
    delete: { targetSeq },
    answer: { targetSeq, data },
    appointment: { data },
    deal: { data },
    system: { data },
  };
  return { ...base, ...own[kind] } as RoomEvent;
}

/** The same, where a query asks for lines only. */
export function toLine(row: EventRow): Line {
  const event = toEvent(row);
  if (!isLine(event)) throw new Error("This event is no line");
  return event;
}

export interface RoomRow {
  id: string;
  kind: Room["kind"];
  lastSeq: number;
  readSeq: number;
  readByOthers: number;
  otherId: string | null;
  otherHandle: string;
  otherName: string;
  otherPhoto: string | null;
  otherWithdrawn: boolean;
  otherMuted: boolean;
  otherBlocked: boolean;
  otherApart: boolean;
  subjectId: string | null;
  subjectKind: string;
  subjectTitle: string;
  subjectOwn: boolean;
  subjectOpen: boolean;
  subjectDeleted: boolean;
  coverId: string | null;
  coverKey: string;
  coverWidth: number;
  coverHeight: number;
  coverBlur: string;
}

const APART = areApart(sql`m.member_id`, sql`other.id`);

/**
 * A room as its member `m` sees it, with the other person and the thing it is about. What was
 * deleted or has left gives no words away.
 */
export const ROOM_COLUMNS = sql`
  r.id, r.kind, r.last_seq as "lastSeq", m.read_seq as "readSeq",
  coalesce((
    select min(them.read_seq) from room_members them
    where them.room_id = m.room_id and them.member_id <> m.member_id
      and them.left_at is null and them.banned_at is null
  ), 0) as "readByOthers",
  other.id as "otherId", other.handle as "otherHandle", other.photo_key as "otherPhoto",
  case when other.withdrawn_at is null then other.name else '' end as "otherName",
  other.withdrawn_at is not null as "otherWithdrawn",
  exists (
    select from mutes q
    where q.member_id = m.member_id and q.muted_id = other.id
  ) as "otherMuted",
  exists (
    select from blocks b
    where b.member_id = m.member_id and b.blocked_id = other.id
  ) as "otherBlocked",
  ${APART} as "otherApart",
  s.id as "subjectId", s.kind as "subjectKind",
  case when s.deleted_at is null then s.title else '' end as "subjectTitle",
  s.owner_id = m.member_id as "subjectOwn",
  s.deleted_at is null and (
    s.owner_id = m.member_id or (s.visibility = 'public' and not ${APART})
  ) as "subjectOpen",
  s.deleted_at is not null as "subjectDeleted",
  cover.id as "coverId", cover.key as "coverKey", cover.width as "coverWidth",
  cover.height as "coverHeight", cover.blur as "coverBlur"
`;

/** What `ROOM_COLUMNS` needs besides `room_members m`. */
export const ROOM_JOINS: Fragment = sql`
  join rooms r on r.id = m.room_id
  left join members other on r.kind = 'direct' and other.id =
    case when r.first_member = m.member_id then r.second_member else r.first_member end
  left join subjects s on s.id = r.subject_id
  left join lateral (
    select p.id, p.key, p.width, p.height, p.blur
    from photos p
    where p.subject_id = s.id
    order by p.position
    limit 1
  ) cover on true
`;

export function toRoom(row: RoomRow): Room {
  const { id, kind, lastSeq, readSeq, readByOthers } = row;
  return {
    id,
    kind,
    lastSeq,
    readSeq,
    readByOthers,
    other: toOther(row),
    subject: toSubject(row),
  };
}

function toOther(row: RoomRow): Room["other"] {
  if (row.otherId === null) return null;
  return {
    id: row.otherId,
    handle: row.otherHandle,
    photo: row.otherPhoto,
    name: row.otherName,
    withdrawn: row.otherWithdrawn,
    muted: row.otherMuted,
    blocked: row.otherBlocked,
    apart: row.otherApart,
  };
}

function toSubject(row: RoomRow): Room["subject"] {
  if (row.subjectId === null) return null;
  return {
    id: row.subjectId,
    kind: row.subjectKind,
    title: row.subjectTitle,
    own: row.subjectOwn,
    open: row.subjectOpen,
    deleted: row.subjectDeleted,
    cover: row.coverId === null ? null : {
      id: row.coverId,
      key: row.coverKey,
      width: row.coverWidth,
      height: row.coverHeight,
      blur: row.coverBlur,
    },
  };
}
