import type { AppointmentState } from "./room_event.ts";

/** Who may still say what to an appointment: the other one confirms, either calls it off. */
export function mayAnswer(
  { state, authorId }: { state: AppointmentState; authorId: string | null },
  { memberId, answer }: {
    memberId: string;
    answer: "confirmed" | "cancelled";
  },
): boolean {
  if (answer === "cancelled") return isOpen(state);
  return state === "proposed" && authorId !== memberId;
}

/** Whether an appointment is still ahead of somebody, as far as people said. */
export function isOpen(state: AppointmentState): boolean {
  return state === "proposed" || state === "confirmed";
}
