import type { ComponentChildren } from "preact";

/**
 * The one thing to do on this page. On phones it stays at the bottom edge, in place of
 * the bottom bar; from 900 px it stands where the page puts it.
 */
export function ActionBar({ children }: { children: ComponentChildren }) {
  return (
    <div class="action-bar no-print fixed inset-x-0 bottom-0 z-20 flex items-center gap-3 border-t border-line bg-page px-4 pt-3 pb-[calc(0.75rem+env(safe-area-inset-bottom))] md:static md:border-0 md:bg-transparent md:p-0">
      {children}
    </div>
  );
}
