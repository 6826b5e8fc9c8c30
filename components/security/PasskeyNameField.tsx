import { errorText } from "@/components/ui/error_text.ts";
import { TextField } from "@/components/ui/TextField.tsx";
import { PASSKEY_NAME_MAX } from "@/domain/accounts/security/fields.ts";
import type { FieldErrors } from "@/domain/shared/problems.ts";
import type { Messages } from "@/locales/mod.ts";

/** What a member calls a passkey. */
export function PasskeyNameField(
  { t, name, errors }: { t: Messages; name: string; errors: FieldErrors },
) {
  const words = t.security.passkeys;
  return (
    <TextField
      label={words.name}
      name="name"
      value={name}
      hint={words.nameHint}
      error={errorText(t, errors.name)}
      autocomplete="off"
      maxlength={PASSKEY_NAME_MAX}
      required
    />
  );
}
