import { useSignalEffect } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { buttonClass } from "@/components/ui/Button.tsx";
import { Fault } from "@/components/uploads/Fault.tsx";
import { fill } from "@/components/uploads/fill.ts";
import type { PickerWords } from "@/components/uploads/PhotoTile.tsx";
import type { PickerSignals } from "@/components/uploads/picker_signals.ts";
import { useLeaveGuard } from "@/components/uploads/use_leave_guard.ts";
import { useSending } from "@/components/uploads/use_sending.ts";

export interface FormSenderProps {
  /** Shared with the picker in the same form. */
  picker: PickerSignals;
  words: PickerWords;
  /** What the button says. */
  label: string;
}

/**
 * The button that sends the form it stands in. With its script the form goes out with a progress bar,
 * once however often it is pressed, and comes back with its errors while the picked photos stay.
 */
export function FormSender({ picker, words, label }: FormSenderProps) {
  const button = useRef<HTMLButtonElement>(null);
  const guard = useLeaveGuard();
  const { send, progress, message, cancel } = useSending({
    picker,
    words,
    onDone: guard.settle,
  });

  useEffect(() => {
    const form = button.current?.form;
    if (!form) return;
    const listeners = new AbortController();
    const { signal } = listeners;
    form.addEventListener("input", guard.alarm, { signal });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      send(form);
    }, { signal });
    return () => listeners.abort();
  }, []);
  useSignalEffect(() => {
    if (picker.photos.value.some(({ file }) => file !== null)) guard.alarm();
  });

  return (
    <div class="flex flex-col gap-3">
      {message && <Fault text={message} />}
      {progress !== null && (
        <Progress percent={progress} words={words} onCancel={cancel} />
      )}
      <button
        ref={button}
        type="submit"
        aria-disabled={progress === null ? undefined : "true"}
        class={`aria-[disabled=true]:opacity-50 ${
          buttonClass({ size: "lg", wide: true })
        }`}
      >
        {label}
      </button>
    </div>
  );
}

interface ProgressProps {
  percent: number;
  words: PickerWords;
  onCancel: () => void;
}

function Progress({ percent, words, onCancel }: ProgressProps) {
  const text = percent < 100
    ? fill(words.uploading, { percent })
    : words.finishing;
  return (
    <div class="flex flex-col gap-2 rounded-xl bg-raised p-4">
      <div class="flex items-center justify-between gap-4">
        <p id="progress-text" role="status" class="tabular-nums">{text}</p>
        <button
          type="button"
          onClick={onCancel}
          class={buttonClass({ variant: "quiet", size: "sm" })}
        >
          {words.cancel}
        </button>
      </div>
      <progress
        max={100}
        value={percent}
        aria-labelledby="progress-text"
        class="h-2 w-full"
      />
    </div>
  );
}
