import { useState } from "preact/hooks";
import { Glyph } from "@/components/ui/Glyph.tsx";
import { ellipsisVerticalIcon } from "@/components/ui/icons.gen.ts";
import { mayChange } from "@/domain/chat/change.ts";
import type { MessageLine } from "@/domain/chat/room_event.ts";
import type { LineView } from "./line_view.ts";

const ITEM =
  "flex min-h-11 w-full items-center rounded-lg px-3 text-left text-base transition-colors hover:bg-raised";

/**
 * What may be done with a message: its author may change it for a while, others may report it.
 * What is deleted does not come back, so a script asks once.
 */
export function BubbleMenu(
  { line, view }: { line: MessageLine; view: LineView },
) {
  const { words, path, me, now } = view;
  const [sure, setSure] = useState(false);
  const own = line.authorId === me;
  const open = own
    ? mayChange(line, { memberId: me, now: new Date(now) })
    : line.deletedAt === null;
  if (!open) return null;
  const message = `${path}/messages/${line.seq}`;

  function ask(event: Event) {
    if (sure) return;
    event.preventDefault();
    setSure(true);
  }

  return (
    <details
      name="message"
      class="menu relative"
      onToggle={() => setSure(false)}
    >
      <summary
        aria-label={own ? words.actions : words.othersActions}
        class="flex size-8 items-center justify-center rounded-full text-soft transition-colors hover:bg-raised hover:text-ink"
      >
        <Glyph shape={ellipsisVerticalIcon} />
      </summary>
      <div class="appear absolute bottom-full right-0 z-40 mb-1 w-40 rounded-xl border border-line bg-surface p-1 text-ink shadow-lg">
        {own
          ? (
            <>
              <a href={`${message}/edit`} class={ITEM}>{words.edit}</a>
              <form method="post" action={`${message}/deletion`} onSubmit={ask}>
                <button
                  type="submit"
                  aria-live="polite"
                  class={sure ? `${ITEM} font-semibold text-rose` : ITEM}
                >
                  {sure ? words.sure : words.erase}
                </button>
              </form>
            </>
          )
          : <a href={`${message}/report`} class={ITEM}>{words.report}</a>}
      </div>
    </details>
  );
}
