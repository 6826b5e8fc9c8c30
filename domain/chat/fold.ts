/**
 * What a room looks like after some events: the one rule by which the server's pages and the
 * browser's live view come to the same lines. A page read at some moment, with every later
 * event folded in, equals the page read afresh.
 */
import {
  type AnswerEvent,
  type DeleteEvent,
  type EditEvent,
  isLine,
  type Line,
  type RoomEvent,
} from "./room_event.ts";

/** Part of a room: its newest lines, and the number up to which all is known. */
export interface RoomLog {
  lastSeq: number;
  /** In the order of their numbers. */
  lines: readonly Line[];
}

export interface Folding {
  log: RoomLog;
  /** Whether an event before one of these is missing: ask for all after `log.lastSeq`. */
  gap: boolean;
}

/** Folds events into a log in whatever order they came; what is known already changes nothing. */
export function foldEvents(
  log: RoomLog,
  events: readonly RoomEvent[],
): Folding {
  const fresh = events.filter(({ seq }) => seq > log.lastSeq)
    .sort((a, b) => a.seq - b.seq);
  let folded = log;
  for (const event of fresh) {
    if (event.seq > folded.lastSeq + 1) return { log: folded, gap: true };
    folded = foldNext(folded, event);
  }
  return { log: folded, gap: false };
}

/** Puts a page of older lines in front. */
export function addOlder(log: RoomLog, older: readonly Line[]): RoomLog {
  const first = log.lines[0]?.seq ?? Infinity;
  const before = older.filter(({ seq }) => seq < first);
  return { ...log, lines: [...before, ...log.lines] };
}

function foldNext(log: RoomLog, event: RoomEvent): RoomLog {
  if (event.seq <= log.lastSeq) return log;
  const lines = isLine(event)
    ? [...log.lines, event]
    : log.lines.map((line) =>
      line.seq === event.targetSeq ? changed(line, event) : line
    );
  return { lastSeq: event.seq, lines };
}

function changed(
  line: Line,
  event: EditEvent | DeleteEvent | AnswerEvent,
): Line {
  if (line.kind === "message" && line.deletedAt === null) {
    if (event.kind === "edit") {
      return { ...line, body: event.body, editedAt: event.at };
    }
    if (event.kind === "delete") return deleted(line, event);
  }
  if (line.kind === "appointment" && event.kind === "answer") {
    return { ...line, data: { ...line.data, state: event.data.state } };
  }
  return line;
}

/** Nothing of what was said is left but that it was said. */
function deleted(
  line: Extract<Line, { kind: "message" }>,
  { at, authorId }: DeleteEvent,
): Line {
  const data = authorId === null
    ? { photos: [], removed: true }
    : { photos: [] };
  return { ...line, body: "", data, deletedAt: at };
}
