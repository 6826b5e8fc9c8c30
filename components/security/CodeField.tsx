import { errorText } from "@/components/ui/error_text.ts";
import { TextField } from "@/components/ui/TextField.tsx";
import type { FieldErrors } from "@/domain/shared/problems.ts";
import type { Messages } from "@/locales/mod.ts";

export interface CodeFieldProps {
  t: Messages;
  errors: FieldErrors;
}

/** Six digits of an authenticator app; phones offer them, nothing remembers them. */
export function CodeField({ t, errors }: CodeFieldProps) {
  const words = t.security.setup;
  return (
    <TextField
      label={words.code}
      name="code"
      hint={words.codeHint}
      error={errorText(t, errors.code ?? errors.form)}
      inputmode="numeric"
      autocomplete="one-time-code"
      maxlength={10}
      required
    />
  );
}
