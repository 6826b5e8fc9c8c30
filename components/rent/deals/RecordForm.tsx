import type { ComponentChildren } from "preact";
import { Checkbox } from "@/components/ui/Checkbox.tsx";
import { errorText } from "@/components/ui/error_text.ts";
import { TextArea } from "@/components/ui/TextArea.tsx";
import {
  createPickerSignals,
  type PickerSignals,
} from "@/components/uploads/picker_signals.ts";
import type { Verb } from "@/domain/rent/deals/deal.ts";
import { NOTE_MAX } from "@/domain/rent/deals/deal_fields.ts";
import { verbPath } from "@/domain/rent/deals/paths.ts";
import { CATEGORY_PROMPTS } from "@/domain/rent/deals/prompts.ts";
import { FormSender } from "@/islands/FormSender.tsx";
import { PhotoPicker } from "@/islands/PhotoPicker.tsx";
import type { DealViewProps } from "./deal_view_props.ts";
import { triedOf } from "./deal_view_props.ts";

export interface RecordFormProps extends DealViewProps {
  verb: Verb;
}

/** Writes down how the thing is as it changes hands: questions, photos, words. */
export function StartForm(props: RecordFormProps) {
  const { sheet, look: { t }, viewerId, verb } = props;
  const words = t.deals.records;
  const takesBack = verb === "start_return" && viewerId === sheet.lenderId;
  return (
    <RecordForm
      {...props}
      note={words.note}
      label={takesBack ? t.deals.takeBack : t.deals.verbs[verb]}
    >
      <p class="text-soft">{words.lead}</p>
      <fieldset class="flex flex-col">
        <legend class="mb-1 font-semibold">{words.prompts}</legend>
        {CATEGORY_PROMPTS[sheet.item.category].map((prompt) => (
          <Checkbox
            key={prompt}
            id={`prompt-${prompt}`}
            name="prompts"
            value={prompt}
          >
            {t.deals.prompts[prompt]}
          </Checkbox>
        ))}
        <p class="text-sm text-soft">{words.promptsHint}</p>
      </fieldset>
    </RecordForm>
  );
}

/** Confirms what the other one wrote down, which stands right below. */
export function ConfirmForm(props: RecordFormProps) {
  const { look: { t }, verb } = props;
  return (
    <RecordForm
      {...props}
      note={t.deals.records.confirmNote}
      label={t.deals.verbs[verb]}
    />
  );
}

interface FrameProps extends RecordFormProps {
  note: string;
  label: string;
  children?: ComponentChildren;
}

function RecordForm(props: FrameProps) {
  const { sheet, verb, look: { t }, note, label, children } = props;
  const { typed, errors } = triedOf(props, verb);
  const picker = createPickerSignals({ kept: [], faults: photoFaults(props) });
  return (
    <form
      method="post"
      action={verbPath(sheet.id, verb)}
      encType="multipart/form-data"
      class="flex flex-col gap-5"
    >
      {children}
      <Photos picker={picker} t={t} />
      <TextArea
        label={`${note} (${t.common.optional})`}
        name="note"
        value={typed.note}
        error={errorText(t, errors.note)}
        maxlength={NOTE_MAX}
        rows={2}
      />
      <FormSender picker={picker} words={t.uploads.picker} label={label} />
    </form>
  );
}

function Photos(
  { picker, t }: { picker: PickerSignals; t: DealViewProps["look"]["t"] },
) {
  const { photoType, photoHeic, photoSize, photoCount } = t.problems.fields;
  const words = t.deals.records;
  return (
    <section aria-labelledby="photos-title" class="flex flex-col gap-2">
      <h3 id="photos-title" class="font-semibold">
        {`${words.photos} (${t.common.optional})`}
      </h3>
      <PhotoPicker
        picker={picker}
        dropped={[]}
        words={{ ...t.uploads.picker, hint: words.photosHint, cover: "" }}
        reasons={{ photoType, photoHeic, photoSize, photoCount }}
      />
    </section>
  );
}

/** The sentences about photos, each file's own, and that they have to be chosen again. */
function photoFaults(props: RecordFormProps): string[] {
  const { t } = props.look;
  const { errors, filesLost } = triedOf(props, props.verb);
  const faults = Object.entries(errors)
    .filter(([name]) => name.startsWith("photos"))
    .map(([, error]) => errorText(t, error) ?? t.problems.Invalid);
  return filesLost ? [...faults, t.uploads.picker.again] : faults;
}
