import { type FormReading, readForm } from "../shared/forms.ts";
import { next } from "./fields.ts";
import { anyPassword } from "./sign_in.ts";

/** What `/settings/proof` asks of who has a password. */
export const proofFields = { password: anyPassword, next };

export function parseProof(form: FormData): FormReading<typeof proofFields> {
  return readForm(proofFields, form);
}
