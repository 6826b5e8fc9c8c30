import {
  CLOSE,
  type CloseCode,
  FRAME_MAX_BYTES,
  type LiveLimits,
  type ParsedFrame,
  parseFrame,
  type ToBrowser,
  type ToServer,
  UNSENT_MAX_BYTES,
} from "@/domain/live/mod.ts";
import { shortId } from "@/domain/shared/ids.ts";
import { createBacklog } from "./backlog.ts";
import { createRate } from "./rate.ts";

/** Who is at the other end. */
export interface Visitor {
  memberId: string;
  /** The session's token. */
  token: string;
  address: string;
}

/** One socket of this isolate, as the hub sees it. */
export interface Connection {
  readonly visitor: Visitor;
  /** Ids of the rooms it follows. */
  readonly rooms: Set<string>;
  isOpen(): boolean;
  say(frame: ToBrowser): void;
  /** The same for a frame that many get: it is written once. */
  send(text: string): void;
  /** Resolves when there is room for more, or the socket is closed. */
  drained(): Promise<void>;
  /** Ends it when the other side has not read for too long. */
  look(): void;
  end(code: CloseCode): void;
  /** Resolves when nothing that it asked for is under way any more. */
  idle(): Promise<void>;
}

export interface ConnectionOptions {
  visitor: Visitor;
  limits: LiveLimits;
  onOpen(connection: Connection): Promise<void>;
  /** Frames come one after the other, each when the one before was dealt with. */
  onFrame(connection: Connection, frame: ToServer): Promise<void>;
  /** Once, as soon as nothing more is sent. */
  onEnd(connection: Connection): void;
}

/** More than this unsent, and who catches up waits a moment, in bytes. */
const COMFORTABLE_BYTES = UNSENT_MAX_BYTES / 4;
const DRAIN_EVERY_MS = 20;
/** Asking what lies unsent costs as much as sending; it is asked after so many letters. */
const LOOK_EVERY_LETTERS = 16 * 1024;

/** Puts a socket under the house rules: size, rate and back-pressure. */
export function createConnection(
  socket: WebSocket,
  { visitor, limits, onOpen, onFrame, onEnd }: ConnectionOptions,
): Connection {
  const rate = createRate(limits);
  const backlog = createBacklog(() => socket.bufferedAmount);
  let opened = false;
  let ended = false;
  let unlooked = 0;
  let work = Promise.resolve();

  const connection: Connection = {
    visitor,
    rooms: new Set(),
    isOpen: () => opened && !ended,
    say: (frame) => connection.send(JSON.stringify(frame)),
    send(text) {
      if (!connection.isOpen()) return;
      socket.send(text);
      unlooked += text.length;
      if (unlooked < LOOK_EVERY_LETTERS) return;
      unlooked = 0;
      if (socket.bufferedAmount > UNSENT_MAX_BYTES) {
        connection.end(CLOSE.tooSlow);
      }
    },
    async drained() {
      while (
        connection.isOpen() && socket.bufferedAmount > COMFORTABLE_BYTES
      ) {
        await new Promise((resolve) => setTimeout(resolve, DRAIN_EVERY_MS));
      }
    },
    look() {
      if (backlog.isStuck()) connection.end(CLOSE.tooSlow);
    },
    end(code) {
      if (ended) return;
      leave();
      if (socket.readyState <= WebSocket.OPEN) socket.close(code);
    },
    idle: () => work,
  };

  function leave() {
    if (ended) return;
    ended = true;
    onEnd(connection);
  }

  function receive({ data }: MessageEvent) {
    if (ended) return;
    if (typeof data === "string" && isTooBig(data)) {
      return connection.end(CLOSE.tooBig);
    }
    const verdict = rate.take();
    if (verdict === "over") return connection.end(CLOSE.tooFast);
    const parsed = read(data);
    if (verdict === "refused") {
      return connection.say(refusal(parsed));
    }
    work = work.then(() => answer(parsed));
  }

  async function answer(parsed: ParsedFrame) {
    if (!connection.isOpen()) return;
    if (parsed.ok) await onFrame(connection, parsed.frame);
    else {
      const { cid, code } = parsed;
      connection.say({ t: "err", ...(cid && { cid }), code });
    }
  }

  socket.addEventListener("open", () => {
    opened = true;
    work = work.then(() => onOpen(connection));
  });
  socket.addEventListener("message", receive);
  socket.addEventListener("close", leave);
  socket.addEventListener("error", leave);
  return connection;
}

/** Only text is spoken here. */
function read(data: unknown): ParsedFrame {
  return typeof data === "string"
    ? parseFrame(data)
    : { ok: false, code: "BadRequest" };
}

/** What came too fast is named, so that its sender can say it again later. */
function refusal(parsed: ParsedFrame): ToBrowser {
  const code = "TooManyRequests";
  if (!parsed.ok) {
    return { t: "err", ...(parsed.cid && { cid: parsed.cid }), code };
  }
  const { frame } = parsed;
  const room = shortId(frame.room);
  return frame.t === "send"
    ? { t: "err", cid: frame.cid, room, code }
    : { t: "err", room, code };
}

const MOST_BYTES_PER_UNIT = 3;

function isTooBig(text: string): boolean {
  if (text.length > FRAME_MAX_BYTES) return true;
  return text.length * MOST_BYTES_PER_UNIT > FRAME_MAX_BYTES &&
    new TextEncoder().encode(text).byteLength > FRAME_MAX_BYTES;
}
