import {
  type FormReading,
  type FormValues,
  readForm,
} from "../shared/forms.ts";
import { district, email, name, next, password, terms } from "./fields.ts";
import { isOneself } from "./password_rules.ts";

/** What `/sign-up` asks. `next` is checked where it is followed. */
export const signUpFields = {
  email,
  password,
  name,
  region: district,
  terms,
  next,
};

export type SignUp = FormValues<typeof signUpFields>;

/** Reads the sign-up form; a password that repeats the address or the name is refused with it. */
export function parseSignUp(form: FormData): FormReading<typeof signUpFields> {
  const reading = readForm(signUpFields, form);
  const { password } = reading.values;
  const { email: address = "", name: called = "" } = reading.typed;
  if (password === undefined || !isOneself(password, [address, called])) {
    return reading;
  }
  const errors = reading.ok ? {} : reading.errors;
  return {
    ok: false,
    values: reading.values,
    typed: reading.typed,
    errors: { ...errors, password: { key: "passwordObvious" } },
  };
}
