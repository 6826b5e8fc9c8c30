import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "./Icon.tsx";

export interface ToastProps {
  icon?: IconName;
  /** An undo, as a link or a small form. */
  action?: ComponentChildren;
  children: ComponentChildren;
}

/** A short word about what just happened; floats above the bottom bar and needs no answer. */
export function Toast({ icon = "check", action, children }: ToastProps) {
  return (
    <div
      role="status"
      class="appear fixed inset-x-4 bottom-[calc(5rem+env(safe-area-inset-bottom))] z-50 mx-auto max-w-md md:bottom-6 flex min-h-12 items-center gap-3 rounded-xl bg-ink px-4 py-3 text-page shadow-lg"
    >
      <Icon name={icon} />
      <span class="min-w-0 flex-1">{children}</span>
      {action}
    </div>
  );
}
