import { digestTimes, type Hours } from "@/domain/notifications/mod.ts";
import { type Queryable, sql } from "./db.ts";
import {
  dueRows,
  ending,
  type Lease,
  type LetterDelay,
  type LetterEnd,
  postponing,
  type Waiting,
} from "./leases.ts";

const WAITING: Waiting = {
  table: sql`digests`,
  key: sql`id`,
  condition: sql`ended_at is null`,
};

/** Something that the next daily letter of a member is to hold. */
export interface DigestEntry {
  /** The name of the letter, should it be the first that is in it. */
  id: string;
  memberId: string;
  notificationId: string;
  hours: Hours;
}

/**
 * Puts notifications into the letters that gather for their readers. Who has had one today gets
 * the next tomorrow. Workers take the members in one order, and never wait for each other.
 */
export async function addToDigests(
  tx: Queryable,
  { entries, now }: { entries: readonly DigestEntry[]; now: Date },
): Promise<void> {
  if (entries.length === 0) return;
  const letters = new Map(entries.map((entry) => [entry.memberId, entry]));
  const rows = [...letters.values()].map(({ id, memberId, hours }) => {
    return { id, memberId, ...digestTimes(now, hours) };
  }).sort((a, b) => a.memberId < b.memberId ? -1 : 1);
  const gathering = await tx.query<{ id: string; memberId: string }>(sql`
    insert into digests as known (id, member_id, day, due_at)
    select n.id, n."memberId",
      case when had.today then (n.later->>'day')::date else (n.next->>'day')::date end,
      case when had.today then (n.later->>'dueAt')::timestamptz
        else (n.next->>'dueAt')::timestamptz end
    from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb)
        as n (id uuid, "memberId" uuid, next jsonb, later jsonb),
      lateral (
        select exists (
          select from digests d
          where d.member_id = n."memberId" and d.day = (n.next->>'day')::date
            and d.state <> 'gathering'
        ) as today
      ) had
    order by n."memberId"
    on conflict (member_id) where state = 'gathering' do update
    set due_at = known.due_at
    returning id, member_id as "memberId"
  `);
  const letterOf = new Map(gathering.map((row) => [row.memberId, row.id]));
  const held = entries.map(({ memberId, notificationId }) => ({
    digestId: letterOf.get(memberId),
    notificationId,
  }));
  await tx.query(sql`
    insert into digest_notifications (digest_id, notification_id)
    select "digestId", "notificationId"
    from jsonb_to_recordset(${JSON.stringify(held)}::text::jsonb)
      as h ("digestId" uuid, "notificationId" uuid)
    on conflict do nothing
  `);
}

/** A member wants their daily letter at another hour: the one that gathers now comes then already. */
export async function moveDigest(
  db: Queryable,
  { memberId, hours, now }: { memberId: string; hours: Hours; now: Date },
): Promise<void> {
  const { next, later } = digestTimes(now, hours);
  await db.query(sql`
    update digests g
    set day = case when had.today then ${later.day}::date else ${next.day}::date end,
      due_at = case when had.today then ${later.dueAt}::timestamptz
        else ${next.dueAt}::timestamptz end
    from (
      select exists (
        select from digests d
        where d.member_id = ${memberId} and d.day = ${next.day}::date
          and d.state <> 'gathering'
      ) as today
    ) had
    where g.member_id = ${memberId} and g.state = 'gathering'
  `);
}

/** A daily letter that somebody has undertaken to send. */
export interface ClaimedDigest {
  id: string;
  /** This try included. */
  tries: number;
  /** Null once its reader has none, or has left. */
  email: string | null;
  notificationIds: string[];
}

/** Daily letters whose hour has come, which hold nothing more from now on; due again at `until`. */
export function claimDigests(
  db: Queryable,
  lease: Lease,
): Promise<ClaimedDigest[]> {
  return db.query<ClaimedDigest>(sql`
    with due as (${dueRows(WAITING, lease)})
    update digests d set state = 'waiting', tries = d.tries + 1, due_at = ${lease.until}
    from due, members m
    where d.id = due.id and m.id = d.member_id
    returning d.id, d.tries,
      case when m.withdrawn_at is null then m.email::text end as email,
      array(
        select h.notification_id from digest_notifications h
        where h.digest_id = d.id
      ) as "notificationIds"
  `);
}

/** What became of a daily letter. */
export async function endDigest(
  db: Queryable,
  end: LetterEnd,
): Promise<void> {
  await db.query(ending(WAITING.table, end));
}

/** A daily letter is tried again at another time. */
export async function postponeDigest(
  db: Queryable,
  delay: LetterDelay,
): Promise<void> {
  await db.query(postponing(WAITING.table, delay));
}
