import type { Messages } from "@/locales/mod.ts";
import { Button } from "@/components/ui/Button.tsx";
import { YardDrawing } from "@/components/pages/YardDrawing.tsx";

/** What Madang is, to somebody who sees it for the first time. */
export function Hero({ t }: { t: Messages }) {
  const { home } = t.pages;
  return (
    <section class="grid items-center gap-x-12 gap-y-6 md:grid-cols-2 md:py-6">
      <div class="flex flex-col gap-4">
        <h1 class="text-2xl">{home.hero}</h1>
        <p class="max-w-prose text-lg text-soft">{home.heroText}</p>
        <div class="flex flex-wrap gap-3 pt-2">
          <Button href="/rent" size="lg">{home.browse}</Button>
          <Button href="/sign-up" size="lg" variant="secondary">
            {home.join}
          </Button>
        </div>
      </div>
      <div class="mx-auto w-full max-w-md md:max-w-none">
        <YardDrawing />
      </div>
    </section>
  );
}
