import type {
  AnswerEvent,
  AppointmentLine,
  DealLine,
  EventKind,
  MessageLine,
  SystemLine,
} from "@/domain/chat/room_event.ts";
import { newId } from "@/domain/shared/ids.ts";
import { areApart } from "./blocks.ts";
import { type Fragment, type Queryable, sql } from "./db.ts";
import { isViolation } from "./errors.ts";

/** Something that happens in a room. */
export interface NewRoomEvent {
  roomId: string;
  kind: EventKind;
  /** Who does it; null for the house. */
  authorId: string | null;
  /** A name made by whoever sends it: the same name again changes nothing. */
  clientId?: string | null;
  /** The line that an edit, a deletion or an answer is about. */
  targetSeq?: number | null;
  body?: string;
  data?: (MessageLine | SystemLine | DealLine | AppointmentLine | AnswerEvent)[
    "data"
  ];
  at: Date;
  /** What the worker is told, in the same stroke: the kind of an event in `events`. */
  news?: string;
}

/** The number an event has, and whether it had it before. */
export interface Appended {
  seq: number;
  repeated: boolean;
}

/** Of an event `a` that is asked for: whether its author may say something there. */
const MEMBER_MAY = sql`(
  exists (
    select from room_members m
    where m.room_id = a.room_id and m.member_id = a.author_id
      and m.left_at is null and m.banned_at is null
  ) and not exists (
    select from rooms d
    where d.id = a.room_id and (
      exists (
        select from members gone
        where gone.id in (d.first_member, d.second_member)
          and gone.withdrawn_at is not null
      ) or ${areApart(sql`d.first_member`, sql`d.second_member`)}
    )
  )
)`;

/**
 * Gives an event the room's next number and writes it. Taking a number locks the room until the
 * transaction ends, so the order of numbers is the order of commits and none is skipped. Whoever
 * calls this has made sure that the author may do it.
 */
export async function appendEvent(
  tx: Queryable,
  event: NewRoomEvent,
): Promise<Appended> {
  const [appended] = await append(tx, { events: [event], may: sql`true` });
  if (!appended) throw new Error("This room does not exist");
  return appended;
}

/**
 * The same for what a member says: null when they are not in the room, or when the other one of
 * a direct room has left for good or one of the two has blocked the other. One statement, so it needs no transaction of its own.
 */
export async function appendMemberEvent(
  db: Queryable,
  event: MemberEvent,
): Promise<Appended | null> {
  const [appended] = await appendMemberEvents(db, [event]);
  return appended ?? null;
}

/** What a member does in a room. */
export type MemberEvent = NewRoomEvent & { authorId: string };

/**
 * The same for many at once, in any rooms: each is answered for itself, and those of one room are
 * numbered in their order. No two of them may have the same name.
 */
export function appendMemberEvents(
  db: Queryable,
  events: readonly MemberEvent[],
): Promise<(Appended | null)[]> {
  return append(db, { events, may: MEMBER_MAY });
}

/**
 * One statement, whose text is always the same, so that a server plans it once. It takes the rooms
 * in the order of their ids, so that two that want several of the same rarely wait for each other; where
 * they do, the database turns one away. Holding the rooms first would be no surer: whoever then changes
 * a row that has changed meanwhile waits for it a second time, behind others who wait for them.
 */
async function append(
  db: Queryable,
  { events, may }: { events: readonly NewRoomEvent[]; may: Fragment },
): Promise<(Appended | null)[]> {
  const rows = await db.query<Appended & { nr: number }>(sql`
    with asked as materialized (
      select a.*, ${may} as may from ${rowsOf(events)}
    ), known as (
      select a.nr, e.seq from asked a join room_events e
        on e.room_id = a.room_id and e.author_id = a.author_id
          and e.client_id = a.client_id
      where a.may
    ), fresh as (
      select a.*, row_number() over (partition by a.room_id order by a.nr) as step
      from asked a
      where a.may and not exists (select from known k where k.nr = a.nr)
    ), taken as (
      update rooms r
      set last_seq = r.last_seq + f.count,
        last_at = coalesce(f.last_line_at, r.last_at)
      from (
        select f.room_id, count(*) as count,
          max(f.at) filter (where f.target_seq is null) as last_line_at
        from fresh f group by f.room_id order by f.room_id
      ) f
      where r.id = f.room_id
      returning r.id as room_id, r.subject_id, r.last_seq - f.count as before
    ), added as (
      insert into room_events (
        room_id, seq, id, kind, author_id, client_id, target_seq, body, data, at
      )
      select f.room_id, t.before + f.step, f.id, f.kind, f.author_id,
        f.client_id, f.target_seq, f.body, f.data::jsonb, f.at
      from fresh f join taken t on t.room_id = f.room_id
      returning id, room_id, seq, target_seq
    ), shown as (
      -- Whoever has put the room away finds it again.
      update room_members m set hidden_at = null
      from added e
      where m.room_id = e.room_id and e.target_seq is null
        and m.hidden_at is not null
    ), told as (
      insert into events (id, kind, subject_id, actor_id, payload, at)
      select f.news_id, f.news, t.subject_id, f.author_id,
        jsonb_build_object('room', f.room_id, 'seq', t.before + f.step), f.at
      from fresh f join taken t on t.room_id = f.room_id
      where f.news is not null
    )
    select f.nr, e.seq, false as repeated
    from added e join fresh f on f.id = e.id
    union all
    select nr, seq, true from known
  `);
  const byNumber = new Map(rows.map(({ nr, ...row }) => [nr, row]));
  return events.map((_, index) => byNumber.get(index + 1) ?? null);
}

/** The events as rows `a`, numbered from 1. */
function rowsOf(events: readonly NewRoomEvent[]): Fragment {
  const each = <V>(value: (event: NewRoomEvent) => V) => events.map(value);
  const newIds = () => each(({ at }) => newId({ now: () => at }));
  return sql`unnest(
    ${each(({ roomId }) => roomId)}::uuid[], ${newIds()}::uuid[],
    ${each(({ kind }) => kind)}::text[],
    ${each(({ authorId }) => authorId)}::uuid[],
    ${each(({ clientId }) => clientId ?? null)}::text[],
    ${each(({ targetSeq }) => targetSeq ?? null)}::bigint[],
    ${each(({ body }) => body ?? "")}::text[],
    ${each(({ data }) => JSON.stringify(data ?? {}))}::text[],
    ${each(({ at }) => at.toISOString())}::timestamptz[],
    ${each(({ news }) => news ?? null)}::text[], ${newIds()}::uuid[]
  ) with ordinality as a (
    room_id, id, kind, author_id, client_id, target_seq, body, data, at, news,
    news_id, nr
  )`;
}

/**
 * Runs `send` again when the very same message was being sent at the same moment: the second
 * time it is found. Stands around the whole transaction, since that is lost with the first time.
 */
export async function sendOnce<T>(send: () => Promise<T>): Promise<T> {
  try {
    return await send();
  } catch (error) {
    if (!isViolation(error, "unique", "room_events_client")) throw error;
    return await send();
  }
}

/** One's own message as an edit or deletion finds it. */
export interface OwnMessage {
  authorId: string;
  body: string;
  photoKeys: string[];
  at: string;
  deletedAt: string | null;
}

/** A message of one's own in a room one is in, held with its room until the transaction ends. */
export async function lockOwnMessage(
  tx: Queryable,
  { roomId, memberId, seq }: { roomId: string; memberId: string; seq: number },
): Promise<OwnMessage | null> {
  const [row] = await tx.query<
    Omit<OwnMessage, "at" | "deletedAt" | "photoKeys"> & {
      at: Date;
      deletedAt: Date | null;
      data: MessageLine["data"];
    }
  >(sql`
    select e.author_id as "authorId", e.body, e.data, e.at,
      e.deleted_at as "deletedAt"
    from rooms r
    join room_members m on m.room_id = r.id
    join room_events e on e.room_id = r.id
    where r.id = ${roomId} and m.member_id = ${memberId}
      and m.left_at is null and m.banned_at is null
      and e.seq = ${seq} and e.kind = 'message' and e.author_id = ${memberId}
    for update of r, e
  `);
  if (row === undefined) return null;
  const { data, at, deletedAt, ...rest } = row;
  return {
    ...rest,
    photoKeys: data.photos.map(({ key }) => key),
    at: at.toISOString(),
    deletedAt: deletedAt?.toISOString() ?? null,
  };
}

export interface LineChange {
  roomId: string;
  seq: number;
  at: Date;
}

/** Keeps a message as it reads since an edit. Lock it first. */
export async function updateMessageBody(
  tx: Queryable,
  { roomId, seq, at, body }: LineChange & { body: string },
): Promise<void> {
  await tx.query(sql`
    update room_events set body = ${body}, edited_at = ${at}
    where room_id = ${roomId} and seq = ${seq}
  `);
}

/** Takes away all that a message said, and what its edits had said; `removed` tells that staff did. Lock it first. */
export async function eraseMessage(
  tx: Queryable,
  { roomId, seq, at, removed = false }: LineChange & { removed?: boolean },
): Promise<void> {
  const data: MessageLine["data"] = removed
    ? { photos: [], removed }
    : { photos: [] };
  await tx.query(sql`
    update room_events set body = '' where room_id = ${roomId} and target_seq = ${seq}
  `);
  await tx.query(
    sql`delete from room_photos where room_id = ${roomId} and seq = ${seq}`,
  );
  await tx.query(sql`
    update room_events
    set body = '', data = ${JSON.stringify(data)}::text::jsonb,
      deleted_at = ${at}
    where room_id = ${roomId} and seq = ${seq}
  `);
}

/** Says that a message shows these photos, so that their files stay. */
export async function createRoomPhotos(
  tx: Queryable,
  { roomId, seq, keys }: {
    roomId: string;
    seq: number;
    keys: readonly string[];
  },
): Promise<void> {
  await tx.query(sql`
    insert into room_photos (key, room_id, seq)
    select distinct key, ${roomId}::uuid, ${seq}::bigint
    from unnest(${keys}::text[]) as key
  `);
}
