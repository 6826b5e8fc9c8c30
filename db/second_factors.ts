import { type Queryable, sql } from "./db.ts";

/** Whether a first factor alone does not let this member in. */
export async function hasSecondStep(
  db: Queryable,
  memberId: string,
): Promise<boolean> {
  const rows = await db.query(sql`
    select member_id from authenticators where member_id = ${memberId}::uuid`);
  return rows.length > 0;
}
