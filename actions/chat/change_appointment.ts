import { appendEvent } from "@/db/chat.ts";
import { updateAppointmentState } from "@/db/chat_appointments.ts";
import type { Queryable } from "@/db/db.ts";
import type { AppointmentState } from "@/domain/chat/mod.ts";

export interface ChangeAppointment {
  roomId: string;
  /** The appointment's number. */
  seq: number;
  authorId: string;
  state: AppointmentState;
  at: Date;
}

/** Writes what an appointment has become, and the event that says so. Lock the room first. */
export async function changeAppointment(
  tx: Queryable,
  { roomId, seq, authorId, state, at }: ChangeAppointment,
): Promise<{ seq: number }> {
  await updateAppointmentState(tx, { roomId, seq, state });
  return await appendEvent(tx, {
    roomId,
    kind: "answer",
    authorId,
    targetSeq: seq,
    data: { state },
    at,
    news: state === "replaced" ? undefined : `appointment.${state}`,
  });
}
