import { type FormReading, readForm } from "../shared/forms.ts";
import { district } from "./fields.ts";

/** What `POST /regions` takes: the district a member makes theirs. */
export const homeFields = { region: district };

export function parseHome(form: FormData): FormReading<typeof homeFields> {
  return readForm(homeFields, form);
}
