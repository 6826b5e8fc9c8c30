import { Button } from "@/components/ui/Button.tsx";
import { errorText } from "@/components/ui/error_text.ts";
import { TextField } from "@/components/ui/TextField.tsx";
import type { CodeFieldProps } from "./CodeField.tsx";

/** The second step by a code that was kept for it. */
export function RecoveryStep({ t, errors }: CodeFieldProps) {
  const words = t.security.second;
  return (
    <form
      method="post"
      action="/sign-in/second-step/recovery"
      novalidate
      class="flex flex-col gap-5"
    >
      <TextField
        label={words.recoveryCode}
        name="recovery_code"
        hint={words.recoveryHint}
        error={errorText(t, errors.recovery_code ?? errors.form)}
        autocomplete="off"
        maxlength={40}
        required
      />
      <Button type="submit" size="lg" wide>{words.submit}</Button>
    </form>
  );
}
