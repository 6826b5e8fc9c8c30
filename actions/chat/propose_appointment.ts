import type { Ports } from "@/adapters/ports.ts";
import { appendMemberEvent } from "@/db/chat.ts";
import { listOpenAppointments } from "@/db/chat_appointments.ts";
import { lockRoom } from "@/db/chat_rooms.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import { type AppointmentPlan, isPlannable } from "@/domain/chat/mod.ts";
import { ok, problem, type Result } from "@/domain/shared/result.ts";
import { changeAppointment } from "./change_appointment.ts";
import { announceRoom } from "./announce.ts";
import { writingObstacle } from "./writing_obstacle.ts";

export interface ProposeAppointment {
  viewer: Viewer;
  roomId: string;
  plan: AppointmentPlan;
}

/**
 * A member proposes where and when to meet; an earlier appointment of the room is replaced.
 * NotFound to strangers, Invalid for a time that is past or too far away, PersonGone when the
 * other one has left Madang, CannotWrite when one of the two has blocked the other.
 */
export async function proposeAppointment(
  ports: Ports,
  { viewer, roomId, plan }: ProposeAppointment,
): Promise<Result<{ seq: number }>> {
  const { db, clock } = ports;
  const at = clock.now();
  if (!isPlannable(plan.starts_at, at)) {
    return problem("Invalid", { starts_at: { key: "appointmentPast" } });
  }
  const authorId = viewer.id;
  const result = await db.transaction(
    async (tx): Promise<Result<{ seq: number }>> => {
      const room = await lockRoom(tx, { roomId, memberId: authorId });
      if (room === null) return problem("NotFound");
      const place = { roomId, memberId: authorId };
      const obstacle = await writingObstacle(tx, place);
      if (obstacle !== null) return problem(obstacle);
      for (const seq of await listOpenAppointments(tx, roomId)) {
        const state = "replaced";
        await changeAppointment(tx, { roomId, seq, authorId, state, at });
      }
      const made = await appendMemberEvent(tx, {
        roomId,
        kind: "appointment",
        authorId,
        data: {
          place: plan.place,
          startsAt: plan.starts_at.toISOString(),
          state: "proposed",
        },
        at,
        news: "appointment.proposed",
      });
      return made === null ? problem("CannotWrite") : ok({ seq: made.seq });
    },
  );
  if (result.ok) {
    announceRoom(ports, { roomId, seq: result.value.seq });
    ports.counters.refreshSoon(roomId);
  }
  return result;
}
