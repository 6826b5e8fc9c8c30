import { Button } from "@/components/ui/Button.tsx";
import { errorText } from "@/components/ui/error_text.ts";
import { Notice } from "@/components/ui/Notice.tsx";
import { SelectField } from "@/components/ui/SelectField.tsx";
import { TextArea } from "@/components/ui/TextArea.tsx";
import { TextField } from "@/components/ui/TextField.tsx";
import { HANDLE_MAX, INTRO_MAX, NAME_MAX } from "@/domain/accounts/fields.ts";
import { regionGroups } from "@/domain/regions/regions.ts";
import type { Typed } from "@/domain/shared/forms.ts";
import type { FieldErrors } from "@/domain/shared/problems.ts";
import type { Language, Messages } from "@/locales/mod.ts";
import { FormCard } from "./FormCard.tsx";
import { formProblem } from "./form_problem.ts";

export interface ProfileFormProps {
  t: Messages;
  lang: Language;
  /** Shows how a profile's address looks. */
  origin: string;
  /** The handle as it is now. */
  handle: string;
  saved: boolean;
  typed: Typed;
  errors: FieldErrors;
}

/** What a member tells about themselves. */
export function ProfileForm(props: ProfileFormProps) {
  const { t } = props;
  const words = t.accounts.settings;
  return (
    <div class="mx-auto flex w-full max-w-form flex-col gap-6">
      {props.saved && <Notice tone="pine">{words.saved}</Notice>}
      <FormCard
        title={words.title}
        lead={words.lead}
        problem={formProblem(t, props.errors)}
      >
        <form
          method="post"
          action="/settings/profile"
          novalidate
          class="flex flex-col gap-5"
        >
          <Fields {...props} />
          <div class="flex flex-wrap gap-3">
            <Button type="submit">{t.common.actions.save}</Button>
            <Button href={`/people/${props.handle}`} variant="quiet">
              {words.view}
            </Button>
          </div>
        </form>
      </FormCard>
    </div>
  );
}

function Fields({ t, lang, origin, typed, errors }: ProfileFormProps) {
  const words = t.accounts.settings;
  const example = `${new URL(origin).host}/people/${typed.handle ?? ""}`;
  return (
    <>
      <TextField
        label={t.accounts.name}
        name="name"
        value={typed.name}
        hint={t.accounts.nameHint}
        error={errorText(t, errors.name)}
        autocomplete="nickname"
        maxlength={NAME_MAX}
        required
      />
      <TextField
        label={words.handle}
        name="handle"
        value={typed.handle}
        hint={words.handleHint(example)}
        error={errorText(t, errors.handle)}
        autocomplete="username"
        maxlength={HANDLE_MAX}
        required
      />
      <SelectField
        label={t.accounts.region}
        name="region"
        value={typed.region}
        hint={t.accounts.regionHint}
        error={errorText(t, errors.region)}
        placeholder={t.accounts.regionPlaceholder}
        groups={regionGroups(lang)}
        required
      />
      <TextArea
        label={words.intro}
        name="intro"
        value={typed.intro}
        hint={words.introHint}
        error={errorText(t, errors.intro)}
        maxlength={INTRO_MAX}
        rows={4}
      />
    </>
  );
}
