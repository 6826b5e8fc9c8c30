import { Button } from "@/components/ui/Button.tsx";
import { errorText } from "@/components/ui/error_text.ts";
import { TextField } from "@/components/ui/TextField.tsx";
import { PASSWORD_MAX, PASSWORD_MIN } from "@/domain/accounts/fields.ts";
import { safeRedirect } from "@/domain/shared/safe_redirect.ts";
import { EmailField } from "./EmailField.tsx";
import { FormCard } from "./FormCard.tsx";
import { formProblem, type FormState } from "./form_state.ts";
import { NameField } from "./NameField.tsx";
import type { ProviderName } from "./provider_name.ts";
import { ProviderButtons } from "./ProviderButtons.tsx";
import { RegionField } from "./RegionField.tsx";
import { TermsField } from "./TermsField.tsx";
import { Welcome } from "./Welcome.tsx";

/** The whole way in on one page, and why it is worth it. */
export function SignUpForm(
  props: FormState & { providers: readonly ProviderName[] },
) {
  const { t, typed, providers } = props;
  const words = t.accounts.signUp;
  const next = safeRedirect(typed.next);
  return (
    <div class="mx-auto grid w-full max-w-form gap-8 md:max-w-none md:grid-cols-2 md:items-start md:gap-12">
      <Welcome t={t} />
      <FormCard
        title={words.title}
        lead={words.lead}
        problem={formProblem(props)}
      >
        <form method="post" novalidate class="flex flex-col gap-5">
          <input type="hidden" name="next" value={next} />
          <NameField {...props} />
          <RegionField {...props} />
          <Credentials {...props} />
          <TermsField {...props} />
          <Button type="submit" size="lg" wide>{words.submit}</Button>
        </form>
        <ProviderButtons t={t} providers={providers} next={next} />
        <p class="text-soft">
          {words.already}{" "}
          <a
            href={`/sign-in?next=${encodeURIComponent(next)}`}
            class="font-semibold text-persimmon underline"
          >
            {words.signIn}
          </a>
        </p>
      </FormCard>
    </div>
  );
}

function Credentials(props: FormState) {
  const { t, errors } = props;
  const words = t.accounts;
  return (
    <>
      <EmailField {...props} hint={words.emailHint} />
      <TextField
        label={words.password}
        name="password"
        type="password"
        hint={words.passwordHint(PASSWORD_MIN)}
        error={errorText(t, errors.password)}
        autocomplete="new-password"
        minlength={PASSWORD_MIN}
        maxlength={PASSWORD_MAX}
        required
      />
    </>
  );
}
