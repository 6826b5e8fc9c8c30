import { signal } from "@preact/signals";
import type { ToBrowser } from "@/domain/live/to_browser.ts";
import { openOutbox, type Unsent } from "./outbox.ts";
import type { Line } from "./socket.ts";

/** A message as its writer sees it on its way. */
export interface Pending extends Unsent {
  /** `taken` by the yard, and about to come back as a line; `refused` for good. */
  state: "waiting" | "taken" | "refused";
}

/** What this member has written here and is not in the room yet, oldest first. */
export const pending = signal<readonly Pending[]>([]);

const AGAIN_MS = 3_000;
/** An answer that takes longer may have been lost, in ms. */
const PATIENCE_MS = 10_000;

/** Sends what is in the outbox, one after the other: the next goes when the one before was taken. */
export function createSending({ me, line }: { me: string; line: Line }) {
  const outbox = openOutbox();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let written = 0;

  const loaded = (async () => {
    const kept = await (await outbox).list(me);
    const known = new Set(pending.value.map(({ cid }) => cid));
    const before = kept.filter(({ cid }) => !known.has(cid))
      .map((message): Pending => ({
        ...message,
        state: message.refused ? "refused" : "waiting",
      }));
    pending.value = [...before, ...pending.value];
  })();

  function sendNext() {
    clearTimeout(timer);
    const next = pending.value.find(({ state }) => state === "waiting");
    if (next === undefined) return;
    const { room, cid, body } = next;
    if (line.say({ t: "send", room, cid, body })) {
      timer = setTimeout(sendNext, PATIENCE_MS);
    }
  }

  async function settle(cid: string, state: "taken" | "refused") {
    const settled = pending.value.find((message) => message.cid === cid);
    pending.value = pending.value.map((message) =>
      message.cid === cid ? { ...message, state } : message
    );
    sendNext();
    if (state === "taken" || !settled) await (await outbox).remove(cid);
    else {
      const { me, room, body, at } = settled;
      await (await outbox).put({ cid, me, room, body, at, refused: true });
    }
  }

  function hear(frame: ToBrowser) {
    if (frame.t === "hello") loaded.then(sendNext);
    else if (frame.t === "ack") settle(frame.cid, "taken");
    else if (frame.t === "ev" && frame.cid) settle(frame.cid, "taken");
    else if (frame.t === "err" && frame.cid) {
      const isPassing = frame.code === "TooManyRequests" ||
        frame.code === "Unavailable" || frame.code === "Internal";
      if (!isPassing) settle(frame.cid, "refused");
      else {
        clearTimeout(timer);
        timer = setTimeout(sendNext, AGAIN_MS);
      }
    }
  }

  return {
    hear,
    async send(room: string, body: string): Promise<void> {
      written = Math.max(written + 1, Date.now());
      const message = {
        cid: crypto.randomUUID(),
        me,
        room,
        body,
        at: written,
      };
      const isAlone = pending.value.every(({ state }) => state !== "waiting");
      pending.value = [...pending.value, { ...message, state: "waiting" }];
      await (await outbox).put(message);
      if (isAlone) sendNext();
    },
    /** Its writer has seen it: it stands in the room, or was refused. */
    async forget(cid: string): Promise<void> {
      pending.value = pending.value.filter((message) => message.cid !== cid);
      await (await outbox).remove(cid);
    },
  };
}
