import { type Queryable, sql } from "./db.ts";

/**
 * Writes an event for each thing that is to be back soon: a day before, or in the last quarter of a
 * rental shorter than four days. Its id is made of the deal and the time, so that each time agreed
 * on is told once, by however many workers. Answers how many.
 */
export async function createDueEvents(
  db: Queryable,
  { now }: { now: Date },
): Promise<number> {
  const made = await db.query(sql`
    insert into events (id, kind, subject_id, actor_id, payload, at)
    select md5('deal.due ' || d.id || extract(epoch from d.ends_at))::uuid,
      'deal.due', d.item_id, null,
      jsonb_build_object('deal', d.id, 'room', d.room_id), ${now}
    from deals d
    where d.state = 'in_use' and d.overdue_at is null and d.ends_at > ${now}
      and d.ends_at <= ${now}::timestamptz + interval '1 day'
      and d.ends_at - ${now}::timestamptz <= (d.ends_at - d.starts_at) / 4
    on conflict (id) do nothing
    returning id
  `);
  return made.length;
}
