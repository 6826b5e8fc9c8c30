import { errorText } from "@/components/ui/error_text.ts";
import { TextField } from "@/components/ui/TextField.tsx";
import { PASSWORD_MAX, PASSWORD_MIN } from "@/domain/accounts/fields.ts";
import { StrengthHint } from "@/islands/StrengthHint.tsx";
import type { FormState } from "./form_state.ts";

/** Where a new password is chosen, with a word on how strong it is. */
export function NewPasswordField(
  { t, errors }: Pick<FormState, "t" | "errors">,
) {
  return (
    <div class="flex flex-col gap-3">
      <TextField
        label={t.settings.password.label}
        name="password"
        type="password"
        hint={t.accounts.passwordHint(PASSWORD_MIN)}
        error={errorText(t, errors.password)}
        autocomplete="new-password"
        minlength={PASSWORD_MIN}
        maxlength={PASSWORD_MAX}
        required
      />
      <StrengthHint
        field="password"
        min={PASSWORD_MIN}
        sentences={t.settings.password.strengths}
      />
    </div>
  );
}
