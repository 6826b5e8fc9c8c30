import { errorText } from "@/components/ui/error_text.ts";
import { FORM_ERROR } from "@/domain/shared/forms.ts";
import type { FieldErrors } from "@/domain/shared/problems.ts";
import type { Messages } from "@/locales/mod.ts";

/** The sentence above a form that came back; none while nothing is wrong. */
export function formProblem(
  t: Messages,
  errors: FieldErrors,
): string | undefined {
  if (Object.keys(errors).length === 0) return undefined;
  return errorText(t, errors[FORM_ERROR]) ?? t.accounts.fixForm;
}
