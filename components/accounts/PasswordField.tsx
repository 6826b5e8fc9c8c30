import { errorText } from "@/components/ui/error_text.ts";
import { TextField } from "@/components/ui/TextField.tsx";
import type { FormState } from "./form_state.ts";

/** Where a member shows that they know their password; it is never sent back. */
export function PasswordField(
  { t, errors, hint }: FormState & { hint?: string },
) {
  return (
    <TextField
      label={t.accounts.password}
      name="password"
      type="password"
      hint={hint}
      error={errorText(t, errors.password)}
      autocomplete="current-password"
      required
    />
  );
}
