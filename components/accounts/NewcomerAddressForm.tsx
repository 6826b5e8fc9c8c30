import { Button } from "@/components/ui/Button.tsx";
import { errorText } from "@/components/ui/error_text.ts";
import { TextField } from "@/components/ui/TextField.tsx";
import { EMAIL_MAX } from "@/domain/accounts/fields.ts";
import { confirmationPath } from "@/domain/accounts/confirmation.ts";
import { safeRedirect } from "@/domain/shared/safe_redirect.ts";
import { FormCard } from "./FormCard.tsx";
import { formProblem, type FormState } from "./form_state.ts";

export interface NewcomerAddressFormProps extends FormState {
  /** Who came with a provider's word has none, and is not asked for it. */
  hasPassword: boolean;
}

/** Asks a newcomer who mistyped their address for the right one. */
export function NewcomerAddressForm(props: NewcomerAddressFormProps) {
  const { t, typed, errors, hasPassword } = props;
  const words = t.settings.confirmation.address;
  const next = safeRedirect(typed.next);
  return (
    <div class="mx-auto w-full max-w-md md:py-8">
      <FormCard
        title={words.title}
        lead={words.lead}
        problem={formProblem(props)}
      >
        <form method="post" novalidate class="flex flex-col gap-5">
          <input type="hidden" name="next" value={next} />
          <TextField
            label={t.accounts.email}
            name="email"
            type="email"
            value={typed.email}
            error={errorText(t, errors.email)}
            autocomplete="email"
            inputmode="email"
            maxlength={EMAIL_MAX}
            required
          />
          {hasPassword && (
            <TextField
              label={t.accounts.password}
              name="password"
              type="password"
              hint={words.passwordHint}
              error={errorText(t, errors.password)}
              autocomplete="current-password"
              required
            />
          )}
          <div class="flex flex-col gap-3">
            <Button type="submit" size="lg" wide>{words.submit}</Button>
            <Button href={confirmationPath(next)} variant="quiet" wide>
              {words.back}
            </Button>
          </div>
        </form>
      </FormCard>
    </div>
  );
}
