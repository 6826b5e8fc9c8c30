import { FormCard } from "@/components/accounts/FormCard.tsx";
import { SettingsFrame } from "@/components/settings/SettingsFrame.tsx";
import type { FieldErrors } from "@/domain/shared/problems.ts";
import type { Messages } from "@/locales/mod.ts";
import { PasskeyForm } from "./PasskeyForm.tsx";
import { PasskeyNameField } from "./PasskeyNameField.tsx";

export interface NewPasskeyProps {
  t: Messages;
  name: string;
  errors: FieldErrors;
}

/** Makes a passkey on some device and names it. */
export function NewPasskey({ t, name, errors }: NewPasskeyProps) {
  const words = t.security.passkeys;
  return (
    <SettingsFrame t={t} current="security">
      <FormCard title={words.newTitle} lead={words.newLead}>
        <PasskeyForm
          t={t}
          errors={errors}
          action="/settings/security/passkeys/new"
          label={words.create}
          makes
        >
          <PasskeyNameField t={t} name={name} errors={errors} />
        </PasskeyForm>
      </FormCard>
    </SettingsFrame>
  );
}
