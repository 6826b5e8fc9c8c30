import type { ComponentChildren } from "preact";

interface MenuProps {
  /** What the closed menu looks like. */
  face: ComponentChildren;
  label: string;
  class?: string;
  children: ComponentChildren;
}

/** A round button that opens a panel, without a script; opening one closes the other. */
export function Menu({ face, label, children, ...rest }: MenuProps) {
  return (
    <details name="menu" class={`menu relative ${rest.class ?? ""}`.trimEnd()}>
      <summary
        aria-label={label}
        class="flex size-11 items-center justify-center rounded-full text-ink transition-colors hover:bg-raised"
      >
        {face}
      </summary>
      <div class="appear absolute right-0 top-full z-40 mt-2 flex w-64 max-w-[calc(100vw-2rem)] flex-col rounded-xl border border-line bg-surface p-2 shadow-lg">
        {children}
      </div>
    </details>
  );
}

/** One line of a menu, for a link or a button. */
export const MENU_ITEM =
  "flex min-h-11 w-full items-center gap-3 rounded-lg px-3 text-left transition-colors hover:bg-raised";
