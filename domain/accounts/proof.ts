import { type FormReading, readForm } from "../shared/forms.ts";
import type { ProblemName } from "../shared/problems.ts";
import { next } from "./fields.ts";
import { anyPassword } from "./sign_in.ts";

/** What `/settings/proof` asks of who has a password. */
export const proofFields = { password: anyPassword, next };

export function parseProof(form: FormData): FormReading<typeof proofFields> {
  return readForm(proofFields, form);
}

/** Why somebody came back from a provider without having shown who they are. */
const TROUBLES = [
  "SignInExpired",
  "SignInStopped",
  "AnotherIdentity",
  "ProviderMistaken",
  "ProviderUnavailable",
] as const satisfies ProblemName[];
export type ProofTrouble = (typeof TROUBLES)[number];

/** The trouble that an address or a problem names, or null. */
export function proofTroubleOf(text: string | null): ProofTrouble | null {
  return TROUBLES.find((name) => name === text) ?? null;
}

/** `/settings/proof`, which leads on to `next` and says what went wrong at a provider. */
export function troubledProofPath(trouble: ProofTrouble, next: string): string {
  return `/settings/proof?${new URLSearchParams({ next, trouble })}`;
}
