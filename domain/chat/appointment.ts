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
