import { errorText } from "@/components/ui/error_text.ts";
import { FORM_ERROR, type Typed } from "@/domain/shared/forms.ts";
import type { FieldErrors } from "@/domain/shared/problems.ts";
import type { Language, Messages } from "@/locales/mod.ts";

/** A form as it stands: what was typed so far and what is wrong with it. */
export interface FormState {
  t: Messages;
  lang: Language;
  typed: Typed;
  errors: FieldErrors;
}

/** The sentence above a form that came back; none while nothing is wrong. */
export function formProblem({ t, errors }: FormState): string | undefined {
  if (Object.keys(errors).length === 0) return undefined;
  return errorText(t, errors[FORM_ERROR]) ?? t.accounts.fixForm;
}
