import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { LineList } from "@/components/chat/LineList.tsx";
import type { LineView } from "@/components/chat/line_view.ts";
import { clientOf, connected } from "@/components/live/client.ts";
import { PendingList } from "@/components/live/PendingList.tsx";
import { pending } from "@/components/live/sending.ts";
import { useEditing } from "@/components/live/use_editing.tsx";
import { useComposer } from "@/components/live/use_composer.ts";
import { useReading } from "@/components/live/use_reading.ts";
import { useRoomDeeds } from "@/components/live/use_room_deeds.ts";
import { useRoomLog } from "@/components/live/use_room_log.ts";
import type { LiveWords } from "@/components/live/words.ts";
import type { RoomLog } from "@/domain/chat/fold.ts";
import { shortId } from "@/domain/shared/ids.ts";
import { buttonClass } from "@/components/ui/Button.tsx";

export interface RoomLiveProps {
  /** The room's short id. */
  room: string;
  /** Its newest lines, when the page was made. */
  log: RoomLog;
  hasOlder: boolean;
  view: LineView;
  label: string;
  words: LiveWords["room"];
  /** The id of the form in which messages are written. */
  composer: string;
  /** What stands there while nothing was said. */
  children: ComponentChildren;
}

/** The lines of a room as they come. Until the script runs, and without it, they are the page's. */
export function RoomLive(props: RoomLiveProps) {
  const { room, view, words } = props;
  const { path } = view;
  const me = shortId(view.me);
  const { log, readByOthers, hasOlder, loadOlder } = useRoomLog({
    me,
    room,
    path,
    start: props.log,
    hasOlder: props.hasOlder,
    readByOthers: view.readByOthers,
  });
  const place = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const [busy, setBusy] = useState(false);
  const [isAlive, setAlive] = useState(false);
  useEffect(() => setAlive(true), []);
  useReading({ me, room, log, end });
  useRoomDeeds({ me, room, place });
  const editor = useEditing({ me, room, lines: log.lines, view, place });
  useComposer({
    me,
    room,
    form: () => document.querySelector(`form#${props.composer}`),
    onSent: () => end.current?.scrollIntoView({ block: "end" }),
    onBusy: setBusy,
  });
  const said = new Set(
    log.lines.map((line) => line.kind === "message" ? line.clientId : null),
  );
  const waiting = isAlive
    ? pending.value.filter((message) =>
      message.room === room && !said.has(message.cid)
    )
    : [];

  return (
    <div ref={place}>
      {hasOlder && (
        <Older path={path} log={log} words={words} load={loadOlder} />
      )}
      {log.lines.length === 0 && waiting.length === 0 && props.children}
      <LineList
        room={room}
        lastSeq={log.lastSeq}
        lines={log.lines}
        view={{ ...view, readByOthers }}
        label={props.label}
        alive={isAlive && connected.value === true}
        editor={editor}
      />
      <PendingList
        messages={waiting}
        connected={connected.value !== false}
        words={words}
        onForget={(cid) => clientOf(me).forget(cid)}
      />
      <p role="status" class="mt-2 text-center text-sm text-soft empty:hidden">
        {busy ? words.sending : connected.value === false ? words.cut : null}
      </p>
      <div ref={end} class="h-px" />
    </div>
  );
}

interface OlderProps {
  path: string;
  log: RoomLog;
  words: LiveWords["room"];
  load(): Promise<void>;
}

/** A plain link to the page before; with the script that page joins this one. */
function Older({ path, log, words, load }: OlderProps) {
  const [failed, setFailed] = useState(false);
  const link = useRef<HTMLAnchorElement>(null);

  async function open(event?: Event) {
    event?.preventDefault();
    setFailed(false);
    await load().catch(() => setFailed(true));
  }

  useEffect(() => {
    if (link.current === null) return;
    const observer = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting) open();
    });
    observer.observe(link.current);
    return () => observer.disconnect();
  }, [log.lines[0]?.seq]);

  return (
    <p class="flex flex-col items-center gap-2 pt-6">
      <a
        ref={link}
        href={`${path}?before=${log.lines[0]?.seq}`}
        onClick={open}
        class={buttonClass({ variant: "secondary", size: "sm" })}
      >
        {words.older}
      </a>
      {failed && <span class="text-sm text-rose">{words.failed}</span>}
    </p>
  );
}
