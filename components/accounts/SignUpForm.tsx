import { Button } from "@/components/ui/Button.tsx";
import { Checkbox } from "@/components/ui/Checkbox.tsx";
import { errorText } from "@/components/ui/error_text.ts";
import { Icon, type IconName } from "@/components/ui/Icon.tsx";
import { SelectField } from "@/components/ui/SelectField.tsx";
import { TextField } from "@/components/ui/TextField.tsx";
import {
  EMAIL_MAX,
  NAME_MAX,
  PASSWORD_MAX,
  PASSWORD_MIN,
} from "@/domain/accounts/fields.ts";
import { regionGroups } from "@/domain/regions/regions.ts";
import type { Typed } from "@/domain/shared/forms.ts";
import type { FieldErrors } from "@/domain/shared/problems.ts";
import { safeRedirect } from "@/domain/shared/safe_redirect.ts";
import type { Language, Messages } from "@/locales/mod.ts";
import { FormCard } from "./FormCard.tsx";
import { formProblem } from "./form_problem.ts";

export interface SignUpFormProps {
  t: Messages;
  lang: Language;
  typed: Typed;
  errors: FieldErrors;
}

/** The whole way in on one page, and why it is worth it. */
export function SignUpForm(props: SignUpFormProps) {
  const { t, typed } = props;
  const words = t.accounts.signUp;
  const next = safeRedirect(typed.next);
  return (
    <div class="mx-auto grid w-full max-w-form gap-8 md:max-w-none md:grid-cols-2 md:items-start md:gap-12">
      <Welcome t={t} />
      <FormCard
        title={words.title}
        lead={words.lead}
        problem={formProblem(t, props.errors)}
      >
        <form method="post" novalidate class="flex flex-col gap-5">
          <input type="hidden" name="next" value={next} />
          <Fields {...props} />
          <Button type="submit" size="lg" wide>{words.submit}</Button>
        </form>
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

function Fields({ t, lang, typed, errors }: SignUpFormProps) {
  const words = t.accounts;
  return (
    <>
      <TextField
        label={words.name}
        name="name"
        value={typed.name}
        hint={words.nameHint}
        error={errorText(t, errors.name)}
        autocomplete="nickname"
        maxlength={NAME_MAX}
        required
      />
      <SelectField
        label={words.region}
        name="region"
        value={typed.region}
        hint={words.regionHint}
        error={errorText(t, errors.region)}
        placeholder={words.regionPlaceholder}
        groups={regionGroups(lang)}
        required
      />
      <TextField
        label={words.email}
        name="email"
        type="email"
        value={typed.email}
        hint={words.emailHint}
        error={errorText(t, errors.email)}
        autocomplete="email"
        inputmode="email"
        maxlength={EMAIL_MAX}
        required
      />
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
      <Checkbox
        name="terms"
        checked={Boolean(typed.terms)}
        error={errorText(t, errors.terms)}
        required
      >
        <Terms parts={words.signUp.terms} />
      </Checkbox>
    </>
  );
}

function Terms({ parts }: { parts: readonly string[] }) {
  const [before, rules, between, privacy, after] = parts;
  return (
    <>
      {before}
      <a
        href="/rules"
        target="_blank"
        class="font-semibold text-persimmon underline"
      >
        {rules}
      </a>
      {between}
      <a
        href="/privacy"
        target="_blank"
        class="font-semibold text-persimmon underline"
      >
        {privacy}
      </a>
      {after}
    </>
  );
}

const POINT_ICONS: IconName[] = ["hand-helping", "heart", "map-pin"];

function Welcome({ t }: { t: Messages }) {
  return (
    <aside class="hidden flex-col gap-6 pt-8 md:flex">
      <p class="text-2xl font-bold">{t.common.tagline}</p>
      <p class="text-lg text-soft">{t.common.description}</p>
      <ul class="flex flex-col gap-4">
        {t.accounts.signUp.points.map((point, index) => (
          <li key={point} class="flex items-center gap-3">
            <span class="inline-flex size-11 shrink-0 items-center justify-center rounded-full bg-persimmon-tint text-persimmon">
              <Icon name={POINT_ICONS[index] ?? "check"} />
            </span>
            {point}
          </li>
        ))}
      </ul>
    </aside>
  );
}
