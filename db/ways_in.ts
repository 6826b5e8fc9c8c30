import { type Queryable, sql } from "./db.ts";

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

/** The same, holding the member until the transaction ends, so that no two ways go at once. */
export async function lockWaysIn(
  tx: Queryable,
  memberId: string,
): Promise<number> {
  await tx.query(
    sql`select id from members where id = ${memberId}::uuid for update`,
  );
  return await countWaysIn(tx, memberId);
}
