import * as z from "zod/mini";
import {
  type Field,
  type FormReading,
  type FormValues,
  readForm,
  rule,
  text,
} from "../shared/forms.ts";
import { parseMoment } from "../shared/seoul_time.ts";
import type { AppointmentState } from "./room_event.ts";

export const PLACE_MAX = 60;
/** How far ahead people may plan, in ms. */
const FARTHEST_MS = 366 * 24 * 60 * 60 * 1000;

const time: Field<Date> = z.pipe(
  z.string().check(
    rule((value) => parseMoment(value) !== null, "appointmentTime"),
  ),
  z.transform((value) => parseMoment(value) ?? new Date(NaN)),
);

/** Where and when to meet, as the form in a room sends it. */
export const appointmentFields = {
  place: text({ min: 1, max: PLACE_MAX, key: "placeLength" }),
  starts_at: time,
};

export type AppointmentPlan = FormValues<typeof appointmentFields>;

export function parseAppointment(
  form: FormData,
): FormReading<typeof appointmentFields> {
  return readForm(appointmentFields, form);
}

/** Whether people may agree now to meet then. */
export function isPlannable(startsAt: Date, now: Date): boolean {
  const ahead = startsAt.getTime() - now.getTime();
  return ahead > 0 && ahead <= FARTHEST_MS;
}

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
