import { EmailField } from "@/components/accounts/EmailField.tsx";
import { FormCard } from "@/components/accounts/FormCard.tsx";
import {
  formProblem,
  type FormState,
} from "@/components/accounts/form_state.ts";
import { MailboxHint } from "@/components/accounts/MailboxHint.tsx";
import { PasswordField } from "@/components/accounts/PasswordField.tsx";
import { Button } from "@/components/ui/Button.tsx";
import { Notice } from "@/components/ui/Notice.tsx";
import { SettingsFrame } from "./SettingsFrame.tsx";

export interface EmailFormProps extends FormState {
  /** The address as it is. */
  current: string | null;
  hasPassword: boolean;
  /** Whether a letter is on its way to a new one. */
  sent: boolean;
  hasMailbox: boolean;
}

/** Where a member says which address is theirs now. */
export function EmailForm(props: EmailFormProps) {
  const { t, current, hasPassword, sent, hasMailbox } = props;
  const words = t.settings.email;
  return (
    <SettingsFrame t={t} current="email">
      {sent && <Notice tone="pine" title={words.sent}>{words.sentText}</Notice>}
      <MailboxHint t={t} shown={sent && hasMailbox} />
      <FormCard
        title={words.title}
        lead={current === null ? words.none : words.lead(current)}
        problem={formProblem(props)}
      >
        <form
          method="post"
          action="/settings/email"
          novalidate
          class="flex flex-col gap-5"
        >
          <EmailField {...props} label={words.label} />
          {hasPassword && (
            <PasswordField
              {...props}
              hint={words.passwordHint}
            />
          )}
          <div>
            <Button type="submit">{words.submit}</Button>
          </div>
        </form>
      </FormCard>
    </SettingsFrame>
  );
}
