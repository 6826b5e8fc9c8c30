import { type FormReading, readForm } from "../shared/forms.ts";
import { email, password } from "./fields.ts";

/** What `/password-reset` asks. */
export const resetFields = { email };

export function parseResetRequest(
  form: FormData,
): FormReading<typeof resetFields> {
  return readForm(resetFields, form);
}

/** What sets a password, behind a letter's link or in the settings. */
export const newPasswordFields = { password };

export function parseNewPassword(
  form: FormData,
): FormReading<typeof newPasswordFields> {
  return readForm(newPasswordFields, form);
}
