import { FormCard } from "@/components/accounts/FormCard.tsx";
import {
  formProblem,
  type FormState,
} from "@/components/accounts/form_state.ts";
import { NewPasswordField } from "@/components/accounts/NewPasswordField.tsx";
import { Button } from "@/components/ui/Button.tsx";
import { Notice } from "@/components/ui/Notice.tsx";
import { SettingsFrame } from "./SettingsFrame.tsx";

/** Where a member chooses another password. */
export function PasswordForm(props: FormState & { saved: boolean }) {
  const { t, saved } = props;
  const words = t.settings.password;
  return (
    <SettingsFrame t={t} current="password">
      {saved && <Notice tone="pine">{words.saved}</Notice>}
      <FormCard
        title={words.title}
        lead={words.lead}
        problem={formProblem(props)}
      >
        <form
          method="post"
          action="/settings/password"
          novalidate
          class="flex flex-col gap-5"
        >
          <NewPasswordField {...props} />
          <div>
            <Button type="submit">{words.submit}</Button>
          </div>
        </form>
      </FormCard>
    </SettingsFrame>
  );
}
