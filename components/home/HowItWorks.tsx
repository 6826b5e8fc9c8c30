import type { Messages } from "@/locales/mod.ts";
import { Icon, type IconName } from "@/components/ui/Icon.tsx";

const ICONS: readonly IconName[] = ["search", "camera", "hand-helping"];

/** Three sentences, three pictures. */
export function HowItWorks({ t }: { t: Messages }) {
  const { home } = t.pages;
  return (
    <section class="flex flex-col gap-6">
      <h2 class="text-xl">{home.howTitle}</h2>
      <ol class="grid gap-6 md:grid-cols-3 md:gap-12">
        {home.how.map(({ title, text }, index) => (
          <li key={title} class="flex gap-4 md:flex-col">
            <span class="inline-flex size-12 shrink-0 items-center justify-center rounded-xl bg-persimmon-tint text-persimmon">
              <Icon name={ICONS[index] ?? "sparkles"} size={24} />
            </span>
            <div class="flex flex-col gap-1">
              <h3 class="text-lg">{title}</h3>
              <p class="text-soft">{text}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
