import { useEffect } from "preact/hooks";
import { TYPING_EVERY_MS } from "@/domain/live/limits.ts";
import { clientOf } from "./client.ts";

export interface UseComposerOptions {
  me: string;
  room: string;
  /** The form; without a script it posts itself. */
  form: () => HTMLFormElement | null;
  onSent(): void;
  onBusy(busy: boolean): void;
}

/** Key events of a syllable that is still being composed say this, in browsers that say nothing else. */
const COMPOSING_KEY = 229;

/** Takes over the form in which messages are written: words go by the line, photos by the form's own address. */
export function useComposer(options: UseComposerOptions) {
  const { me, room, form } = options;
  useEffect(() => {
    const found = form();
    if (found === null) return;
    const stop = new AbortController();
    const { signal } = stop;
    found.addEventListener("submit", (event) => {
      event.preventDefault();
      submit(found, options);
    }, { signal });
    found.addEventListener("keydown", (event) => {
      if (!isSendKey(event)) return;
      event.preventDefault();
      found.requestSubmit();
    }, { signal });
    listenToTyping(found, { me, room, signal });
    return () => stop.abort();
  }, [room]);
}

/** Enter sends where there is a keyboard; under a thumb it begins a line. A syllable being composed takes it first. */
export function isSendKey(event: KeyboardEvent): boolean {
  return event.key === "Enter" && !event.shiftKey && !isComposing(event) &&
    event.target instanceof HTMLTextAreaElement &&
    !matchMedia("(pointer: coarse)").matches;
}

/** Whether a key belongs to a syllable that is not finished. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === COMPOSING_KEY;
}

async function submit(form: HTMLFormElement, options: UseComposerOptions) {
  const { me, room, onSent } = options;
  const body = form.elements.namedItem("body");
  const photos = form.elements.namedItem("photos");
  if (!(body instanceof HTMLTextAreaElement)) return;
  if (photos instanceof HTMLInputElement && photos.files?.length) {
    return await post(form, options);
  }
  const said = body.value.trim();
  if (said === "") return;
  body.value = "";
  clientOf(me).send(room, said);
  onSent();
}

/** With photos: the same request that the form would make, without leaving the page. */
async function post(
  form: HTMLFormElement,
  { onSent, onBusy }: UseComposerOptions,
) {
  onBusy(true);
  const data = new FormData(form);
  try {
    const answer = await fetch(form.action, { method: "POST", body: data });
    if (!answer.ok) return form.submit();
    const cid = form.elements.namedItem("cid");
    form.reset();
    if (cid instanceof HTMLInputElement) cid.value = crypto.randomUUID();
    form.querySelector("details")?.removeAttribute("open");
    onSent();
  } catch {
    // The name of the message stays, so that posting it again is harmless.
  } finally {
    onBusy(false);
  }
}

function listenToTyping(
  form: HTMLFormElement,
  { me, room, signal }: { me: string; room: string; signal: AbortSignal },
) {
  let saidAt = 0;
  form.addEventListener("input", ({ target }) => {
    if (!(target instanceof HTMLTextAreaElement) || target.value === "") return;
    if (Date.now() - saidAt < TYPING_EVERY_MS * 1.1) return;
    if (clientOf(me).say({ t: "typing", room })) saidAt = Date.now();
  }, { signal });
}
