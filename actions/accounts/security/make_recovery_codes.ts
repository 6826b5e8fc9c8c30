import type { Ports } from "@/adapters/ports.ts";
import { newRecoveryCodes } from "@/domain/accounts/security/recovery_codes.ts";

/** Codes to show once, and what is kept of them. */
export interface MadeCodes {
  codes: string[];
  hashes: string[];
}

/**
 * New recovery codes, hashed as passwords are, with one salt for all of them: a code that is
 * typed is hashed once to be found among them.
 */
export async function makeRecoveryCodes(
  { passwords }: Pick<Ports, "passwords">,
): Promise<MadeCodes> {
  const codes = newRecoveryCodes();
  const [first = "", ...others] = codes;
  const salt = await passwords.hash(first);
  const hashes = await Promise.all(
    others.map((code) => passwords.hash(code, salt)),
  );
  return { codes, hashes: [salt, ...hashes] };
}
