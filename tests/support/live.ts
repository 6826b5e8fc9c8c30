import type { ToBrowser } from "@/domain/live/mod.ts";
import { shortId } from "@/domain/shared/ids.ts";
import type { Person, TestApp } from "./app.ts";
import { testApp } from "./app.ts";
import type { TestPortsOptions } from "./ports.ts";
import { neighbourhood } from "./neighbours.ts";
import { openRoom } from "@/actions/chat/open_room.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import assert from "node:assert/strict";

/** Nobody waits longer than this for a frame, unless they say so. */
const PATIENCE_MS = 10_000;

/** One end of a socket, in the hands of a test. */
export interface Line {
  /** All that came, in order. */
  frames: ToBrowser[];
  say(frame: unknown): void;
  /** The first frame of this kind that fits, from the start or as soon as it comes; fails when none has come in time. */
  hear<T extends ToBrowser["t"]>(
    t: T,
    fits?: (frame: Extract<ToBrowser, { t: T }>) => boolean,
    withinMs?: number,
  ): Promise<Extract<ToBrowser, { t: T }>>;
  /** All frames of a kind that came so far. */
  heard<T extends ToBrowser["t"]>(t: T): Extract<ToBrowser, { t: T }>[];
  /** The code with which the line was closed. */
  closed: Promise<number>;
  close(): Promise<void>;
}

/** Deno's own socket can be told headers, which the browser's types do not know. */
const DenoSocket = WebSocket as unknown as new (
  url: string,
  options: { headers: Record<string, string> },
) => WebSocket;

/** Opens a socket with a person's cookies, as their browser would. */
export async function openLine(
  origin: string,
  { person, headers = {} }: {
    person?: Person;
    headers?: Record<string, string>;
  },
): Promise<Line> {
  const cookie = [...person?.cookies ?? []]
    .map(([name, value]) => `${name}=${value}`).join("; ");
  const socket = new DenoSocket(`${origin.replace("http", "ws")}/ws`, {
    headers: { origin, cookie, ...headers },
  });
  const frames: ToBrowser[] = [];
  const waiting = new Set<(frame: ToBrowser) => void>();
  const closed = Promise.withResolvers<number>();
  const opened = Promise.withResolvers<void>();
  socket.onopen = () => opened.resolve();
  socket.onclose = ({ code }) => {
    closed.resolve(code);
    opened.reject(new Error(`The line was closed (${code})`));
  };
  socket.onmessage = ({ data }) => {
    const frame = JSON.parse(String(data)) as ToBrowser;
    frames.push(frame);
    for (const hear of waiting) hear(frame);
  };
  await opened.promise;

  const line: Line = {
    frames,
    say(frame) {
      socket.send(typeof frame === "string" ? frame : JSON.stringify(frame));
    },
    hear(t, fits = () => true, withinMs = PATIENCE_MS) {
      type Wanted = Extract<ToBrowser, { t: typeof t }>;
      const isWanted = (frame: ToBrowser): frame is Wanted =>
        frame.t === t && fits(frame as Wanted);
      const known = frames.find(isWanted);
      if (known) return Promise.resolve(known);
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(listen);
          const seen = frames.map((frame) => frame.t).join(" ");
          reject(new Error(`No such ${t} among: ${seen.slice(-500)}`));
        }, withinMs);
        function listen(frame: ToBrowser) {
          if (!isWanted(frame)) return;
          clearTimeout(timer);
          waiting.delete(listen);
          resolve(frame);
        }
        waiting.add(listen);
      });
    },
    heard: (t) =>
      frames.filter((frame): frame is Extract<ToBrowser, { t: typeof t }> =>
        frame.t === t
      ),
    closed: closed.promise,
    async close() {
      socket.close();
      await closed.promise;
    },
  };
  return line;
}

/** A served app with two neighbours in a room, and a stranger. */
export interface LiveYard {
  app: TestApp;
  origin: string;
  owner: Person;
  asker: Person;
  stranger: Person;
  /** The room's short id, as it travels. */
  room: string;
  roomId: string;
  viewer(person: Person): Promise<Viewer>;
  line(person: Person): Promise<Line>;
  /** A new room between two people. */
  meet(owner: Person, asker: Person): Promise<string>;
}

/** Registers a test on a served app of its own. */
export function inLiveYard(
  name: string,
  body: (yard: LiveYard) => Promise<void>,
  options: TestPortsOptions = {},
) {
  Deno.test(name, async () => {
    const app = await testApp(options);
    const server = Deno.serve(
      { port: 0, hostname: "localhost", onListen: () => {} },
      app.fetch,
    );
    const lines: Line[] = [];
    try {
      const origin = `http://localhost:${server.addr.port}`;
      await body(await layOut(app, { origin, lines }));
    } finally {
      await Promise.all(lines.map((line) => line.close()));
      await server.shutdown();
      await app.close();
    }
  });
}

async function layOut(
  app: TestApp,
  { origin, lines }: { origin: string; lines: Line[] },
): Promise<LiveYard> {
  const owner = await app.signUp();
  const asker = await app.signUp();
  const stranger = await app.signUp();
  const { ports } = app;

  async function viewer(person: Person): Promise<Viewer> {
    const token = [...person.cookies].find(([name]) => name.includes("session"))
      ?.[1];
    const found = await ports.sessions.viewer(token ?? "");
    assert.ok(found);
    return found;
  }

  async function meet(one: Person, other: Person): Promise<string> {
    const subjectId = await neighbourhood(ports.db).thing(await viewer(one));
    const asking = await viewer(other);
    const room = await openRoom(ports, { viewer: asking, subjectId });
    assert.ok(room.ok);
    return room.value.roomId;
  }

  const roomId = await meet(owner, asker);
  return {
    app,
    origin,
    owner,
    asker,
    stranger,
    roomId,
    room: shortId(roomId),
    viewer,
    meet,
    async line(person) {
      const line = await openLine(origin, { person });
      lines.push(line);
      return line;
    },
  };
}
