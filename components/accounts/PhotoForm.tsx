import { SettingsFrame } from "@/components/settings/SettingsFrame.tsx";
import { Avatar } from "@/components/ui/Avatar.tsx";
import { Button } from "@/components/ui/Button.tsx";
import { errorText } from "@/components/ui/error_text.ts";
import { describedBy, FieldError } from "@/components/ui/Field.tsx";
import type { FieldErrors } from "@/domain/shared/problems.ts";
import { PHOTO_ACCEPT } from "@/domain/uploads/sniff.ts";
import type { Messages } from "@/locales/mod.ts";
import { FormCard } from "./FormCard.tsx";

export interface PhotoFormProps {
  t: Messages;
  name: string;
  /** The key of the picture as it is now. */
  photo: string | null;
  errors: FieldErrors;
}

/** The picture by which neighbours know a member: another one, or none. */
export function PhotoForm({ t, name, photo, errors }: PhotoFormProps) {
  const words = t.leaving.photo;
  const [first] = Object.values(errors);
  const error = errorText(t, first);
  return (
    <SettingsFrame t={t} current="profile">
      <FormCard title={words.title} lead={words.lead}>
        <div class="flex flex-wrap items-center gap-5">
          <Avatar name={name} photo={photo} size="lg" />
          {photo !== null && (
            <form method="post" action="/settings/profile/photo/deletion">
              <Button variant="secondary" size="sm" icon="trash-2">
                {words.remove}
              </Button>
            </form>
          )}
        </div>
        <form
          method="post"
          action="/settings/profile/photo"
          encType="multipart/form-data"
          class="flex flex-col gap-5"
        >
          <div class="flex flex-col gap-2">
            <label for="photos" class="font-semibold">{words.choose}</label>
            <input
              {...describedBy("photos", { error })}
              id="photos"
              type="file"
              name="photos"
              accept={PHOTO_ACCEPT}
              required
              class="field"
            />
            <FieldError id="photos" error={error} />
          </div>
          <div class="flex flex-wrap gap-3">
            <Button type="submit">{t.common.actions.save}</Button>
            <Button href="/settings/profile" variant="quiet">
              {words.back}
            </Button>
          </div>
        </form>
      </FormCard>
    </SettingsFrame>
  );
}
