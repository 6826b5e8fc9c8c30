import type { ComponentChildren } from "preact";
import { Icon } from "./Icon.tsx";

/** Where a link inside a dialog leads to close it: no such place, so nothing scrolls. */
export const CLOSE = "#closed";

export interface DialogProps {
  /** A link to `#id` opens it, without any script. */
  id: string;
  title: string;
  closeLabel: string;
  children: ComponentChildren;
}

/**
 * A question that is asked once. `<a href="#id">` opens it as the link's target; a link to
 * `CLOSE` closes it. An island may call `showModal()` on the same element for a focus trap and Escape.
 */
export function Dialog({ id, title, closeLabel, children }: DialogProps) {
  return (
    <dialog id={id} aria-labelledby={`${id}-title`} class="dialog">
      <a
        href={CLOSE}
        tabindex={-1}
        aria-hidden="true"
        class="fixed inset-0 cursor-default"
      />
      <div class="appear relative flex w-full max-w-md flex-col gap-4 rounded-2xl border border-line bg-surface p-6 text-ink shadow-lg">
        <div class="flex items-start justify-between gap-4">
          <h2 id={`${id}-title`} class="text-xl">{title}</h2>
          <a
            href={CLOSE}
            aria-label={closeLabel}
            class="-mr-3 -mt-2 inline-flex size-11 shrink-0 items-center justify-center rounded-full text-soft hover:bg-raised hover:text-ink"
          >
            <Icon name="x" size={24} />
          </a>
        </div>
        {children}
      </div>
    </dialog>
  );
}
