import * as z from "zod/mini";
import {
  type Field,
  type FormReading,
  readForm,
  rule,
  text,
} from "../shared/forms.ts";
import { email, PASSWORD_MAX } from "./fields.ts";

/** No rule but a bound: whether a password is right, only its hash says. */
const anyPassword: Field<string> = z.string().check(
  z.overwrite((value) => value.normalize("NFC")),
  rule((value) => value !== "", "required"),
  rule((value) => value.length <= PASSWORD_MAX * 2, "signIn"),
);

/** What `/sign-in` asks. */
export const signInFields = {
  email,
  password: anyPassword,
  next: text({ min: 0, max: 2000, key: "tooLong" }),
};

export function parseSignIn(form: FormData): FormReading<typeof signInFields> {
  return readForm(signInFields, form);
}
