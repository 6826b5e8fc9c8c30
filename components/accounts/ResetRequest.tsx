import { Button } from "@/components/ui/Button.tsx";
import { NarrowPage } from "@/components/ui/NarrowPage.tsx";
import { Notice } from "@/components/ui/Notice.tsx";
import { EmailField } from "./EmailField.tsx";
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
  const { t, sent, hasMailbox } = props;
  const words = t.settings.reset;
  return (
    <NarrowPage>
      {sent && <Notice tone="pine" title={words.sent}>{words.sentText}</Notice>}
      <MailboxHint t={t} shown={sent && hasMailbox} />
      <FormCard
        title={words.title}
        lead={words.lead}
        problem={formProblem(props)}
      >
        <form method="post" novalidate class="flex flex-col gap-5">
          <EmailField {...props} names />
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
    </NarrowPage>
  );
}
