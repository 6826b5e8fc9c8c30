import type { ComponentChildren } from "preact";

/** A titled part of the gallery; component names are the same in every language. */
export function Exhibit(
  { name, children }: { name: string; children: ComponentChildren },
) {
  return (
    <section class="flex flex-col gap-4 border-t border-line pt-4">
      <h2 class="text-sm text-soft" lang="en">{name}</h2>
      {children}
    </section>
  );
}
