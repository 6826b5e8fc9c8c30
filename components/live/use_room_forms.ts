import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";
import {
  fetchRoomPage,
  pageOf,
  partOf,
  renewPart,
  type RoomPart,
} from "./room_page.ts";

export interface UseRoomFormsOptions {
  /** Where the room is. */
  path: string;
  /** What holds the parts of its page. */
  place: RefObject<HTMLElement>;
  /** The room was put away. */
  onLeave(): void;
  /** Why something could not be done; null when it was. */
  onRefused(why: string | null): void;
}

/** The forms around a room's lines work without leaving the page they are shown on: what comes back takes their place. */
export function useRoomForms(options: UseRoomFormsOptions) {
  const { path, place } = options;
  useEffect(() => {
    const held = place.current;
    if (held === null) return;
    let busy = false;

    async function submit(event: SubmitEvent) {
      const form = event.target;
      // The line on which messages are written has its own ways, and so have the lines.
      if (event.defaultPrevented || !(form instanceof HTMLFormElement)) return;
      event.preventDefault();
      if (busy || held === null) return;
      busy = true;
      await send(form, { ...options, held }).finally(() => busy = false);
    }

    held.addEventListener("submit", submit);
    return () => held.removeEventListener("submit", submit);
  }, [path]);
}

async function send(
  form: HTMLFormElement,
  { path, held, onLeave, onRefused }: UseRoomFormsOptions & {
    held: HTMLElement;
  },
) {
  const part = form.closest<HTMLElement>("[data-part]")?.dataset.part;
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) body.set(name, `${value}`);
  const answer = await fetch(form.action, { method: "POST", body })
    .catch(() => null);
  const came = answer && new URL(answer.url).pathname;
  if (answer?.ok && came === "/chat") return onLeave();
  // Without a line, or signed out: a page knows better what to say.
  if (answer === null || answer.ok && came !== path) return form.submit();
  const said = await pageOf(answer);
  const isRoom = partOf(said, "above") !== null;
  onRefused(isRoom ? null : sentenceOf(said));
  // What was refused by another page has become something else meanwhile.
  const from = isRoom ? said : await fetchRoomPage(path);
  renewPart("above", { from, within: held });
  if (part !== "above") renewPart(part as RoomPart, { from, within: held });
}

/** What a page of another kind says about a refusal. */
function sentenceOf(page: Document): string {
  const alert = page.querySelector("main [role=alert]") ??
    page.querySelector("main h1");
  return alert?.textContent?.trim() ?? "";
}
