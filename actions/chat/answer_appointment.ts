import type { Ports } from "@/adapters/ports.ts";
import { getAppointment } from "@/db/chat_appointments.ts";
import { lockRoom } from "@/db/chat_rooms.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import { mayAnswer } from "@/domain/chat/mod.ts";
import { ok, problem, type Result } from "@/domain/shared/result.ts";
import { announceRoom } from "./announce.ts";
import { changeAppointment } from "./change_appointment.ts";

export interface AnswerAppointment {
  viewer: Viewer;
  roomId: string;
  /** The appointment's number. */
  seq: number;
  answer: "confirmed" | "cancelled";
}

/**
 * The other one confirms an appointment, or either calls it off. The same answer again changes
 * nothing. NotFound to strangers, Forbidden to who proposed and would confirm it too,
 * AppointmentSettled when it was called off or replaced meanwhile, or its time has come.
 */
export async function answerAppointment(
  ports: Ports,
  { viewer, roomId, seq, answer }: AnswerAppointment,
): Promise<Result<null>> {
  const { db, clock } = ports;
  const at = clock.now();
  const memberId = viewer.id;
  const result = await db.transaction(
    async (tx): Promise<Result<{ seq: number } | null>> => {
      const room = await lockRoom(tx, { roomId, memberId });
      const made = room && await getAppointment(tx, { roomId, seq });
      if (made === null) return problem("NotFound");
      if (made.state === answer) return ok(null);
      if (answer === "confirmed" && made.authorId === memberId) {
        return problem("Forbidden");
      }
      const isPast = Date.parse(made.startsAt) <= at.getTime();
      if (isPast || !mayAnswer(made, { memberId, answer })) {
        return problem("AppointmentSettled");
      }
      const change = { roomId, seq, authorId: memberId, state: answer, at };
      return ok(await changeAppointment(tx, change));
    },
  );
  if (!result.ok) return result;
  if (result.value) announceRoom(ports, { roomId, seq: result.value.seq });
  return ok(null);
}
