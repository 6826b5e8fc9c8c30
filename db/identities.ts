import type { Connection, Identity } from "@/domain/accounts/identity.ts";
import { type Queryable, sql } from "./db.ts";

/** Whose account somebody at a provider enters; null for who is new here. */
export async function getMemberIdByIdentity(
  db: Queryable,
  { issuer, subject }: Pick<Identity, "issuer" | "subject">,
): Promise<string | null> {
  const [row] = await db.query<{ id: string }>(sql`
    select m.id from identities i join members m on m.id = i.member_id
    where i.issuer = ${issuer} and i.subject = ${subject} and m.withdrawn_at is null`);
  return row?.id ?? null;
}

/** The one member who has confirmed this address. */
export async function getMemberIdByConfirmedAddress(
  db: Queryable,
  email: string,
): Promise<string | null> {
  const [row] = await db.query<{ id: string }>(sql`
    select id from members
    where email = ${email}::citext and email_confirmed_at is not null and withdrawn_at is null`);
  return row?.id ?? null;
}

export interface NewIdentity {
  id: string;
  memberId: string;
  identity: Identity;
  at: Date;
}

/** Notes who at a provider enters this account; false when they enter one already. */
export async function createIdentity(
  db: Queryable,
  { id, memberId, identity, at }: NewIdentity,
): Promise<boolean> {
  const { provider, issuer, subject } = identity;
  const label = identity.email ?? identity.name ?? "";
  const rows = await db.query<{ id: string }>(sql`
    insert into identities (id, member_id, provider, issuer, subject, label, created_at, used_at)
    values (${id}::uuid, ${memberId}::uuid, ${provider}, ${issuer}, ${subject}, ${label}, ${at}, ${at})
    on conflict (issuer, subject) do nothing
    returning id`);
  return rows.length > 0;
}

/** Notes that somebody came in this way. */
export async function updateIdentityUse(
  db: Queryable,
  { issuer, subject, at }: Pick<Identity, "issuer" | "subject"> & { at: Date },
): Promise<void> {
  await db.query(sql`
    update identities set used_at = ${at}
    where issuer = ${issuer} and subject = ${subject}`);
}

/** A member's ways in through others, the oldest first. */
export function listConnectionsByMember(
  db: Queryable,
  memberId: string,
): Promise<Connection[]> {
  return db.query<Connection>(sql`
    select id, provider, label, created_at as "createdAt", used_at as "usedAt"
    from identities where member_id = ${memberId}::uuid order by id`);
}

/** Takes a way in of this member's away. */
export async function deleteIdentity(
  tx: Queryable,
  { id, memberId }: { id: string; memberId: string },
): Promise<void> {
  await tx.query(sql`
    delete from identities
    where id = ${id}::uuid and member_id = ${memberId}::uuid`);
}

/** Keeps everybody else from settling whose account this identity enters until the transaction ends. */
export async function lockIdentity(
  tx: Queryable,
  { issuer, subject }: Pick<Identity, "issuer" | "subject">,
): Promise<void> {
  await tx.query(
    sql`select pg_advisory_xact_lock(hashtextextended(${`identity ${issuer} ${subject}`}, 0))`,
  );
}
