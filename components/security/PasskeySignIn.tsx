import { FormCard } from "@/components/accounts/FormCard.tsx";
import type { FieldErrors } from "@/domain/shared/problems.ts";
import type { Messages } from "@/locales/mod.ts";
import { PasskeyForm } from "./PasskeyForm.tsx";

export interface PasskeySignInProps {
  t: Messages;
  next: string;
  errors: FieldErrors;
}

/** Signing in without an address; who has no passkey finds the way back to the password. */
export function PasskeySignIn({ t, next, errors }: PasskeySignInProps) {
  const words = t.security.passkeySignIn;
  return (
    <div class="mx-auto w-full max-w-md md:py-8">
      <FormCard title={words.title} lead={words.lead}>
        <PasskeyForm
          t={t}
          errors={errors}
          action="/sign-in/passkey"
          label={words.submit}
        >
          <input type="hidden" name="next" value={next} />
        </PasskeyForm>
        <a
          href={`/sign-in?next=${encodeURIComponent(next)}`}
          class="inline-flex min-h-11 items-center self-start font-semibold text-persimmon underline"
        >
          {words.back}
        </a>
      </FormCard>
    </div>
  );
}
