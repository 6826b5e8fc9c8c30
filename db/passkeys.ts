import { type Queryable, sql } from "./db.ts";

/** A passkey as its owner sees it. */
export interface ListedPasskey {
  id: string;
  name: string;
  createdAt: Date;
  usedAt: Date | null;
}

/** A passkey as its signatures are checked. */
export interface Passkey {
  id: string;
  memberId: string;
  credentialId: string;
  publicKey: Uint8Array;
  counter: number;
}

/** What tells a browser which keys are meant. */
export interface PasskeyHandle {
  id: string;
  transports: string[];
}

export interface NewPasskey extends Passkey {
  name: string;
  transports: readonly string[];
  at: Date;
}

export async function listPasskeysByMember(
  db: Queryable,
  memberId: string,
): Promise<ListedPasskey[]> {
  return await db.query<ListedPasskey>(sql`
    select id, name, created_at as "createdAt", used_at as "usedAt"
    from passkeys where member_id = ${memberId}::uuid order by id`);
}

export async function listPasskeyHandles(
  db: Queryable,
  memberId: string,
): Promise<PasskeyHandle[]> {
  return await db.query<PasskeyHandle>(sql`
    select credential_id as id, transports
    from passkeys where member_id = ${memberId}::uuid order by id`);
}

export async function hasPasskeys(
  db: Queryable,
  memberId: string,
): Promise<boolean> {
  const rows = await db.query(sql`
    select id from passkeys where member_id = ${memberId}::uuid limit 1`);
  return rows.length > 0;
}

/** One's own passkey. */
export async function getPasskey(
  db: Queryable,
  { id, memberId }: { id: string; memberId: string },
): Promise<ListedPasskey | null> {
  const [row] = await db.query<ListedPasskey>(sql`
    select id, name, created_at as "createdAt", used_at as "usedAt"
    from passkeys where id = ${id}::uuid and member_id = ${memberId}::uuid`);
  return row ?? null;
}

/** The key behind what an authenticator calls it, while its member is here. */
export async function getPasskeyByCredential(
  db: Queryable,
  credentialId: string,
): Promise<Passkey | null> {
  const [row] = await db.query<Passkey>(sql`
    select k.id, k.member_id as "memberId", k.credential_id as "credentialId",
      k.public_key as "publicKey", k.counter
    from passkeys k join members m on m.id = k.member_id
    where k.credential_id = ${credentialId} and m.withdrawn_at is null`);
  return row ?? null;
}

/** False when some member has this very key; then nothing is written. */
export async function createPasskey(
  tx: Queryable,
  passkey: NewPasskey,
): Promise<boolean> {
  const rows = await tx.query(sql`
    insert into passkeys (id, member_id, credential_id, public_key, counter, transports, name, created_at)
    values (${passkey.id}::uuid, ${passkey.memberId}::uuid, ${passkey.credentialId},
      ${passkey.publicKey}::bytea, ${passkey.counter}, ${passkey.transports}::text[], ${passkey.name}, ${passkey.at})
    on conflict (credential_id) do nothing
    returning id`);
  return rows.length > 0;
}

/** Remembers a use; false when the key counts no further than it did: of one signature used twice one succeeds. */
export async function updatePasskeyUse(
  db: Queryable,
  { id, counter, at }: { id: string; counter: number; at: Date },
): Promise<boolean> {
  const rows = await db.query(sql`
    update passkeys set counter = ${counter}, used_at = ${at}
    where id = ${id}::uuid and (counter < ${counter} or (counter = 0 and ${counter} = 0))
    returning id`);
  return rows.length > 0;
}

/** False when it is not one's own. */
export async function updatePasskeyName(
  db: Queryable,
  { id, memberId, name }: { id: string; memberId: string; name: string },
): Promise<boolean> {
  const rows = await db.query(sql`
    update passkeys set name = ${name}
    where id = ${id}::uuid and member_id = ${memberId}::uuid
    returning id`);
  return rows.length > 0;
}

/** Takes a passkey away from its owner; somebody else's stays. */
export async function deletePasskey(
  tx: Queryable,
  { id, memberId }: { id: string; memberId: string },
): Promise<void> {
  await tx.query(sql`
    delete from passkeys where id = ${id}::uuid and member_id = ${memberId}::uuid`);
}
