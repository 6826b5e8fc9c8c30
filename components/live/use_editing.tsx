import type { ComponentType, RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { LineEditor } from "@/components/chat/LineList.tsx";
import type { LineView } from "@/components/chat/line_view.ts";
import type { Line } from "@/domain/chat/room_event.ts";
import type { BubbleEditorProps } from "./BubbleEditor.tsx";

export interface UseEditingOptions {
  /** The viewer's and the room's short ids. */
  me: string;
  room: string;
  lines: readonly Line[];
  view: LineView;
  /** What holds the lines. */
  place: RefObject<HTMLElement>;
}

interface Editing {
  /** The message's number. */
  seq: number;
  Editor: ComponentType<BubbleEditorProps>;
}

const EDIT = /\/messages\/(\d+)\/edit$/;

/** The links that lead to a message's form open it in place; what that takes is loaded only then. */
export function useEditing(options: UseEditingOptions): LineEditor | null {
  const { me, room, lines, view, place } = options;
  const [editing, setEditing] = useState<Editing | null>(null);

  useEffect(() => {
    const held = place.current;
    if (held === null) return;

    async function click(event: MouseEvent) {
      const link = event.target instanceof Element && event.target.closest("a");
      const seq = Number(link && EDIT.exec(link.pathname)?.[1]);
      if (!seq || event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      const { BubbleEditor: Editor } = await import("./BubbleEditor.tsx");
      setEditing({ seq, Editor });
    }

    held.addEventListener("click", click);
    return () => held.removeEventListener("click", click);
  }, []);

  if (editing === null) return null;
  const { seq, Editor } = editing;
  const line = lines.find((line) => line.seq === seq);
  if (line?.kind !== "message" || line.deletedAt !== null) return null;

  /** Back to the message, whose menu it was opened from. */
  function done() {
    setEditing(null);
    requestAnimationFrame(() =>
      place.current?.querySelector<HTMLElement>(`#m${seq} summary`)?.focus()
    );
  }

  const content = (
    <Editor
      key={seq}
      me={me}
      room={room}
      line={line}
      view={view}
      onDone={done}
    />
  );
  return { seq, content };
}
