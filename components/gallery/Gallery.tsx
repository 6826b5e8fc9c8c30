import { Colours } from "./Colours.tsx";
import { Controls } from "./Controls.tsx";
import { Fields } from "./Fields.tsx";
import { States } from "./States.tsx";
import type { Messages } from "@/locales/mod.ts";

/** Every component in every state, for those who build pages. */
export function Gallery({ t }: { t: Messages }) {
  return (
    <div class="flex flex-col gap-12">
      <header class="flex flex-col gap-2">
        <h1 class="text-2xl">{t.pages.gallery.title}</h1>
        <p class="text-soft">{t.pages.gallery.lead}</p>
      </header>
      <Colours />
      <Controls t={t} />
      <Fields t={t} />
      <States t={t} />
    </div>
  );
}
