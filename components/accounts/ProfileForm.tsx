import { SettingsFrame } from "@/components/settings/SettingsFrame.tsx";
import { Avatar } from "@/components/ui/Avatar.tsx";
import { Button } from "@/components/ui/Button.tsx";
import { errorText } from "@/components/ui/error_text.ts";
import { Notice } from "@/components/ui/Notice.tsx";
import { TextArea } from "@/components/ui/TextArea.tsx";
import { TextField } from "@/components/ui/TextField.tsx";
import { HANDLE_MAX, INTRO_MAX } from "@/domain/accounts/fields.ts";
import { FormCard } from "./FormCard.tsx";
import { formProblem, type FormState } from "./form_state.ts";
import { NameField } from "./NameField.tsx";
import { RegionField } from "./RegionField.tsx";

export interface ProfileFormProps extends FormState {
  /** Shows how a profile's address looks. */
  origin: string;
  /** The handle as it is now. */
  handle: string;
  /** The same for name and picture. */
  name: string;
  photo: string | null;
  saved: boolean;
}

/** What a member tells about themselves. */
export function ProfileForm(props: ProfileFormProps) {
  const { t } = props;
  const words = t.accounts.settings;
  return (
    <SettingsFrame t={t} current="profile">
      {props.saved && <Notice tone="pine">{words.saved}</Notice>}
      <FormCard
        title={words.title}
        lead={words.lead}
        problem={formProblem(props)}
      >
        <PhotoLine {...props} />
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
    </SettingsFrame>
  );
}

function PhotoLine({ t, name, photo }: ProfileFormProps) {
  return (
    <div class="flex items-center gap-4">
      <Avatar name={name} photo={photo} size="lg" />
      <Button href="/settings/profile/photo" variant="secondary" size="sm">
        {t.leaving.photo.change}
      </Button>
    </div>
  );
}

function Fields(props: ProfileFormProps) {
  const { t, origin, typed, errors } = props;
  const words = t.accounts.settings;
  const example = `${new URL(origin).host}/people/${typed.handle ?? ""}`;
  return (
    <>
      <NameField {...props} />
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
      <RegionField {...props} />
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
