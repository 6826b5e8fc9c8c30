import { buttonClass } from "@/components/ui/Button.tsx";
import { errorText } from "@/components/ui/error_text.ts";
import { describedBy, FieldError } from "@/components/ui/Field.tsx";
import { Icon } from "@/components/ui/Icon.tsx";
import { MESSAGE_MAX } from "@/domain/chat/mod.ts";
import { PHOTO_LIMIT } from "@/domain/uploads/photos.ts";
import { PHOTO_ACCEPT } from "@/domain/uploads/sniff.ts";
import { COMPOSER_PANEL } from "./composer_panel.ts";
import type { RoomViewProps } from "./RoomView.tsx";

export interface ComposerProps
  extends
    Pick<RoomViewProps, "look" | "typed" | "errors" | "filesLost" | "cid"> {
  /** Where the room is. */
  path: string;
}

/** Where the next message is written; a plain form that sends words and photos. */
export function Composer(props: ComposerProps) {
  const { look: { t }, typed, errors, filesLost, cid, path } = props;
  const words = t.chat.composer;
  const error = errorText(t, errors.body ?? errors.form ?? errors.cid);
  const faults = photoFaults(props);
  return (
    <form
      id="composer"
      method="post"
      action={path}
      encType="multipart/form-data"
      class="flex min-w-0 flex-1 flex-col gap-2"
    >
      <input type="hidden" name="cid" value={cid} />
      <div class="flex items-end">
        <details open={filesLost || faults.length > 0}>
          <summary
            aria-label={words.photosOpen}
            title={words.photosOpen}
            class="mr-2 inline-flex size-12 items-center justify-center rounded-full text-soft transition-colors hover:bg-raised hover:text-ink"
          >
            <Icon name="image-plus" size={24} />
          </summary>
          <PhotoField words={words} faults={faults} />
        </details>
        <label for="body" class="sr-only">{words.label}</label>
        <textarea
          {...describedBy("body", { error })}
          id="body"
          name="body"
          rows={1}
          maxlength={MESSAGE_MAX}
          placeholder={words.placeholder}
          class="field grows min-w-0 flex-1"
        >
          {typed.body}
        </textarea>
        <button type="submit" class={`ml-2 ${buttonClass({})}`}>
          <Icon name="send-horizontal" label={words.send} />
        </button>
      </div>
      <FieldError id="body" error={error} />
    </form>
  );
}

function PhotoField(
  { words, faults }: {
    words: ComposerProps["look"]["t"]["chat"]["composer"];
    faults: string[];
  },
) {
  return (
    <div class={COMPOSER_PANEL}>
      <label for="photos" class="font-semibold">{words.photos}</label>
      <input
        id="photos"
        type="file"
        name="photos"
        accept={PHOTO_ACCEPT}
        multiple
        aria-describedby="photos-hint"
        class="field"
      />
      <p id="photos-hint" class="text-sm text-soft">
        {words.photosHint(PHOTO_LIMIT)}
      </p>
      {faults.map((fault, n) => (
        <FieldError key={fault} id={`photos-${n}`} error={fault} />
      ))}
    </div>
  );
}

/** What is wrong with which photo, and that they have to be chosen again. */
function photoFaults(
  { look: { t }, errors, filesLost }: ComposerProps,
): string[] {
  const faults = Object.entries(errors)
    .filter(([name]) => name.startsWith("photos"))
    .map(([, error]) => errorText(t, error) ?? t.problems.Invalid);
  return filesLost ? [...faults, t.chat.composer.photosAgain] : faults;
}
