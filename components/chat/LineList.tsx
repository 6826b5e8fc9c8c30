import type { ComponentChildren } from "preact";
import { byDay, continues } from "@/domain/chat/days.ts";
import type { Line } from "@/domain/chat/room_event.ts";
import { dayTitle } from "@/locales/format.ts";
import { AppointmentCard } from "./AppointmentCard.tsx";
import { Bubble } from "./Bubble.tsx";
import type { LineView } from "./line_view.ts";
import { Note } from "./Note.tsx";

export interface LineListProps {
  /** The room's short id. */
  room: string;
  /** Up to which number all that happened is in these lines. */
  lastSeq: number;
  lines: readonly Line[];
  view: LineView;
  label: string;
  /** Whether new lines come by themselves now. */
  alive?: boolean;
  /** What stands in the place of a message while it is rewritten. */
  editor?: LineEditor | null;
}

export interface LineEditor {
  /** The message's number. */
  seq: number;
  content: ComponentChildren;
}

/** What was said, oldest first, parted by days. */
export function LineList(
  { room, lastSeq, lines, view, label, alive, editor }: LineListProps,
) {
  // Cards and notes of one's own do not say it, so it stays with what was said.
  const lastRead = lines.findLast(({ kind, seq, authorId }) =>
    kind === "message" && authorId === view.me && seq <= view.readByOthers
  );
  return (
    <ol
      id="messages"
      aria-label={label}
      data-room={room}
      data-last-seq={lastSeq}
      data-alive={alive}
      class="flex flex-col"
    >
      {byDay(lines).map(({ day, lines }) => [
        <li
          key={day}
          class="mb-2 mt-8 text-center text-sm text-soft first:mt-4"
        >
          <time datetime={day}>
            {dayTitle(new Date(`${day}T12:00:00+09:00`), view.lang)}
          </time>
        </li>,
        ...lines.map((line, index) => (
          <LineItem
            key={line.seq}
            line={line}
            follows={continues(lines[index - 1], line)}
            ends={!continues(line, lines[index + 1] ?? line) ||
              lines[index + 1] === undefined}
            read={line === lastRead}
            view={view}
            editor={editor?.seq === line.seq ? editor.content : null}
          />
        )),
      ])}
    </ol>
  );
}

export interface LineItemProps {
  line: Line;
  /** Whether the one before it is the same person's, said in the same minute; and the one after it. */
  follows: boolean;
  ends: boolean;
  /** Whether it is the last of the viewer's own that the others have read. */
  read: boolean;
  view: LineView;
  /** What its author rewrites it with, while they do. */
  editor: ComponentChildren;
}

function LineItem(props: LineItemProps) {
  const { line, follows, view } = props;
  return (
    <li
      id={`m${line.seq}`}
      data-seq={line.seq}
      class={follows ? "mt-1" : "mt-4"}
    >
      {line.seq === view.freshFrom && <Fresh>{view.words.fresh}</Fresh>}
      {line.kind === "message"
        ? <Bubble {...props} line={line} />
        : line.kind === "appointment"
        ? <AppointmentCard line={line} view={view} />
        : <Note line={line} view={view} />}
    </li>
  );
}

function Fresh({ children }: { children: string }) {
  return (
    <p class="mb-4 flex items-center gap-3 text-sm font-semibold text-persimmon">
      <span class="h-px flex-1 bg-line" />
      {children}
      <span class="h-px flex-1 bg-line" />
    </p>
  );
}
