import { Button } from "@/components/ui/Button.tsx";
import { Drawing } from "@/components/ui/Drawing.tsx";
import type { Messages } from "@/locales/mod.ts";

export interface BlockedStubProps {
  t: Messages;
  /** Whom the viewer has blocked. */
  person: { handle: string; name: string };
  /** Where undoing leads. */
  next?: string;
}

/** What stands in place of everything of somebody whom the viewer has blocked, with the way back. */
export function BlockedStub({ t, person, next }: BlockedStubProps) {
  const words = t.reports.block;
  return (
    <section class="mx-auto flex max-w-md flex-col items-center gap-4 py-12 text-center">
      <Drawing name="gate" />
      <h1 class="text-2xl">{words.stubTitle}</h1>
      <p class="text-soft">{words.stubText(person.name)}</p>
      <div class="flex flex-wrap justify-center gap-3 pt-2">
        <form method="post" action={`/people/${person.handle}/block`}>
          {next && <input type="hidden" name="next" value={next} />}
          <Button type="submit" variant="secondary">{words.unblock}</Button>
        </form>
        <Button href="/settings/blocks" variant="quiet">
          {t.reports.blocks.title}
        </Button>
      </div>
    </section>
  );
}
