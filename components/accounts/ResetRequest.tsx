import { Button } from "@/components/ui/Button.tsx";
import { errorText } from "@/components/ui/error_text.ts";
import { Notice } from "@/components/ui/Notice.tsx";
import { TextField } from "@/components/ui/TextField.tsx";
import { EMAIL_MAX } from "@/domain/accounts/fields.ts";
import { FormCard } from "./FormCard.tsx";
import { formProblem, type FormState } from "./form_state.ts";
import { MailboxHint } from "./MailboxHint.tsx";

export interface ResetRequestProps extends FormState {
  /** Whether a letter was just asked for; to whom is not said, nor whether there is one. */
  sent: boolean;
  hasMailbox: boolean;
}

/** Asks who forgot their password for their address. */
export function ResetRequest(props: ResetRequestProps) {
  const { t, typed, errors, sent, hasMailbox } = props;
  const words = t.settings.reset;
  return (
    <div class="mx-auto flex w-full max-w-md flex-col gap-6 md:py-8">
      {sent && <Notice tone="pine" title={words.sent}>{words.sentText}</Notice>}
      <MailboxHint t={t} shown={sent && hasMailbox} />
      <FormCard
        title={words.title}
        lead={words.lead}
        problem={formProblem(props)}
      >
        <form method="post" novalidate class="flex flex-col gap-5">
          <TextField
            label={t.accounts.email}
            name="email"
            type="email"
            value={typed.email}
            error={errorText(t, errors.email)}
            autocomplete="username"
            inputmode="email"
            maxlength={EMAIL_MAX}
            required
          />
          <Button type="submit" size="lg" wide>{words.submit}</Button>
        </form>
        <p class="text-soft">
          <a
            href="/sign-in"
            class="font-semibold text-persimmon underline"
          >
            {words.back}
          </a>
        </p>
      </FormCard>
    </div>
  );
}
