import { Drawing } from "@/components/ui/Drawing.tsx";
import type { Messages } from "@/locales/mod.ts";

/** What stays of somebody who has left. */
export function PersonGone({ t }: { t: Messages }) {
  const words = t.accounts.person;
  return (
    <section class="mx-auto flex max-w-md flex-col items-center gap-4 py-12 text-center">
      <Drawing name="gate" />
      <h1 class="text-2xl">{words.withdrawnName}</h1>
      <p class="text-soft">{words.withdrawnText}</p>
    </section>
  );
}
