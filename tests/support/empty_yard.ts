import { type Db, sql } from "@/db/db.ts";

/** Takes away everybody and all that is theirs, so that many cases can share one app; what guards the log of staff rests meanwhile. */
export async function emptyYard(db: Db): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.query(sql`set local session_replication_role = replica`);
    await tx.query(sql`truncate members cascade`);
  });
}
