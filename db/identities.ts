import type {
  Connection,
  Identity,
  ProviderId,
} from "@/domain/accounts/identity.ts";
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

/** How many ways in a member has: a password, accounts elsewhere, passkeys. */
export async function countWaysIn(
  db: Queryable,
  memberId: string,
): Promise<number> {
  const [row] = await db.query<{ count: number }>(sql`
    select (password_hash is not null)::integer
      + (select count(*) from identities where member_id = m.id)::integer
      + (select count(*) from passkeys where member_id = m.id)::integer as count
    from members m where m.id = ${memberId}::uuid`);
  return row?.count ?? 0;
}

/** Keeps everybody else from changing a member's ways in until the transaction ends. */
export async function lockWaysIn(
  tx: Queryable,
  memberId: string,
): Promise<void> {
  await tx.query(
    sql`select id from members where id = ${memberId}::uuid for update`,
  );
}

/** Takes a way in away; null when it is not this member's. */
export async function deleteIdentity(
  tx: Queryable,
  { id, memberId }: { id: string; memberId: string },
): Promise<ProviderId | null> {
  const [row] = await tx.query<{ provider: ProviderId }>(sql`
    delete from identities
    where id = ${id}::uuid and member_id = ${memberId}::uuid
    returning provider`);
  return row?.provider ?? null;
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
