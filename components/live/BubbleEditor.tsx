import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { LineView } from "@/components/chat/line_view.ts";
import { buttonClass } from "@/components/ui/Button.tsx";
import { Fault } from "@/components/uploads/Fault.tsx";
import type { MessageLine } from "@/domain/chat/room_event.ts";
import { saveEdit } from "./save_edit.ts";
import { isComposing, isSendKey } from "./use_composer.ts";

export interface BubbleEditorProps {
  me: string;
  /** The room's short id. */
  room: string;
  line: MessageLine;
  view: LineView;
  onDone(): void;
}

/** Rewrites a message where it stands: Enter keeps, Escape leaves it as it was. */
export function BubbleEditor(props: BubbleEditorProps) {
  const { me, room, line, view, onDone } = props;
  const { label, save, cancel, cut } = view.words.editing;
  const field = useRef<HTMLTextAreaElement>(null);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);

  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(line.body.length, line.body.length);
  }, []);

  async function submit(event: Event) {
    event.preventDefault();
    const body = field.current?.value.trim() ?? "";
    if (busy) return;
    if (body === line.body) return onDone();
    setBusy(true);
    const { seq } = line;
    const why = await saveEdit({ me, room, path: view.path, seq, body, cut });
    setBusy(false);
    if (why === null) return onDone();
    setFault(why);
    field.current?.focus();
  }

  function press(event: KeyboardEvent) {
    if (isSendKey(event)) submit(event);
    else if (event.key === "Escape" && !isComposing(event)) {
      // The drawer around it stays.
      event.preventDefault();
      event.stopPropagation();
      onDone();
    }
  }

  return (
    <form
      onSubmit={submit}
      onKeyDown={press}
      class="flex w-96 max-w-full flex-col gap-2"
    >
      <textarea
        ref={field}
        name="body"
        rows={1}
        aria-label={label}
        aria-invalid={fault === null ? undefined : "true"}
        aria-describedby={fault === null ? undefined : "editing-error"}
        class="field grows"
      >
        {line.body}
      </textarea>
      {fault !== null && <Fault id="editing-error" text={fault} />}
      <div class="flex justify-end gap-2">
        <button
          type="button"
          onClick={onDone}
          class={buttonClass({ variant: "quiet", size: "sm" })}
        >
          {cancel}
        </button>
        <button
          type="submit"
          aria-disabled={busy ? "true" : undefined}
          class={`aria-[disabled=true]:opacity-50 ${
            buttonClass({ variant: "secondary", size: "sm" })
          }`}
        >
          {save}
        </button>
      </div>
    </form>
  );
}
