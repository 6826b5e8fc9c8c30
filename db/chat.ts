import type {
  AnswerEvent,
  AppointmentLine,
  DealLine,
  EventKind,
  MessageLine,
  SystemLine,
} from "@/domain/chat/room_event.ts";
import { newId } from "@/domain/shared/ids.ts";
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

/**
 * Gives an event the room's next number and writes it. Taking a number locks the room until the
 * transaction ends, so the order of numbers is the order of commits and none is skipped. Whoever
 * calls this has made sure that the author may do it.
 */
export async function appendEvent(
  tx: Queryable,
  event: NewRoomEvent,
): Promise<Appended> {
  const appended = await append(tx, { event, guard: sql`true` });
  if (appended === null) throw new Error("This room does not exist");
  return appended;
}

/**
 * The same for what a member says: null when they are not in the room, or when the other one of
 * a direct room has left for good. One statement, so it needs no transaction of its own.
 */
export function appendMemberEvent(
  db: Queryable,
  event: NewRoomEvent & { authorId: string },
): Promise<Appended | null> {
  const { roomId, authorId } = event;
  return append(db, {
    event,
    guard: sql`exists (
      select from room_members m
      where m.room_id = ${roomId} and m.member_id = ${authorId}
        and m.left_at is null and m.banned_at is null
    ) and not exists (
      select from rooms d join members gone
        on gone.id in (d.first_member, d.second_member)
      where d.id = ${roomId} and gone.withdrawn_at is not null
    )`,
  });
}

async function append(
  db: Queryable,
  { event, guard }: { event: NewRoomEvent; guard: Fragment },
): Promise<Appended | null> {
  const { roomId, kind, authorId, at } = event;
  const { clientId = null, targetSeq = null, body = "", data = {} } = event;
  const isLine = targetSeq === null;
  const rows = await db.query<Appended>(sql`
    with known as (
      select e.seq from room_events e
      where e.room_id = ${roomId} and e.author_id = ${authorId}
        and e.client_id = ${clientId} and ${guard}
    ), taken as (
      update rooms r
      set last_seq = r.last_seq + 1,
        last_at = ${isLine ? sql`${at}` : sql`r.last_at`}
      where r.id = ${roomId} and not exists (select from known) and ${guard}
      returning r.last_seq as seq
    ), added as (
      insert into room_events (
        room_id, seq, id, kind, author_id, client_id, target_seq, body, data, at
      )
      select ${roomId}, seq, ${newId({ now: () => at })}, ${kind}, ${authorId},
        ${clientId}, ${targetSeq}::bigint, ${body},
        ${JSON.stringify(data)}::text::jsonb, ${at}
      from taken
      returning seq
    )
    ${isLine ? shown(roomId) : sql``}
    ${event.news === undefined ? sql`` : told(event, event.news)}
    select seq, false as repeated from added
    union all
    select seq, true from known
  `);
  return rows[0] ?? null;
}

/** Whoever has put the room away finds it again. */
function shown(roomId: string): Fragment {
  return sql`, shown as (
    update room_members set hidden_at = null
    where room_id = ${roomId} and hidden_at is not null
      and exists (select from added)
  )`;
}

function told({ roomId, authorId, at }: NewRoomEvent, news: string): Fragment {
  return sql`, told as (
    insert into events (id, kind, subject_id, actor_id, payload, at)
    select ${newId({ now: () => at })}, ${news},
      (select subject_id from rooms where id = ${roomId}), ${authorId}::uuid,
      jsonb_build_object('room', ${roomId}::text, 'seq', added.seq), ${at}
    from added
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

/** Takes away all that a message said, and what its edits had said. Lock it first. */
export async function eraseMessage(
  tx: Queryable,
  { roomId, seq, at }: LineChange,
): Promise<void> {
  await tx.query(sql`
    update room_events set body = '' where room_id = ${roomId} and target_seq = ${seq}
  `);
  await tx.query(
    sql`delete from room_photos where room_id = ${roomId} and seq = ${seq}`,
  );
  await tx.query(sql`
    update room_events
    set body = '', data = '{"photos": []}', deleted_at = ${at}
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
