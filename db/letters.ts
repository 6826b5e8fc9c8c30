import { type Queryable, sql } from "./db.ts";

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
  { now, until, limit }: { now: Date; until: Date; limit: number },
): Promise<ClaimedLetter[]> {
  return db.query<ClaimedLetter>(sql`
    with due as (
      select id from letters
      where state = 'waiting' and due_at <= ${now}
      order by due_at
      limit ${limit}
      for update skip locked
    )
    update letters l set tries = l.tries + 1, due_at = ${until}
    from due, notifications n, members m
    where l.id = due.id and n.id = l.notification_id and m.id = n.member_id
    returning l.id, l.notification_id as "notificationId", l.tries,
      case when m.withdrawn_at is null and m.email_confirmed_at is not null then m.email::text end as email
  `);
}

/** What became of a letter. */
export async function endLetter(
  db: Queryable,
  { id, state, at }: {
    id: string;
    state: "sent" | "dropped" | "refused";
    at: Date;
  },
): Promise<void> {
  await db.query(sql`
    update letters set state = ${state}, ended_at = ${at}
    where id = ${id} and state = 'waiting'
  `);
}

/** A letter is tried again at another time. */
export async function postponeLetter(
  db: Queryable,
  { id, dueAt }: { id: string; dueAt: Date },
): Promise<void> {
  await db.query(sql`
    update letters set due_at = ${dueAt} where id = ${id} and state = 'waiting'
  `);
}
