/**
 * The one client of a page: every island speaks over the same line. It starts with the first
 * island that needs it and lives as long as the page.
 */
import { signal } from "@preact/signals";
import type { Note, ToBrowser } from "@/domain/live/to_browser.ts";
import { createSending } from "./sending.ts";
import { keepLine, type Saying } from "./socket.ts";

/** Whether there is a line now; null until the first try has come to something. */
export const connected = signal<boolean | null>(null);
/** How many messages the member has not read; null until the yard has said it. */
export const unreadTotal = signal<number | null>(null);
/** The last thing that the member was told. */
export const lastNote = signal<Note | null>(null);

type Hear = (frame: ToBrowser) => void;

interface Client {
  say(saying: Saying): boolean;
  send(room: string, body: string): void;
  forget(cid: string): void;
}

interface Following {
  room: string;
  /** Up to which number the page knows all. */
  seq(): number;
}

const hearers = new Set<Hear>();
const following = new Set<Following>();
/** A head that is ahead of what came is looked at again after this time, in ms. */
const GAP_MS = 1_000;
let client: Client | null = null;

/** The client of this member, started when it is not running yet. */
export function clientOf(me: string): Client {
  client ??= start(me);
  return client;
}

/** Calls `hear` for all that the yard says; returns how to stop. */
export function listen(hear: Hear): () => void {
  hearers.add(hear);
  return () => hearers.delete(hear);
}

/** Follows a room from what the page knows of it, through every cut; returns how to stop. */
export function follow(me: string, room: Following): () => void {
  const { say } = clientOf(me);
  following.add(room);
  subscribe(room, say);
  return () => {
    following.delete(room);
    say({ t: "unsub", room: room.room });
  };
}

function subscribe({ room, seq }: Following, say: Client["say"]) {
  say({ t: "sub", room, seq: seq() });
}

function start(me: string): Client {
  const line = keepLine({
    onFrame: hear,
    onState(open) {
      connected.value = open;
    },
  });
  const sending = createSending({ me, line });

  function hear(frame: ToBrowser) {
    if (frame.t === "hello") {
      unreadTotal.value = frame.unread.total;
      for (const room of following) subscribe(room, line.say);
    } else if (frame.t === "unread") unreadTotal.value = frame.total;
    else if (frame.t === "note") lastNote.value = frame;
    else if (frame.t === "head") setTimeout(lookForGaps, GAP_MS, frame.heads);
    sending.hear(frame);
    for (const each of hearers) each(frame);
  }

  function lookForGaps(heads: Record<string, number>) {
    for (const room of following) {
      const head = heads[room.room];
      if (head !== undefined && head > room.seq()) subscribe(room, line.say);
    }
  }

  return {
    say: line.say,
    send: (room, body) => void sending.send(room, body),
    forget: (cid) => void sending.forget(cid),
  };
}
