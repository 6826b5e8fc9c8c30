import { type ChatYard, startChatYard } from "./support/chat_yard.ts";
import {
  type CrowdOptions,
  type Ear,
  gather,
  isRefusal,
  scatter,
} from "./support/crowd.ts";
import { acked, inserts } from "./support/durable.ts";
import { median, ratio } from "./support/load.ts";
import type { Result } from "./support/report.ts";
import { type Server, startServer } from "./support/server.ts";

const HUB = new URL("servers/hub.ts", import.meta.url).pathname;
const CROWD = 1_000;
const READERS = 200;
const FANNED_OUT = 400;
/** S5 goes on for so long, in seconds. */
const SECONDS = 5;
const PER_SECOND = 20;
const IDLE = 1_000;
const CROWDS = 3;
const SETTLE_MS = 2_000;
/** So many messages are said while the crowd of S8 is away. */
const MISSED = 5;

/** A place where many hear what one says. */
interface Place {
  /** Those who look at the place and know all that was said before. */
  idle: Omit<CrowdOptions, "size">;
  crowd: Omit<CrowdOptions, "size">;
  /** A message of this name, as it is sent there. */
  message(name: string): string;
  /** Goes on while nobody listens; answers how those come back who know what was before. */
  meanwhile(): Promise<Place["crowd"]>;
}

let names = 0;

/** S4 to S8: rooms over sockets, each against a bare hub in the same run. */
export async function measureLive(serverUrl: string): Promise<Result[]> {
  const yard = await startChatYard(serverUrl, "live");
  const hub = await startServer(HUB);
  const bare = placeOf(hub);
  const ours = roomOf(yard);
  try {
    // First, since what was used once is kept for the next.
    const idle = await memory({ yard, hub, ours, bare });
    return [
      await compare("S4", "fan-out, deliveries/s ÷ bare hub", {
        pair: [() => fanOut(ours), () => fanOut(bare)],
        goal: [">=", 0.7],
      }),
      await compare("S5", "send→receive p99 with commit ÷ bare hub's, ms", {
        pair: [() => delay(ours), () => delay(bare)],
        goal: ["<=", 3],
      }),
      await durable(yard, 8),
      await durable(yard, 32),
      idle,
      await compare(
        "S8",
        "1,000 sockets cut: caught up ÷ bare handshakes, ms",
        {
          pair: [() => comeBack(ours), () => comeBack(bare)],
          goal: ["<=", 2],
        },
      ),
    ];
  } finally {
    await hub.stop();
    await yard.server.stop();
  }
}

function placeOf({ url }: Server): Place {
  const filler = "-".repeat(140);
  return {
    idle: { url },
    crowd: { url },
    message: (name) => JSON.stringify({ cid: name, filler }),
    meanwhile: () => Promise.resolve({ url }),
  };
}

function roomOf(
  { server: { url }, headers, room, lastSeq }: ChatYard,
): Place {
  const follow = (seq: number) => ({
    url,
    headers,
    greet: JSON.stringify({ t: "sub", room, seq }),
    isReady: (text: string) => text.startsWith('{"t":"head"'),
  });
  const message = (cid: string) =>
    JSON.stringify({ t: "send", room, cid, body: "드릴" });
  return {
    idle: follow(lastSeq),
    crowd: follow(0),
    message,
    async meanwhile() {
      const [ear] = await gather({ url, headers, size: 1 });
      if (!ear) throw new Error("Nobody is there");
      const name = `missed-${names++}-`;
      const acked = Promise.withResolvers<number>();
      ear.onText = (text) => {
        const frame = JSON.parse(text);
        if (frame.cid === name + MISSED) acked.resolve(frame.seq);
      };
      for (let n = 1; n <= MISSED; n++) ear.socket.send(message(name + n));
      const last = await acked.promise;
      await scatter([ear]);
      return follow(last - MISSED);
    },
  };
}

/** The name of the message that a text delivers; null for anything else. */
function nameIn(text: string): string | null {
  if (text.startsWith('{"t":"') && !text.startsWith('{"t":"ev"')) return null;
  return /"cid":"([\w-]+)"/.exec(text)?.[1] ?? null;
}

/** Says messages and calls `heard` for each that somebody gets; ends when all have all. */
async function talk(
  ears: Ear[],
  { count, say, heard }: {
    count: number;
    say(name: string): void;
    heard?(name: string): void;
  },
): Promise<void> {
  const prefix = `round-${names++}-`;
  const all = Promise.withResolvers<void>();
  let left = ears.length * count;
  for (const ear of ears) {
    ear.onText = (text) => {
      if (isRefusal(text)) all.reject(new Error(text));
      const name = nameIn(text);
      if (!name?.startsWith(prefix)) return;
      heard?.(name);
      if (--left === 0) all.resolve();
    };
  }
  for (let n = 0; n < count; n++) say(`${prefix}${n}`);
  await all.promise;
}

/** Deliveries per second when everybody has two things to say at once. */
async function fanOut({ crowd, message }: Place): Promise<number> {
  const ears = await gather({ ...crowd, size: READERS });
  const from = performance.now();
  let writer = 0;
  await talk(ears, {
    count: FANNED_OUT,
    say: (name) => ears[writer++ % READERS]?.socket.send(message(name)),
  });
  const seconds = (performance.now() - from) / 1000;
  await scatter(ears);
  return READERS * FANNED_OUT / seconds;
}

/** The 99th of 100 times from saying to hearing, in ms, at a calm pace in a large crowd. */
async function delay({ crowd, message }: Place): Promise<number> {
  const ears = await gather({ ...crowd, size: CROWD });
  const saidAt = new Map<string, number>();
  const times: number[] = [];
  let turn = 0;
  await talk(ears, {
    count: SECONDS * PER_SECOND,
    say(name) {
      setTimeout(() => {
        saidAt.set(name, performance.now());
        ears[0]?.socket.send(message(name));
      }, turn++ * 1000 / PER_SECOND);
    },
    heard: (name) => times.push(performance.now() - (saidAt.get(name) ?? 0)),
  });
  await scatter(ears);
  return times.sort((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? NaN;
}

/** Cuts a crowd and lets it come back: ms until all are there again and know what they missed. */
async function comeBack({ crowd, meanwhile }: Place): Promise<number> {
  await scatter(await gather({ ...crowd, size: CROWD }));
  const returning = await meanwhile();
  const from = performance.now();
  const ears = await gather({ ...returning, size: CROWD });
  const took = performance.now() - from;
  await scatter(ears);
  return took;
}

/** S6, with so many writers and as many clients of the database itself. */
function durable(yard: ChatYard, writers: number): Promise<Result> {
  return compare(
    "S6",
    `acked messages/s of ${writers} writers ÷ pgbench single-row inserts/s`,
    {
      pair: [() => acked(yard, writers), () => inserts(yard, writers)],
      goal: [">=", 0.5],
    },
  );
}

/** S7: what a further socket costs that is only there. */
async function memory(
  { yard, hub, ours, bare }: {
    yard: ChatYard;
    hub: Server;
    ours: Place;
    bare: Place;
  },
): Promise<Result> {
  const own = await perSocket(yard.server, ours);
  const reference = await perSocket(hub, bare);
  return result("S7", "memory per idle signed-in socket ÷ bare socket", {
    measured: { ratio: own / reference, a: own, b: reference },
    goal: ["<=", 1.5],
    unit: "KB",
  });
}

/**
 * In KB, the median of some crowds that come one after the other and all stay. What the handshakes of
 * the first leave in the heap is not counted: its room is used again by the next.
 */
async function perSocket(server: Server, { idle }: Place): Promise<number> {
  const ears = await gather({ ...idle, size: IDLE });
  const costs: number[] = [];
  for (let n = 0; n < CROWDS; n++) {
    await settle();
    const before = server.residentMb();
    ears.push(...await gather({ ...idle, size: IDLE }));
    await settle();
    costs.push((server.residentMb() - before) * 1024 / IDLE);
  }
  await scatter(ears);
  return Math.max(1, median(costs));
}

/** Lets a server tidy up. */
function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
}

type Goal = ["<=" | ">=", number];

async function compare(
  id: string,
  what: string,
  { pair, goal }: {
    pair: [() => Promise<number>, () => Promise<number>];
    goal: Goal;
  },
): Promise<Result> {
  return result(id, what, { measured: await ratio(...pair), goal });
}

function result(
  id: string,
  what: string,
  { measured, goal: [sign, bound], unit = "" }: {
    measured: { ratio: number; a: number; b: number };
    goal: Goal;
    unit?: string;
  },
): Result {
  const { ratio, a, b } = measured;
  const note = `${a.toFixed(1)} ${unit} ÷ ${b.toFixed(1)} ${unit}`;
  return {
    id,
    what,
    goal: `${sign === "<=" ? "≤" : "≥"} ${bound}`,
    measured: ratio.toFixed(2),
    met: sign === "<=" ? ratio <= bound : ratio >= bound,
    note: note.replaceAll("  ", " ").trim(),
  };
}
