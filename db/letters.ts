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
  table: sql`letters`,
  key: sql`id`,
  condition: sql`state = 'waiting'`,
};

/** A letter about a notification, to be written when it is due. */
export interface NewLetter {
  id: string;
  notificationId: string;
  dueAt: Date;
}

/** Notes letters to be sent; a notification that has one waiting keeps that one. */
export async function createLetters(
  tx: Queryable,
  letters: readonly NewLetter[],
): Promise<void> {
  if (letters.length === 0) return;
  await tx.query(sql`
    insert into letters (id, notification_id, due_at)
    select id, "notificationId", "dueAt"
    from jsonb_to_recordset(${JSON.stringify(letters)}::text::jsonb)
      as l (id uuid, "notificationId" uuid, "dueAt" timestamptz)
    on conflict (notification_id) where state = 'waiting' do nothing
  `);
}

/** A letter that somebody has undertaken to send. */
export interface ClaimedLetter {
  id: string;
  notificationId: string;
  /** This try included. */
  tries: number;
  /** Null while its reader has confirmed none, and once they have left. */
  email: string | null;
}

/**
 * Letters whose time has come, taken for as long as sending may last: should the one who took them
 * be killed, they are due again at `until`.
 */
export function claimLetters(
  db: Queryable,
  lease: Lease,
): Promise<ClaimedLetter[]> {
  return db.query<ClaimedLetter>(sql`
    with due as (${dueRows(WAITING, lease)})
    update letters l set tries = l.tries + 1, due_at = ${lease.until}
    from due, notifications n, members m
    where l.id = due.id and n.id = l.notification_id and m.id = n.member_id
    returning l.id, l.notification_id as "notificationId", l.tries,
      case when m.withdrawn_at is null and m.email_confirmed_at is not null then m.email::text end as email
  `);
}

/** What became of a letter. */
export async function endLetter(
  db: Queryable,
  end: LetterEnd,
): Promise<void> {
  await db.query(ending(WAITING.table, end));
}

/** A letter is tried again at another time. */
export async function postponeLetter(
  db: Queryable,
  delay: LetterDelay,
): Promise<void> {
  await db.query(postponing(WAITING.table, delay));
}
