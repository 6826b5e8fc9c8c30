import { type FormReading, optional, readForm } from "../shared/forms.ts";
import { email } from "./fields.ts";
import { anyPassword } from "./sign_in.ts";

/** What `/settings/email` takes. The password is bound to the address; who has none leaves it out. */
export const newAddressFields = { email, password: optional(anyPassword) };

export function parseNewAddress(
  form: FormData,
): FormReading<typeof newAddressFields> {
  return readForm(newAddressFields, form);
}

/** Whether two hashes have their salt in common, as those under one address must. */
export function haveOneSalt(one: string, other: string): boolean {
  return salted(one) === salted(other);
}

/** A hash in PHC form without the hash itself. */
function salted(hash: string): string {
  return hash.slice(0, hash.lastIndexOf("$"));
}
