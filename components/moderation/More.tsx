import { Button } from "@/components/ui/Button.tsx";
import type { Messages } from "@/locales/mod.ts";

export interface MoreProps {
  t: Messages;
  /** Where the rest begins; null at the end. */
  next: string | null;
  /** The first page, where this is another one. */
  first: string | null;
}

/** On to the rest of a long list, and back to where it begins. */
export function More({ t, next, first }: MoreProps) {
  if (next === null && first === null) return null;
  return (
    <div class="flex flex-wrap justify-center gap-3">
      {first !== null && (
        <Button href={first} variant="quiet" size="sm">{t.admin.first}</Button>
      )}
      {next !== null && (
        <Button href={next} variant="secondary" size="sm">
          {t.admin.more}
        </Button>
      )}
    </div>
  );
}
