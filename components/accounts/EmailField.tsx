import { errorText } from "@/components/ui/error_text.ts";
import { TextField } from "@/components/ui/TextField.tsx";
import { EMAIL_MAX } from "@/domain/accounts/fields.ts";
import type { FormState } from "./form_state.ts";

export interface EmailFieldProps extends FormState {
  /** Left out, it is just "email". */
  label?: string;
  hint?: string;
  /** Whether the address says who is signing in; password managers then fill it in. */
  names?: boolean;
}

/** Where a member writes an address of theirs. */
export function EmailField(props: EmailFieldProps) {
  const { t, typed, errors, label = t.accounts.email, hint, names } = props;
  return (
    <TextField
      label={label}
      name="email"
      type="email"
      value={typed.email}
      hint={hint}
      error={errorText(t, errors.email)}
      autocomplete={names ? "username" : "email"}
      inputmode="email"
      maxlength={EMAIL_MAX}
      required
    />
  );
}
