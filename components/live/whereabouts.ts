import { signal } from "@preact/signals";
import type { ToBrowser } from "@/domain/live/to_browser.ts";

/** What is known of the other one of a room. */
export interface Whereabouts {
  online: boolean;
  typing: boolean;
}

/** By the rooms' short ids. */
export const whereabouts = signal<Readonly<Record<string, Whereabouts>>>({});

/** Whoever has said nothing new for this long is not writing any more, in ms. */
const TYPING_MS = 5_000;
const timers = new Map<string, ReturnType<typeof setTimeout>>();

/** Learns from what the yard says; without a line nothing is known. */
export function learn(frame: ToBrowser): void {
  if (frame.t === "hello") whereabouts.value = {};
  else if (frame.t === "presence") {
    change(frame.room, { online: frame.online });
  } else if (frame.t === "typing") {
    change(frame.room, { typing: true });
    clearTimeout(timers.get(frame.room));
    const stop = () => change(frame.room, { typing: false });
    timers.set(frame.room, setTimeout(stop, TYPING_MS));
  } else if (frame.t === "ev" && frame.kind === "message") {
    change(frame.room, { typing: false });
  }
}

export function forgetAll(): void {
  whereabouts.value = {};
}

function change(room: string, what: Partial<Whereabouts>) {
  const known = whereabouts.value[room] ?? { online: false, typing: false };
  whereabouts.value = { ...whereabouts.value, [room]: { ...known, ...what } };
}
