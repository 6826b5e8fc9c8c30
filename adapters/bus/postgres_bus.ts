import postgres from "postgres";
import type { Bus } from "./bus.ts";
import { createReceivers } from "./receivers.ts";

/** The one channel of all Madang processes on a database. */
const CHANNEL = "madang_bus";
/** So long signals are gathered before they are sent together, in ms. */
const GATHER_MS = 20;
/** Postgres takes 8,000 bytes at most. */
const MOST_BYTES = 7_000;

type Message = [topic: string, payload: string];

/**
 * The bus of several machines that share a Postgres server and nothing else. Signals go out on a
 * connection of their own, together and outside any transaction that somebody waits for: NOTIFY takes
 * a lock for the whole server when its transaction commits. What is lost while the connection is cut
 * is repaired by whoever relies on it: rooms look at their heads, pages have their second.
 */
export function createPostgresBus(
  url: string,
  { onProblem }: { onProblem(error: unknown): void },
): Bus {
  const me = crypto.randomUUID();
  const server = postgres(url, { max: 1, onnotice: () => {} });
  const receivers = createReceivers();
  const waiting = new Map<string, Message>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending: Promise<void> = Promise.resolve();
  let isClosed = false;

  function hear(text: string) {
    const [from, messages] = JSON.parse(text) as [string, Message[]];
    if (from === me) return;
    for (const [topic, payload] of messages) receivers.deliver(topic, payload);
  }

  async function send() {
    timer = undefined;
    const messages = [...waiting.values()];
    waiting.clear();
    for (const part of inParts(messages)) {
      const text = JSON.stringify([me, part]);
      await server`select pg_notify(${CHANNEL}, ${text})`;
    }
  }

  function sendSoon() {
    timer ??= setTimeout(() => {
      sending = sending.then(send).catch((error) => {
        if (!isClosed) onProblem(error);
      });
    }, GATHER_MS);
  }

  // The driver listens again by itself after a cut.
  server.listen(CHANNEL, hear).catch((error) => {
    if (!isClosed) onProblem(error);
  });

  return {
    publish(topic, payload) {
      receivers.deliver(topic, payload);
      const message: Message = [topic, payload];
      // The same said twice is said once.
      waiting.set(JSON.stringify(message), message);
      sendSoon();
    },
    subscribe: receivers.subscribe,
    close() {
      isClosed = true;
      clearTimeout(timer);
      sending.then(() => server.end({ timeout: 1 }));
    },
  };
}

/** Cuts what is to be said into as few notifications as it fits in; what fits in none is left to the repairs. */
function inParts(messages: readonly Message[]): Message[][] {
  const parts: Message[][] = [];
  let room = 0;
  for (const message of messages) {
    const size = bytesOf(JSON.stringify(message)) + 1;
    if (size > MOST_BYTES) continue;
    const last = parts.at(-1);
    if (last && size <= room) last.push(message);
    else {
      parts.push([message]);
      room = MOST_BYTES;
    }
    room -= size;
  }
  return parts;
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).byteLength;
}
