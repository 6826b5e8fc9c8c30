import type { ComponentChildren } from "preact";
import { Checkbox } from "@/components/ui/Checkbox.tsx";
import { errorText } from "@/components/ui/error_text.ts";
import { Icon } from "@/components/ui/Icon.tsx";
import { TextArea } from "@/components/ui/TextArea.tsx";
import {
  createPickerSignals,
  type PickerSignals,
} from "@/components/uploads/picker_signals.ts";
import { buttonClass } from "@/components/ui/Button.tsx";
import type { CategoryId } from "@/domain/rent/categories.ts";
import type { Verb } from "@/domain/rent/deals/deal.ts";
import { NOTE_MAX } from "@/domain/rent/deals/deal_fields.ts";
import { verbPath } from "@/domain/rent/deals/paths.ts";
import { CATEGORY_PROMPTS } from "@/domain/rent/deals/prompts.ts";
import { FormSender } from "@/islands/FormSender.tsx";
import { PhotoPicker } from "@/islands/PhotoPicker.tsx";
import type { DealViewProps } from "./deal_view_props.ts";
import { triedOf } from "./deal_view_props.ts";
import { RecordBody } from "./RecordCard.tsx";
import type { Messages } from "@/locales/mod.ts";

export interface RecordFormProps extends DealViewProps {
  verb: Verb;
  /** Whether something else is to be done first. */
  second: boolean;
}

/** Writes down how the thing is as it changes hands: questions, photos, words. Folded until it is time. */
export function StartForm(props: RecordFormProps) {
  const { sheet, look: { t, now }, viewerId, verb, second, tried } = props;
  const words = t.deals.records;
  const takesBack = verb === "start_return" && viewerId === sheet.lenderId;
  const label = takesBack ? t.deals.takeBack : t.deals.verbs[verb];
  const time = verb === "start_return" ? sheet.endsAt : sheet.startsAt;
  const open = tried?.verb === verb || (!second && now >= time);
  return (
    <details open={open} class="group flex flex-col">
      <summary
        class={`group-open:hidden ${
          buttonClass({ variant: second ? "secondary" : "primary", wide: true })
        }`}
      >
        {label}
      </summary>
      <div id={verb}>
        <RecordForm {...props} note={words.note} label={words.send}>
          <p class="text-soft">{words.lead}</p>
          <Prompts category={sheet.item.category} t={t} />
        </RecordForm>
      </div>
    </details>
  );
}

function Prompts({ category, t }: { category: CategoryId; t: Messages }) {
  const words = t.deals.records;
  return (
    <fieldset class="flex flex-col">
      <legend class="mb-1 font-semibold">{words.prompts}</legend>
      {CATEGORY_PROMPTS[category].map((prompt) => (
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
  );
}

/** Confirms what the other one wrote down, which stands above the button. */
export function ConfirmForm(props: RecordFormProps) {
  const { records, look: { t }, verb } = props;
  const kind = verb === "confirm_handover" ? "handover" : "return";
  const record = records.find((each) => each.kind === kind);
  return (
    <>
      {record && (
        <div class="rounded-lg bg-raised p-4">
          <RecordBody {...props} record={record} />
        </div>
      )}
      <div id={verb}>
        <RecordForm
          {...props}
          note={t.deals.records.confirmNote}
          label={t.deals.verbs[verb]}
          folded
        />
      </div>
    </>
  );
}

interface FrameProps extends RecordFormProps {
  note: string;
  label: string;
  /** Whether photos and words are an afterthought. */
  folded?: boolean;
  children?: ComponentChildren;
}

function RecordForm(props: FrameProps) {
  const { sheet, verb, look: { t }, note, label, folded, tried } = props;
  const { children } = props;
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
      <More folded={folded && tried?.verb !== verb} t={t}>
        <Photos picker={picker} t={t} />
        <TextArea
          label={`${note} (${t.common.optional})`}
          name="note"
          value={typed.note}
          error={errorText(t, errors.note)}
          maxlength={NOTE_MAX}
          rows={2}
        />
      </More>
      <FormSender picker={picker} words={t.uploads.picker} label={label} />
    </form>
  );
}

function More(
  { folded, t, children }: {
    folded?: boolean;
    t: Messages;
    children: ComponentChildren;
  },
) {
  if (!folded) return <>{children}</>;
  return (
    <details class="group">
      <summary class="flex min-h-11 items-center gap-2 font-semibold underline">
        <Icon name="camera" />
        {t.deals.records.add}
      </summary>
      <div class="flex flex-col gap-5 pt-3">{children}</div>
    </details>
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
