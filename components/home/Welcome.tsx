import type { Viewer } from "@/domain/accounts/viewer.ts";
import type { Messages } from "@/locales/mod.ts";
import { Button } from "@/components/ui/Button.tsx";

/** A member comes home: a greeting, and the two things one may want to do. */
export function Welcome({ t, viewer }: { t: Messages; viewer: Viewer }) {
  const { home } = t.pages;
  return (
    <section class="flex flex-col gap-6 rounded-2xl bg-raised p-5 md:flex-row md:items-center md:justify-between md:p-8">
      <div class="flex flex-col gap-1">
        <h1 class="text-2xl">{home.hello(viewer.name)}</h1>
        <p class="text-soft">{home.helloText}</p>
      </div>
      <div class="flex flex-wrap gap-3">
        <Button href="/rent/new" icon="plus">{home.publish}</Button>
        <Button href="/rent/new?section=wanted" variant="secondary">
          {home.wanted}
        </Button>
      </div>
    </section>
  );
}
