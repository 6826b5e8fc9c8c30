import type { Signal } from "@preact/signals";
import { useRef, useState } from "preact/hooks";
import {
  markRefused,
  pickedEntries,
  type PickedPhoto,
} from "@/domain/uploads/picked.ts";
import type { PickerWords } from "./PhotoTile.tsx";
import type { PickerSignals } from "./picker_signals.ts";
import { type Answer, sendForm, type Sending } from "./send_form.ts";
import { showFaults } from "./show_faults.tsx";

const PHOTO_FIELDS = ["photos", "keep_photos", "photo_places"];

export interface UseSendingOptions {
  picker: PickerSignals;
  words: PickerWords;
  /** Called just before the page is left for the new one. */
  onDone: () => void;
}

/** Sends a form with its picked photos, one sending at a time, and shows what came of it. */
export function useSending({ picker, words, onDone }: UseSendingOptions) {
  const { photos, faults, preparing } = picker;
  const busy = useRef(false);
  const sending = useRef<Sending | null>(null);
  /** How much is out, in percent; null when nothing is being sent. */
  const [progress, setProgress] = useState<number | null>(null);
  const [message, setMessage] = useState<string | null>(null);

  async function send(form: HTMLFormElement) {
    if (busy.current) return;
    busy.current = true;
    setMessage(null);
    setProgress(0);
    await becomesZero(preparing);
    const data = formData(form, photos.value);
    sending.current = sendForm(form, data, { onProgress: setProgress });
    const answer = await sending.current.answer;
    if (answer.kind === "done") {
      onDone();
      location.assign(answer.location);
      return;
    }
    busy.current = false;
    setProgress(null);
    show(form, answer);
  }

  function show(form: HTMLFormElement, answer: Answer) {
    switch (answer.kind) {
      case "refused":
        return showRefused(form, answer.errors);
      case "problem":
        for (const [name, value] of Object.entries(answer.values)) {
          const field = form.elements.namedItem(name);
          if (field instanceof HTMLInputElement) field.value = value;
        }
        return setMessage(answer.message);
      case "done":
        return;
      default:
        setMessage(words[answer.kind]);
    }
  }

  function showRefused(form: HTMLFormElement, errors: Record<string, string>) {
    const about = Object.keys(errors).filter((name) =>
      PHOTO_FIELDS.includes(name.replace(/\.\d+$/, ""))
    );
    faults.value = about.map((name) => errors[name] ?? "");
    photos.value = markRefused(
      photos.value,
      about.filter((name) => name.startsWith("photos."))
        .map((name) => Number(name.slice("photos.".length))),
    );
    showFaults(form, errors);
    if (about.length > 0) {
      const hint = document.getElementById("photos-hint");
      hint?.scrollIntoView({ block: "center" });
    }
    setMessage(errors.form ?? null);
  }

  return { send, progress, message, cancel: () => sending.current?.cancel() };
}

/** What the form holds, with the photos as they are picked in place of its own photo fields. */
function formData(
  form: HTMLFormElement,
  picked: readonly PickedPhoto[],
): FormData {
  const data = new FormData(form);
  for (const name of PHOTO_FIELDS) data.delete(name);
  for (const [name, value] of pickedEntries(picked)) data.append(name, value);
  return data;
}

function becomesZero(count: Signal<number>): Promise<void> {
  return new Promise((resolve) => {
    const stop = count.subscribe((value) => {
      if (value > 0) return;
      resolve();
      // The first call comes before `subscribe()` has returned its end.
      queueMicrotask(() => stop());
    });
  });
}
