import { type FormReading, readForm } from "../shared/forms.ts";
import { email, next } from "./fields.ts";
import { anyPassword } from "./sign_in.ts";

/** What a link in a letter is to the one who opens it. */
export type LinkState =
  /** It can be followed. */
  | "ready"
  /** It was followed before. */
  | "used"
  /** It is somebody else's. */
  | "foreign"
  /** Whose it is shows only once they have signed in. */
  | "guest"
  /** Another account has confirmed the address meanwhile. */
  | "taken"
  /** It is altered, too old, or about an address that was given up. */
  | "invalid";

/** The page that waits for a newcomer's confirmation and then leads on. */
export function confirmationPath(next: string): string {
  return next === "/"
    ? "/confirmation"
    : `/confirmation?next=${encodeURIComponent(next)}`;
}

/** What `/confirmation/address` asks of who came with a provider's word and has no password. */
const addressFields = { email, next };
/** The same of who has one: it is bound to the address. */
const boundAddressFields = { ...addressFields, password: anyPassword };

/** Reads the form; a password that was not asked for is as strange as any other field. */
export function parseNewcomerAddress(
  form: FormData,
  { asksPassword }: { asksPassword: boolean },
): FormReading<typeof addressFields> | FormReading<typeof boundAddressFields> {
  return asksPassword
    ? readForm(boundAddressFields, form)
    : readForm(addressFields, form);
}

/** What a button alone sends: where to go on. */
export const nextFields = { next };

export function parseNext(form: FormData): FormReading<typeof nextFields> {
  return readForm(nextFields, form);
}
