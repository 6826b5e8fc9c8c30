import type { Choice, Happening, Hours } from "@/domain/notifications/mod.ts";
import type { NoticeKind } from "@/domain/spaces.ts";
import { type Queryable, sql } from "./db.ts";

/**
 * Events that nobody was told of yet, the oldest first, held until the transaction ends. What
 * another worker holds is passed over.
 */
export function claimEvents(
  tx: Queryable,
  { limit }: { limit: number },
): Promise<Happening[]> {
  return tx.query<Happening>(sql`
    select id, kind, subject_id as "subjectId", actor_id as "actorId", payload,
      at
    from events
    where told_at is null
    order by id
    limit ${limit}
    for update skip locked
  `);
}

/** News were made of these events, or they are none. */
export async function markEventsTold(
  tx: Queryable,
  { ids, at }: { ids: readonly string[]; at: Date },
): Promise<void> {
  await tx.query(sql`
    update events set told_at = ${at} where id = any(${ids}::uuid[])
  `);
}

/** Somebody in a room, who may hear of what happens there. */
export interface Listener {
  roomId: string;
  memberId: string;
  /** Up to where they have read. */
  readSeq: number;
}

/** Everybody who is in these rooms and still in Madang. */
export function listListenersByRoom(
  tx: Queryable,
  roomIds: readonly string[],
): Promise<Listener[]> {
  return tx.query<Listener>(sql`
    select m.room_id as "roomId", m.member_id as "memberId",
      m.read_seq as "readSeq"
    from room_members m join members p on p.id = m.member_id
    where m.room_id = any(${roomIds}::uuid[]) and m.left_at is null
      and m.banned_at is null and p.withdrawn_at is null
  `);
}

/** Which of these members are still in Madang. */
export async function listPresentMembers(
  tx: Queryable,
  ids: readonly string[],
): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await tx.query<{ id: string }>(sql`
    select id from members
    where id = any(${ids}::uuid[]) and withdrawn_at is null
  `);
  return rows.map(({ id }) => id);
}

export interface NewNotice {
  id: string;
  memberId: string;
  kind: NoticeKind;
  subjectId: string | null;
  roomId: string | null;
  actorId: string | null;
  aboutId: string | null;
  seq: number | null;
  eventId: string;
  at: Date;
}

/** Writes notifications; answers which are new. One that is there already stays as it is. */
export function createNotices(
  tx: Queryable,
  notices: readonly NewNotice[],
): Promise<{ id: string }[]> {
  return tx.query<{ id: string }>(sql`
    insert into notifications (
      id, member_id, kind, subject_id, room_id, actor_id, about_id, seq,
      event_id, at
    )
    select id, "memberId", kind, "subjectId", "roomId", "actorId", "aboutId",
      seq, "eventId", at
    from ${rowsOf(notices)}
    on conflict (member_id, event_id) do nothing
    returning id
  `);
}

/**
 * Writes messages: those of a room are one notification, which comes up again with each newer one.
 * Answers which have come up. One for each room and member, please.
 */
export function raiseMessages(
  tx: Queryable,
  notices: readonly NewNotice[],
): Promise<Pick<NewNotice, "id" | "roomId" | "memberId">[]> {
  return tx.query<Pick<NewNotice, "id" | "roomId" | "memberId">>(sql`
    insert into notifications as known (
      id, member_id, kind, subject_id, room_id, actor_id, about_id, seq,
      event_id, at
    )
    select id, "memberId", kind, "subjectId", "roomId", "actorId", "aboutId",
      seq, "eventId", at
    from ${rowsOf(notices)}
    on conflict (member_id, room_id) where kind = 'message.sent' do update
    set actor_id = excluded.actor_id, seq = excluded.seq,
      event_id = excluded.event_id, at = excluded.at, read_at = null
    where known.seq < excluded.seq
    returning id, room_id as "roomId", member_id as "memberId"
  `);
}

function rowsOf(notices: readonly NewNotice[]) {
  return sql`jsonb_to_recordset(${JSON.stringify(notices)}::text::jsonb) as n (
    id uuid, "memberId" uuid, kind text, "subjectId" uuid, "roomId" uuid,
    "actorId" uuid, "aboutId" uuid, seq bigint, "eventId" uuid, at timestamptz
  )`;
}

/** What these members have chosen. */
export async function listChoicesByMember(
  db: Queryable,
  memberIds: readonly string[],
): Promise<Map<string, Choice[]>> {
  const rows = await db.query<Choice & { memberId: string }>(sql`
    select member_id as "memberId", kind as matter, channel, wanted
    from notification_choices where member_id = any(${memberIds}::uuid[])
  `);
  return Map.groupBy(rows, ({ memberId }) => memberId);
}

/** When these members want quiet and their daily letter; who has said nothing is not among them. */
export async function listHoursByMember(
  db: Queryable,
  memberIds: readonly string[],
): Promise<Map<string, Hours>> {
  const rows = await db.query<Hours & { memberId: string }>(sql`
    select member_id as "memberId", quiet_from as "quietFrom",
      quiet_until as "quietUntil", digest_at as "digestAt"
    from notification_hours where member_id = any(${memberIds}::uuid[])
  `);
  return new Map(rows.map(({ memberId, ...hours }) => [memberId, hours]));
}
