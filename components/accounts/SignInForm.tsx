import { Button } from "@/components/ui/Button.tsx";
import { NarrowPage } from "@/components/ui/NarrowPage.tsx";
import { Notice } from "@/components/ui/Notice.tsx";
import { safeRedirect } from "@/domain/shared/safe_redirect.ts";
import { EmailField } from "./EmailField.tsx";
import { FormCard } from "./FormCard.tsx";
import { formProblem, type FormState } from "./form_state.ts";
import { PasswordField } from "./PasswordField.tsx";
import type { ProviderName } from "./provider_name.ts";
import { ProviderButtons } from "./ProviderButtons.tsx";

export interface SignInFormProps extends FormState {
  /** Whether a new password was set just now. */
  wasReset: boolean;
  providers: readonly ProviderName[];
}

/** Address and password; the password is never sent back. */
export function SignInForm(props: SignInFormProps) {
  const { t, typed, providers } = props;
  const words = t.accounts.signIn;
  const next = safeRedirect(typed.next);
  return (
    <NarrowPage>
      {props.wasReset && <Notice tone="pine">{t.settings.reset.done}</Notice>}
      <FormCard
        title={words.title}
        lead={words.lead}
        problem={formProblem(props)}
      >
        <form method="post" novalidate class="flex flex-col gap-5">
          <input type="hidden" name="next" value={next} />
          <EmailField {...props} names />
          <PasswordField {...props} />
          <Button type="submit" size="lg" wide>{words.submit}</Button>
          <p class="text-center">
            <a
              href="/password-reset"
              class="inline-flex min-h-11 items-center px-2 text-soft underline hover:text-ink"
            >
              {t.settings.reset.link}
            </a>
          </p>
        </form>
        <Button
          href={`/sign-in/passkey?next=${encodeURIComponent(next)}`}
          variant="secondary"
          icon="key-round"
          wide
        >
          {t.security.passkeySignIn.link}
        </Button>
        <ProviderButtons t={t} providers={providers} next={next} />
        <p class="text-soft">
          {words.none}{" "}
          <a
            href={`/sign-up?next=${encodeURIComponent(next)}`}
            class="font-semibold text-persimmon underline"
          >
            {words.signUp}
          </a>
        </p>
      </FormCard>
    </NarrowPage>
  );
}
