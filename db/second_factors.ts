import { join, type Queryable, sql } from "./db.ts";

/** The authenticator app that a member has shown to hold their secret. */
export interface Authenticator {
  sealedSecret: Uint8Array;
  /** The half minute whose code was taken last. */
  lastStep: number;
  createdAt: Date;
}

/** Whether a first factor alone does not let this member in. */
export async function hasSecondStep(
  db: Queryable,
  memberId: string,
): Promise<boolean> {
  const rows = await db.query(sql`
    select member_id from authenticators where member_id = ${memberId}::uuid`);
  return rows.length > 0;
}

export async function getAuthenticator(
  db: Queryable,
  memberId: string,
): Promise<Authenticator | null> {
  const [row] = await db.query<Authenticator>(sql`
    select sealed_secret as "sealedSecret", last_step as "lastStep", created_at as "createdAt"
    from authenticators where member_id = ${memberId}::uuid`);
  return row ?? null;
}

export interface NewAuthenticator {
  memberId: string;
  sealedSecret: Uint8Array;
  lastStep: number;
  at: Date;
}

/** False when the member has one; then nothing is written. */
export async function createAuthenticator(
  tx: Queryable,
  { memberId, sealedSecret, lastStep, at }: NewAuthenticator,
): Promise<boolean> {
  const rows = await tx.query(sql`
    insert into authenticators (member_id, sealed_secret, last_step, created_at)
    values (${memberId}::uuid, ${sealedSecret}::bytea, ${lastStep}, ${at})
    on conflict (member_id) do nothing
    returning member_id`);
  return rows.length > 0;
}

/** Uses up a half minute; false when it or a later one is used up: of many at once one succeeds. */
export async function updateLastStep(
  db: Queryable,
  { memberId, step }: { memberId: string; step: number },
): Promise<boolean> {
  const rows = await db.query(sql`
    update authenticators set last_step = ${step}
    where member_id = ${memberId}::uuid and last_step < ${step}
    returning member_id`);
  return rows.length > 0;
}

/** Takes the second step away, recovery codes and all; false when there is none. */
export async function deleteAuthenticator(
  tx: Queryable,
  memberId: string,
): Promise<boolean> {
  const rows = await tx.query(sql`
    delete from authenticators where member_id = ${memberId}::uuid
    returning member_id`);
  return rows.length > 0;
}

/** Puts new recovery codes in the place of those there are; false without a second step to fall back from. */
export async function replaceRecoveryCodes(
  tx: Queryable,
  { memberId, hashes }: { memberId: string; hashes: readonly string[] },
): Promise<boolean> {
  const held = await tx.query(sql`
    select member_id from authenticators where member_id = ${memberId}::uuid for update`);
  if (held.length === 0) return false;
  await tx.query(sql`
    delete from recovery_codes where member_id = ${memberId}::uuid`);
  const rows = hashes.map((hash) => sql`(${memberId}::uuid, ${hash})`);
  await tx.query(sql`
    insert into recovery_codes (member_id, code_hash) values ${join(rows)}`);
  return true;
}

/** One hash of a member's codes: all of them share its salt. */
export async function getRecoveryCodeHash(
  db: Queryable,
  memberId: string,
): Promise<string | null> {
  const [row] = await db.query<{ hash: string }>(sql`
    select code_hash as hash from recovery_codes
    where member_id = ${memberId}::uuid limit 1`);
  return row?.hash ?? null;
}

/** Uses up one code; false when it is none or was used: of many at once one succeeds. */
export async function deleteRecoveryCode(
  db: Queryable,
  { memberId, hash }: { memberId: string; hash: string },
): Promise<boolean> {
  const rows = await db.query(sql`
    delete from recovery_codes
    where member_id = ${memberId}::uuid and code_hash = ${hash}
    returning member_id`);
  return rows.length > 0;
}

export async function countRecoveryCodes(
  db: Queryable,
  memberId: string,
): Promise<number> {
  const [row] = await db.query<{ left: number }>(sql`
    select count(*) as left from recovery_codes where member_id = ${memberId}::uuid`);
  return row?.left ?? 0;
}
