import type {
  Appointment,
  AppointmentState,
} from "@/domain/chat/room_event.ts";
import { type Queryable, sql } from "./db.ts";

/** An appointment as an answer finds it. */
export interface MadeAppointment extends Appointment {
  seq: number;
  authorId: string | null;
}

/** The appointment on a room's line. Lock the room first. */
export async function getAppointment(
  tx: Queryable,
  { roomId, seq }: { roomId: string; seq: number },
): Promise<MadeAppointment | null> {
  const rows = await tx.query<MadeAppointment>(sql`
    select seq, author_id as "authorId", data->>'place' as place,
      data->>'startsAt' as "startsAt", data->>'state' as state
    from room_events
    where room_id = ${roomId} and seq = ${seq} and kind = 'appointment'
  `);
  return rows[0] ?? null;
}

/** The numbers of a room's appointments that nobody has called off or replaced. Lock the room first. */
export async function listOpenAppointments(
  tx: Queryable,
  roomId: string,
): Promise<number[]> {
  const rows = await tx.query<{ seq: number }>(sql`
    select seq from room_events
    where room_id = ${roomId} and kind = 'appointment'
      and data->>'state' in ('proposed', 'confirmed')
    order by seq
  `);
  return rows.map(({ seq }) => seq);
}

/** Keeps an appointment as it is since an answer. Lock the room first. */
export async function updateAppointmentState(
  tx: Queryable,
  { roomId, seq, state }: {
    roomId: string;
    seq: number;
    state: AppointmentState;
  },
): Promise<void> {
  await tx.query(sql`
    update room_events
    set data = data || jsonb_build_object('state', ${state}::text)
    where room_id = ${roomId} and seq = ${seq}
  `);
}
