import { CLOSE } from "@/domain/live/close_codes.ts";
import type { ToBrowser } from "@/domain/live/to_browser.ts";

/** What a page says; rooms by their short ids. */
export type Saying =
  | { t: "sub"; room: string; seq: number }
  | { t: "unsub"; room: string }
  | { t: "send"; room: string; cid: string; body: string }
  | { t: "edit"; room: string; seq: number; body: string }
  | { t: "delete"; room: string; seq: number }
  | { t: "read"; room: string; seq: number }
  | { t: "typing"; room: string };

/** The one line of this page to the yard. */
export interface Line {
  /** False when there is no line now; nothing is kept for later. */
  say(saying: Saying): boolean;
}

export interface LineOptions {
  onFrame(frame: ToBrowser): void;
  onState(open: boolean): void;
}

const SHORTEST_MS = 500;
const LONGEST_MS = 20_000;
/** After these the yard wants a longer rest. */
const REST_MS = 15_000;
/** A line on which nothing came for so long is looked at again when the tab returns, in ms. */
const STALE_MS = 45_000;

/**
 * Keeps a line open: after a cut it comes back by itself, each time a little later and never in
 * step with others; at once when the network or the person returns.
 */
export function keepLine({ onFrame, onState }: LineOptions): Line {
  let socket: WebSocket | null = null;
  let tries = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let heardAt = 0;
  let isOver = false;

  function connect() {
    clearTimeout(timer);
    if (isOver || socket !== null) return;
    const mine = new WebSocket(`${location.origin.replace("http", "ws")}/ws`);
    socket = mine;
    mine.onmessage = ({ data }) => {
      heardAt = Date.now();
      const frame = JSON.parse(String(data)) as ToBrowser;
      if (frame.t === "hello") {
        tries = 0;
        onState(true);
      }
      onFrame(frame);
    };
    mine.onclose = ({ code }) => {
      if (socket === mine) lose(code);
    };
  }

  function lose(code: number) {
    socket = null;
    onState(false);
    // Signing in again is a page of its own; until then there is nothing to come back for.
    isOver = code === CLOSE.notSignedIn || code === CLOSE.notAllowed;
    if (!isOver) timer = setTimeout(connect, waitAfter(code));
  }

  function waitAfter(code: number): number {
    if (code === CLOSE.tooFast || code === CLOSE.tooSlow) {
      return REST_MS * (1 + Math.random());
    }
    const most = Math.min(LONGEST_MS, SHORTEST_MS * 2 ** tries++);
    return most * (0.5 + Math.random() / 2);
  }

  function drop() {
    const mine = socket;
    socket = null;
    mine?.close();
    onState(false);
  }

  function comeBack() {
    if (document.visibilityState === "hidden") return;
    if (socket && Date.now() - heardAt > STALE_MS) drop();
    tries = 0;
    connect();
  }

  addEventListener("online", comeBack);
  addEventListener("offline", drop);
  addEventListener("pageshow", comeBack);
  addEventListener("pagehide", drop);
  document.addEventListener("visibilitychange", comeBack);
  connect();

  return {
    say(saying) {
      if (socket?.readyState !== WebSocket.OPEN) return false;
      socket.send(JSON.stringify(saying));
      return true;
    },
  };
}
