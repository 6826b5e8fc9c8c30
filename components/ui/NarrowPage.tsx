import type { ComponentChildren } from "preact";

/** The column of a page that holds one short form, and what there is to say above it. */
export function NarrowPage({ children }: { children: ComponentChildren }) {
  return (
    <div class="mx-auto flex w-full max-w-md flex-col gap-6 md:py-8">
      {children}
    </div>
  );
}
