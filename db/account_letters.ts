import type {
  AccountLetterKind,
  LetterData,
} from "@/domain/accounts/letters.ts";
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
  table: sql`account_letters`,
  key: sql`id`,
  condition: sql`state = 'waiting'`,
};

/** A letter about an account: to a member, to an address, or to an address about a member. */
export interface NewAccountLetter {
  id: string;
  kind: AccountLetterKind;
  /** Left out, it is whoever has confirmed the address by the time it is written. */
  memberId?: string;
  /** Left out, it is the address that the member has confirmed. */
  to?: string;
  /** What its words name. Never a token: links are signed when the letter is written. */
  data?: LetterData;
  at: Date;
}

/** Notes a letter to be sent by the clock; given in the transaction of what it is about, neither happens without the other. */
export async function createAccountLetter(
  tx: Queryable,
  { id, kind, memberId, to, data = {}, at }: NewAccountLetter,
): Promise<void> {
  await tx.query(sql`
    insert into account_letters (id, kind, member_id, address, data, created_at, due_at)
    values (
      ${id}, ${kind}, ${memberId ?? null}::uuid, ${to ?? null}::citext,
      ${JSON.stringify(data)}::text::jsonb, ${at}, ${at}
    )
  `);
}

/** How many letters went to an address since then. */
export async function countLettersSentTo(
  db: Queryable,
  { address, since }: { address: string; since: Date },
): Promise<number> {
  const [row] = await db.query<{ n: number }>(sql`
    select count(*)::int as n from account_letters
    where address = ${address}::citext and created_at > ${since} and state = 'sent'
  `);
  return row?.n ?? 0;
}

/** A letter that somebody has undertaken to send. */
export interface ClaimedAccountLetter {
  id: string;
  kind: AccountLetterKind;
  memberId: string | null;
  address: string | null;
  data: LetterData;
  createdAt: Date;
  /** This try included. */
  tries: number;
}

/** Letters whose time has come; like those of `claimLetters`, they are due again at `until`. */
export function claimAccountLetters(
  db: Queryable,
  lease: Lease,
): Promise<ClaimedAccountLetter[]> {
  return db.query<ClaimedAccountLetter>(sql`
    with due as (${dueRows(WAITING, lease)})
    update account_letters l set tries = l.tries + 1, due_at = ${lease.until}
    from due
    where l.id = due.id
    returning l.id, l.kind, l.member_id as "memberId", l.address::text as address, l.data,
      l.created_at as "createdAt", l.tries
  `);
}

/** What became of a letter. */
export async function endAccountLetter(
  db: Queryable,
  end: LetterEnd,
): Promise<void> {
  // Nothing else knows the address of who has left.
  await db.query(sql`
    delete from account_letters where id = ${end.id} and kind = 'farewell'
  `);
  await db.query(ending(WAITING.table, end));
}

/** A letter is tried again at another time. */
export async function postponeAccountLetter(
  db: Queryable,
  delay: LetterDelay,
): Promise<void> {
  await db.query(postponing(WAITING.table, delay));
}

/** Forgets letters that nobody needs any more. */
export async function deleteOldAccountLetters(
  db: Queryable,
  before: Date,
): Promise<void> {
  await db.query(sql`delete from account_letters where created_at < ${before}`);
}

/** Who a letter is about, and in which language they read. */
export interface LetterReader {
  id: string;
  name: string;
  language: "ko" | "en";
  email: string | null;
  confirmed: boolean;
}

/** A member who has not left. */
export async function getLetterReader(
  db: Queryable,
  memberId: string,
): Promise<LetterReader | null> {
  const [row] = await db.query<LetterReader>(sql`
    select id, name, language, email::text as email, email_confirmed_at is not null as confirmed
    from members where id = ${memberId}::uuid and withdrawn_at is null
  `);
  return row ?? null;
}

/** The member who has confirmed an address. */
export async function getLetterReaderByAddress(
  db: Queryable,
  address: string,
): Promise<LetterReader | null> {
  const [row] = await db.query<LetterReader>(sql`
    select id, name, language, email::text as email, true as confirmed
    from members
    where email = ${address}::citext and email_confirmed_at is not null and withdrawn_at is null
  `);
  return row ?? null;
}

/** Uses up the link of a letter; false when it was used before, or is not there. */
export async function takeLetter(
  tx: Queryable,
  { id, kind, at }: { id: string; kind: AccountLetterKind; at: Date },
): Promise<boolean> {
  const rows = await tx.query<{ id: string }>(sql`
    update account_letters set used_at = ${at}
    where id = ${id}::uuid and kind = ${kind} and used_at is null
    returning id
  `);
  return rows.length > 0;
}

/** A letter whose link was followed. */
export interface FollowedLetter {
  used: boolean;
  data: LetterData;
}

export async function getFollowedLetter(
  db: Queryable,
  { id, kind }: { id: string; kind: AccountLetterKind },
): Promise<FollowedLetter | null> {
  const [row] = await db.query<FollowedLetter>(sql`
    select used_at is not null as used, data from account_letters
    where id = ${id}::uuid and kind = ${kind}
  `);
  return row ?? null;
}

/** Makes all links worthless that would change how a member signs in. */
export async function voidLetters(
  tx: Queryable,
  { memberId, email, at }: { memberId: string; email: string | null; at: Date },
): Promise<void> {
  await tx.query(sql`
    update account_letters set used_at = ${at}
    where (member_id = ${memberId}::uuid or address = ${email}::citext)
      and kind in ('password_reset', 'new_address') and used_at is null
  `);
}
