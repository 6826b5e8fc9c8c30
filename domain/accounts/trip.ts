import { type FormReading, readForm } from "../shared/forms.ts";
import { next } from "./fields.ts";

/** What goes along on a trip to a provider: where the person wanted to be. */
export const tripFields = { next };

export function parseTrip(form: FormData): FormReading<typeof tripFields> {
  return readForm(tripFields, form);
}
