import type { ComponentChildren } from "preact";
import { Button } from "@/components/ui/Button.tsx";
import { errorText } from "@/components/ui/error_text.ts";
import { Notice } from "@/components/ui/Notice.tsx";
import {
  createPickerSignals,
  type PickerSignals,
} from "@/components/uploads/picker_signals.ts";
import type { Typed } from "@/domain/shared/forms.ts";
import type { FieldErrors } from "@/domain/shared/problems.ts";
import { FormSender } from "@/islands/FormSender.tsx";
import { PhotoPicker } from "@/islands/PhotoPicker.tsx";
import type { Language, Messages } from "@/locales/mod.ts";
import {
  AboutFields,
  PriceFields,
  SectionField,
  StateField,
} from "./ItemFields.tsx";

export interface ItemFormProps {
  t: Messages;
  lang: Language;
  /** What stands in the fields. */
  typed: Typed;
  errors: FieldErrors;
  /** Photos there are already; those that are to go by their ids. */
  photos?: readonly { id: string; key: string }[];
  dropped?: string[];
  /** The version of the thing that is edited; without one it is a new thing. */
  version?: number;
  /** Where somebody goes who changes their mind. */
  back: string;
  /** Whether photos were chosen that the form cannot remember. */
  filesLost?: boolean;
}

/** The form of a thing to lend or wanted, new or changed; plain first, islands on top. */
export function ItemForm(props: ItemFormProps) {
  const { t, errors, version } = props;
  const words = t.uploads.form;
  const picker = createPickerSignals({
    kept: props.photos ?? [],
    faults: photoFaults(props),
  });
  return (
    <form
      method="post"
      encType="multipart/form-data"
      novalidate
      class="flex flex-col gap-4"
    >
      {Object.keys(errors).length > 0 && (
        <Notice tone="rose">
          {errorText(t, errors.form) ?? t.problems.Invalid}
        </Notice>
      )}
      {version !== undefined && (
        <input type="hidden" name="version" value={version} />
      )}
      <Card>
        <SectionField {...props} />
        <Photos {...props} picker={picker} />
      </Card>
      <Card title={words.what}>
        <AboutFields {...props} />
      </Card>
      <Card title={words.how}>
        <PriceFields {...props} />
      </Card>
      {version !== undefined && (
        <Card>
          <StateField {...props} />
        </Card>
      )}
      <FormSender
        picker={picker}
        words={t.uploads.picker}
        label={version === undefined ? words.publish : words.save}
      />
      <Button href={props.back} variant="quiet">{words.back}</Button>
    </form>
  );
}

function Card(
  { title, children }: { title?: string; children: ComponentChildren },
) {
  return (
    <section class="flex flex-col gap-6 rounded-xl border border-line bg-surface p-4 md:p-6">
      {title && <h2 class="text-lg">{title}</h2>}
      {children}
    </section>
  );
}

function Photos(
  { t, dropped = [], picker }: ItemFormProps & { picker: PickerSignals },
) {
  const { photoType, photoHeic, photoSize, photoCount } = t.problems.fields;
  return (
    <section aria-labelledby="photos-title" class="flex flex-col gap-2">
      <h2 id="photos-title" class="font-semibold">{t.uploads.form.photos}</h2>
      <PhotoPicker
        picker={picker}
        dropped={dropped}
        words={t.uploads.picker}
        reasons={{ photoType, photoHeic, photoSize, photoCount }}
      />
    </section>
  );
}

/** The sentences about photos, each file's own, and that they have to be chosen again. */
function photoFaults({ t, errors, filesLost }: ItemFormProps): string[] {
  const faults = Object.entries(errors)
    .filter(([name]) => /^(photos|keep_photos|photo_places)\b/.test(name))
    .map(([, error]) => errorText(t, error) ?? t.problems.Invalid);
  return filesLost ? [...faults, t.uploads.picker.again] : faults;
}
