import { errorText } from "@/components/ui/error_text.ts";
import { TextField } from "@/components/ui/TextField.tsx";
import { NAME_MAX } from "@/domain/accounts/fields.ts";
import type { FormState } from "./form_state.ts";

/** The name that neighbours see. */
export function NameField({ t, typed, errors }: FormState) {
  return (
    <TextField
      label={t.accounts.name}
      name="name"
      value={typed.name}
      hint={t.accounts.nameHint}
      error={errorText(t, errors.name)}
      autocomplete="nickname"
      maxlength={NAME_MAX}
      required
    />
  );
}
