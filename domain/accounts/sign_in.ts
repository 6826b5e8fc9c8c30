import * as z from "zod/mini";
import {
  type Field,
  type FormReading,
  readForm,
  rule,
} from "../shared/forms.ts";
import { email, next, PASSWORD_MAX } from "./fields.ts";

/** No rule but a bound: whether a password is right, only its hash says. */
export const anyPassword: Field<string> = z.string().check(
  z.overwrite((value) => value.normalize("NFC")),
  rule((value) => value !== "", "required"),
  rule((value) => value.length <= PASSWORD_MAX * 2, "signIn"),
);

/** What `/sign-in` asks. */
export const signInFields = {
  email,
  password: anyPassword,
  next,
};

export function parseSignIn(form: FormData): FormReading<typeof signInFields> {
  return readForm(signInFields, form);
}
