import { fill } from "@/components/uploads/fill.ts";
import type { DealLine, SystemLine } from "@/domain/chat/room_event.ts";
import { spaceOf } from "@/domain/spaces.ts";
import { timeOfDay } from "@/locales/format.ts";
import { type LineView, nameOf } from "./line_view.ts";

export interface NoteProps {
  line: SystemLine | DealLine;
  view: LineView;
}

/** What happened, said by the house, between what people said. */
export function Note({ line, view }: NoteProps) {
  const name = nameOf(view, line.authorId);
  const text = textOf(line, view);
  return (
    <div class="mx-auto flex max-w-sm flex-col items-center rounded-xl bg-raised px-4 py-2 text-center text-sm text-soft">
      <p>
        {line.kind === "deal" && name !== ""
          ? (
            <>
              <strong class="font-semibold text-ink">{name}</strong>{" "}
              {afterName(text)}
            </>
          )
          : text}{" "}
        <time datetime={line.at} class="whitespace-nowrap">
          {timeOfDay(new Date(line.at), view.lang)}
        </time>
      </p>
      {line.kind === "deal" && view.space !== null && (
        <a
          href={spaceOf(view.space).dealingPath(line.data.dealId)}
          class="inline-flex min-h-11 items-center font-semibold text-persimmon hover:underline"
        >
          {view.words.dealOpen}
        </a>
      )}
    </div>
  );
}

function textOf(line: SystemLine | DealLine, view: LineView): string {
  if (line.kind === "system") {
    const name = nameOf(view, line.authorId);
    return fill(view.words.system[line.data.what], { name });
  }
  const said: Record<string, string> = view.words.deal;
  return said[line.data.verb] ?? line.data.state;
}

/** Behind a name a sentence goes on with a small letter, in languages that have them. */
function afterName(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
