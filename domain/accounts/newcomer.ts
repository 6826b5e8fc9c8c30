import {
  type FormReading,
  type FormValues,
  readForm,
} from "../shared/forms.ts";
import { district, email, name, terms } from "./fields.ts";

/** What is still asked of who comes with a provider's word for their address. */
const knownFields = { name, region: district, terms };
/** The same of who comes without one. */
const unknownFields = { ...knownFields, email };

export type NewcomerForm = FormValues<typeof knownFields> & { email?: string };

/** Reads the form; an address that was not asked for is as strange as any other field. */
export function parseNewcomer(
  form: FormData,
  { asksEmail }: { asksEmail: boolean },
): FormReading<typeof knownFields> | FormReading<typeof unknownFields> {
  return asksEmail
    ? readForm(unknownFields, form)
    : readForm(knownFields, form);
}
