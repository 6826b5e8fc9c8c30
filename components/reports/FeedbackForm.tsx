import { FormCard } from "@/components/accounts/FormCard.tsx";
import {
  formProblem,
  type FormState,
} from "@/components/accounts/form_state.ts";
import { Button } from "@/components/ui/Button.tsx";
import { errorText } from "@/components/ui/error_text.ts";
import { Notice } from "@/components/ui/Notice.tsx";
import { TextArea } from "@/components/ui/TextArea.tsx";
import { TextField } from "@/components/ui/TextField.tsx";
import { FEEDBACK_MAX, FEEDBACK_TITLE_MAX } from "@/domain/reports/mod.ts";

/** `/feedback`: a few words to the host, from anybody. */
export function FeedbackForm(props: FormState & { thanks: boolean }) {
  const { t, typed, errors, thanks } = props;
  const words = t.reports.feedback;
  return (
    <div class="mx-auto flex w-full max-w-form flex-col gap-6">
      {thanks && <Notice tone="pine">{words.thanks}</Notice>}
      <FormCard
        title={words.title}
        lead={words.lead}
        problem={formProblem(props)}
      >
        <form
          method="post"
          action="/feedback"
          novalidate
          class="flex flex-col gap-5"
        >
          <TextField
            label={words.subject}
            name="title"
            value={typed.title}
            error={errorText(t, errors.title)}
            maxlength={FEEDBACK_TITLE_MAX}
            required
          />
          <TextArea
            label={words.body}
            name="body"
            value={typed.body}
            hint={words.bodyHint(FEEDBACK_MAX)}
            error={errorText(t, errors.body)}
            maxlength={FEEDBACK_MAX}
            rows={6}
            required
          />
          <div>
            <Button type="submit">{words.submit}</Button>
          </div>
        </form>
      </FormCard>
    </div>
  );
}
