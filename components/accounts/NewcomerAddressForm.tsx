import { Button } from "@/components/ui/Button.tsx";
import { NarrowPage } from "@/components/ui/NarrowPage.tsx";
import { confirmationPath } from "@/domain/accounts/confirmation.ts";
import { safeRedirect } from "@/domain/shared/safe_redirect.ts";
import { EmailField } from "./EmailField.tsx";
import { FormCard } from "./FormCard.tsx";
import { formProblem, type FormState } from "./form_state.ts";
import { PasswordField } from "./PasswordField.tsx";

export interface NewcomerAddressFormProps extends FormState {
  /** Who came with a provider's word has none, and is not asked for it. */
  hasPassword: boolean;
}

/** Asks a newcomer who mistyped their address for the right one. */
export function NewcomerAddressForm(props: NewcomerAddressFormProps) {
  const { t, typed, hasPassword } = props;
  const words = t.settings.confirmation.address;
  const next = safeRedirect(typed.next);
  return (
    <NarrowPage>
      <FormCard
        title={words.title}
        lead={words.lead}
        problem={formProblem(props)}
      >
        <form method="post" novalidate class="flex flex-col gap-5">
          <input type="hidden" name="next" value={next} />
          <EmailField {...props} />
          {hasPassword && (
            <PasswordField
              {...props}
              hint={words.passwordHint}
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
    </NarrowPage>
  );
}
