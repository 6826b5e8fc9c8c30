import { type Queryable, sql } from "./db.ts";

/** How many ways in a member has: a password, passkeys. Holds the member until the transaction ends, so that no two ways go at once. */
export async function lockWaysIn(
  tx: Queryable,
  memberId: string,
): Promise<number> {
  const [member] = await tx.query<{ password: boolean }>(sql`
    select password_hash is not null as password
    from members where id = ${memberId}::uuid for update`);
  const [keys] = await tx.query<{ count: number }>(sql`
    select count(*) as count from passkeys where member_id = ${memberId}::uuid`);
  return (member?.password ? 1 : 0) + (keys?.count ?? 0);
}
