import { type Queryable, sql } from "./db.ts";

/**
 * Writes an event for each meeting that both agreed on and that begins before `until`. Its id is made
 * of the appointment, so that each is told once, by however many workers. Answers how many.
 */
export async function createMeetingEvents(
  db: Queryable,
  { now, until }: { now: Date; until: Date },
): Promise<number> {
  const made = await db.query(sql`
    insert into events (id, kind, subject_id, actor_id, payload, at)
    select md5('appointment.soon ' || e.id)::uuid, 'appointment.soon',
      r.subject_id, null, jsonb_build_object('room', r.id), ${now}
    from room_events e join rooms r on r.id = e.room_id
    where e.kind = 'appointment' and e.data ->> 'state' = 'confirmed'
      and e.data ->> 'startsAt' > ${now.toISOString()}
      and e.data ->> 'startsAt' <= ${until.toISOString()}
    on conflict (id) do nothing
    returning id
  `);
  return made.length;
}
