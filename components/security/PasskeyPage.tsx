import { FormCard } from "@/components/accounts/FormCard.tsx";
import { NarrowPage } from "@/components/ui/NarrowPage.tsx";
import type { FieldErrors } from "@/domain/shared/problems.ts";
import type { Messages } from "@/locales/mod.ts";
import { PasskeyForm } from "./PasskeyForm.tsx";

export interface PasskeyPageProps {
  t: Messages;
  words: Record<"title" | "lead" | "submit" | "back", string>;
  /** Where the answer is posted. */
  action: string;
  /** The same by password. */
  back: string;
  /** Where to go then. */
  next: string;
  errors: FieldErrors;
}

/** Showing by a passkey who one is; who has none at hand finds the way back to the password. */
export function PasskeyPage(props: PasskeyPageProps) {
  const { t, words, action, back, next, errors } = props;
  return (
    <NarrowPage>
      <FormCard title={words.title} lead={words.lead}>
        <PasskeyForm
          t={t}
          errors={errors}
          action={action}
          label={words.submit}
        >
          <input type="hidden" name="next" value={next} />
        </PasskeyForm>
        <a
          href={`${back}?next=${encodeURIComponent(next)}`}
          class="inline-flex min-h-11 items-center self-start font-semibold text-persimmon underline"
        >
          {words.back}
        </a>
      </FormCard>
    </NarrowPage>
  );
}
