import { Button } from "@/components/ui/Button.tsx";
import { CLOSE, Dialog } from "@/components/ui/Dialog.tsx";
import type { Messages } from "@/locales/mod.ts";

/** What a link to the dialog leads to. */
export const BLOCK_ID = "block";

export interface BlockDialogProps {
  t: Messages;
  person: { handle: string; name: string };
  /** Where one goes afterwards, if not to the neighbour's page. */
  next?: string;
}

/** Says what blocking a neighbour does, and asks once. A link to `BLOCK_ID` opens it. */
export function BlockDialog({ t, person, next }: BlockDialogProps) {
  const words = t.reports.block;
  return (
    <Dialog
      id={BLOCK_ID}
      title={words.title(person.name)}
      closeLabel={t.common.actions.close}
    >
      <p>{words.text}</p>
      <form
        method="post"
        action={`/people/${person.handle}/block`}
        class="flex flex-col-reverse gap-3 sm:flex-row sm:justify-end"
      >
        {next && <input type="hidden" name="next" value={next} />}
        <Button href={CLOSE} variant="quiet">{words.cancel}</Button>
        <Button type="submit" variant="danger" icon="ban">{words.block}</Button>
      </form>
    </Dialog>
  );
}
