import type { ComponentChildren } from "preact";
import { Glyph } from "@/components/ui/Glyph.tsx";
import {
  arrowLeftIcon,
  maximize2Icon,
  xIcon,
} from "@/components/ui/icons.gen.ts";
import type { LiveWords } from "./words.ts";

export interface DrawerHeadProps {
  title: string;
  words: LiveWords["drawer"];
  onClose(): void;
  /** The room that stands open: where its own page is, and the way back to the list. */
  room?: { path: string; onBack(): void };
  /** What is known of the other one. */
  status?: ComponentChildren;
  /** What may be done with the room. */
  menu?: ComponentChildren;
}

const BUTTON =
  "inline-flex size-11 shrink-0 items-center justify-center rounded-full text-soft transition-colors hover:bg-raised hover:text-ink";

/** The head of the drawer: where one is, and the ways from there. */
export function DrawerHead(props: DrawerHeadProps) {
  const { title, words, onClose, room, status, menu } = props;
  return (
    <div class="flex h-16 shrink-0 items-center gap-1 border-b border-line pl-4 pr-2">
      {room && (
        <button type="button" class={`${BUTTON} -ml-3`} onClick={room.onBack}>
          <Glyph shape={arrowLeftIcon} size={24} label={words.back} />
        </button>
      )}
      <div class="flex min-w-0 flex-1 flex-col">
        <h2 class="truncate text-lg leading-snug">{title}</h2>
        {status}
      </div>
      {room && (
        <a href={room.path} data-whole class={BUTTON}>
          <Glyph shape={maximize2Icon} label={words.whole} />
        </a>
      )}
      {menu}
      <button type="button" class={BUTTON} onClick={onClose}>
        <Glyph shape={xIcon} size={24} label={words.close} />
      </button>
    </div>
  );
}
