import { type Queryable, sql } from "./db.ts";

/** A member's address, as far as only they see it. */
export interface OwnAddress {
  email: string | null;
  confirmed: boolean;
  hasPassword: boolean;
}

/** Null once they have left. */
export async function getOwnAddress(
  db: Queryable,
  memberId: string,
): Promise<OwnAddress | null> {
  const [row] = await db.query<OwnAddress>(sql`
    select email::text as email, email_confirmed_at is not null as confirmed,
      password_hash is not null as "hasPassword"
    from members where id = ${memberId}::uuid and withdrawn_at is null`);
  return row ?? null;
}

/**
 * Notes that a member reads the mail of the address they gave. Nothing happens when it is another
 * by now; violates `members_confirmed_address` when somebody else has confirmed it.
 */
export async function confirmOwnAddress(
  db: Queryable,
  { memberId, email, at }: { memberId: string; email: string; at: Date },
): Promise<void> {
  await db.query(sql`
    update members set email_confirmed_at = ${at}
    where id = ${memberId}::uuid and email = ${email}::citext
      and email_confirmed_at is null and withdrawn_at is null`);
}

/**
 * Gives a newcomer the address they meant, and the hash their password has under it. Nothing
 * happens once an address is confirmed, or when there is no hash for one who has a password by now.
 */
export async function updateNewcomerAddress(
  db: Queryable,
  { memberId, email, passwordHash }: {
    memberId: string;
    email: string;
    /** Null for who has no password. */
    passwordHash: string | null;
  },
): Promise<void> {
  await db.query(sql`
    update members set email = ${email}::citext, password_hash = ${passwordHash}
    where id = ${memberId}::uuid and email_confirmed_at is null and withdrawn_at is null
      and (password_hash is null) = ${passwordHash === null}`);
}

/** Sets a member's password; violates `members_credentials` when another account has the same one under the same address. */
export async function updatePassword(
  db: Queryable,
  { memberId, passwordHash }: { memberId: string; passwordHash: string },
): Promise<void> {
  await db.query(sql`
    update members set password_hash = ${passwordHash}
    where id = ${memberId}::uuid and withdrawn_at is null`);
}

/** Moves a member to an address that they have confirmed, with the hash their password has under it. */
export async function moveToAddress(
  db: Queryable,
  { memberId, email, passwordHash, at }: {
    memberId: string;
    email: string;
    /** Null for who has no password. */
    passwordHash: string | null;
    at: Date;
  },
): Promise<void> {
  await db.query(sql`
    update members set email = ${email}::citext, email_confirmed_at = ${at}, password_hash = ${passwordHash}
    where id = ${memberId}::uuid and withdrawn_at is null`);
}
