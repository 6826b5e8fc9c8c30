import { FormCard } from "@/components/accounts/FormCard.tsx";
import type { FieldErrors } from "@/domain/shared/problems.ts";
import type { Messages } from "@/locales/mod.ts";
import { PasskeyForm } from "./PasskeyForm.tsx";

export interface PasskeyProofProps {
  t: Messages;
  next: string;
  errors: FieldErrors;
}

/** Showing by a passkey that it is oneself, before something that a stolen session must not do. */
export function PasskeyProof({ t, next, errors }: PasskeyProofProps) {
  const words = t.security.passkeyProof;
  return (
    <div class="mx-auto w-full max-w-md md:py-8">
      <FormCard title={words.title} lead={words.lead}>
        <PasskeyForm
          t={t}
          errors={errors}
          action="/settings/proof/passkey"
          label={words.submit}
        >
          <input type="hidden" name="next" value={next} />
        </PasskeyForm>
        <a
          href={`/settings/proof?next=${encodeURIComponent(next)}`}
          class="inline-flex min-h-11 items-center self-start font-semibold text-persimmon underline"
        >
          {words.back}
        </a>
      </FormCard>
    </div>
  );
}
