import { type Queryable, sql } from "./db.ts";

/** One thing that happened, appended inside the transaction of the deed that caused it. */
export interface NewEvent {
  id: string;
  /** Slice and verb in the past, `rent.published`. */
  kind: string;
  subjectId: string | null;
  actorId: string | null;
  payload?: Record<string, string | number | boolean | null>;
  at: Date;
}

export async function createEvent(
  db: Queryable,
  event: NewEvent,
): Promise<void> {
  await db.query(sql`
    insert into events (id, kind, subject_id, actor_id, payload, at)
    values (
      ${event.id}, ${event.kind}, ${event.subjectId}, ${event.actorId},
      ${JSON.stringify(event.payload ?? {})}::text::jsonb, ${event.at}
    )
  `);
}

/**
 * Takes away events that news were made of before then, the oldest first. An untold one stays,
 * however old it is. Answers how many went.
 */
export async function deleteToldEvents(
  db: Queryable,
  { before, limit }: { before: Date; limit: number },
): Promise<number> {
  const rows = await db.query(sql`
    delete from events where id in (
      select id from events where told_at < ${before}
      order by told_at limit ${limit} for update skip locked
    )
    returning id
  `);
  return rows.length;
}
