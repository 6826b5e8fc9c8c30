import { FormCard } from "@/components/accounts/FormCard.tsx";
import { SettingsFrame } from "@/components/settings/SettingsFrame.tsx";
import { Button } from "@/components/ui/Button.tsx";
import { CLOSE, Dialog } from "@/components/ui/Dialog.tsx";
import { errorText } from "@/components/ui/error_text.ts";
import { shortId } from "@/domain/shared/ids.ts";
import type { FieldErrors } from "@/domain/shared/problems.ts";
import type { Messages } from "@/locales/mod.ts";
import { EndOthers } from "./EndOthers.tsx";
import { PasskeyNameField } from "./PasskeyNameField.tsx";
import type { OwnPasskey } from "./PasskeysCard.tsx";

export interface PasskeyEditProps {
  t: Messages;
  passkey: OwnPasskey;
  name: string;
  errors: FieldErrors;
}

/** Another name for a passkey, or its end. */
export function PasskeyEdit({ t, passkey, name, errors }: PasskeyEditProps) {
  const words = t.security.passkeys;
  const path = `/settings/security/passkeys/${shortId(passkey.id)}`;
  return (
    <SettingsFrame t={t} current="security">
      <FormCard
        title={words.editTitle}
        lead={passkey.name}
        problem={errorText(t, errors.form)}
      >
        <form
          method="post"
          action={path}
          novalidate
          class="flex flex-col gap-5"
        >
          <PasskeyNameField t={t} name={name} errors={errors} />
          <div class="flex flex-wrap gap-3">
            <Button type="submit">{t.common.actions.save}</Button>
            <Button href="/settings/security" variant="quiet">
              {t.common.actions.cancel}
            </Button>
          </div>
        </form>
        <div class="border-t border-line pt-5">
          <Button href="#removal" variant="danger" icon="trash-2">
            {words.remove}
          </Button>
        </div>
      </FormCard>
      <Removal t={t} path={path} />
    </SettingsFrame>
  );
}

function Removal({ t, path }: { t: Messages; path: string }) {
  const words = t.security.passkeys;
  return (
    <Dialog
      id="removal"
      title={words.removeTitle}
      closeLabel={t.common.actions.close}
    >
      <p>{words.removeText}</p>
      <form
        method="post"
        action={`${path}/removal`}
        class="flex flex-col gap-4"
      >
        <EndOthers t={t} />
        <div class="flex flex-col-reverse gap-3 sm:flex-row sm:justify-end">
          <Button href={CLOSE} variant="quiet">
            {t.common.actions.cancel}
          </Button>
          <Button type="submit" variant="danger" icon="trash-2">
            {words.removeConfirm}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
