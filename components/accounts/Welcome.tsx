import { YardDrawing } from "@/components/pages/YardDrawing.tsx";
import { Icon, type IconName } from "@/components/ui/Icon.tsx";
import type { Messages } from "@/locales/mod.ts";

const POINT_ICONS: IconName[] = ["hand-helping", "heart", "map-pin"];

/** What waits behind the form, where there is room to say it. */
export function Welcome({ t }: { t: Messages }) {
  return (
    <aside class="hidden flex-col gap-6 pt-8 md:flex">
      <p class="text-2xl font-bold">{t.common.tagline}</p>
      <p class="text-lg text-soft">{t.common.description}</p>
      <ul class="flex flex-col gap-4">
        {t.accounts.signUp.points.map((point, index) => (
          <li key={point} class="flex items-center gap-3">
            <span class="inline-flex size-11 shrink-0 items-center justify-center rounded-full bg-persimmon-tint text-persimmon">
              <Icon name={POINT_ICONS[index] ?? "check"} />
            </span>
            {point}
          </li>
        ))}
      </ul>
      <div class="max-w-md pt-4">
        <YardDrawing />
      </div>
    </aside>
  );
}
