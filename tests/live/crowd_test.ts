import assert from "node:assert/strict";
import { inLiveYard, type Line } from "@/tests/support/live.ts";

/** So many readers stop reading; 100 for the longer look. */
const STUCK = Number(Deno.env.get("STUCK_READERS") ?? 20);
/** So many lines come back at once; 1,000 for the longer look. */
const CROWD = Number(Deno.env.get("CROWD") ?? 300);
const BACK_MS = 10_000;
const MANY = { env: { LIMIT_SCALE: "1000" } };

function p99(times: number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? 0;
}

/** How long messages take from one line to another, in ms. */
async function talk(
  { writer, reader, room, name }: {
    writer: Line;
    reader: Line;
    room: string;
    name: string;
  },
): Promise<number[]> {
  const times: number[] = [];
  for (let n = 0; n < 60; n++) {
    const cid = `${name}-message-${n}`;
    const from = performance.now();
    writer.say({ t: "send", room, cid, body: "가".repeat(1_900) });
    await reader.hear("ev", (frame) => frame.cid === cid);
    times.push(performance.now() - from);
  }
  return times;
}

inLiveYard(
  "R12 a crowd that was cut off is back, and knows all, within ten seconds",
  async (yard) => {
    const { room } = yard;
    const gather = () =>
      Promise.all(Array.from({ length: CROWD }, () => yard.line(yard.asker)));
    const before = await gather();
    await Promise.all(before.map((line) => line.close()));
    const writer = await yard.line(yard.owner);
    for (let n = 1; n <= 50; n++) {
      writer.say({
        t: "send",
        room,
        cid: `while-away-${n}`,
        body: "없는 동안",
      });
    }
    await writer.hear("ack", ({ seq }) => seq === 50);
    const from = performance.now();
    const lines = await gather();
    await Promise.all(lines.map((line) => {
      line.say({ t: "sub", room, seq: 10 });
      return line.hear("ev", ({ seq }) => seq === 50);
    }));
    assert.ok(performance.now() - from < BACK_MS);
    for (const line of lines) assert.equal(line.heard("ev").length, 40);
  },
  MANY,
);

inLiveYard(
  "R20 readers that stop reading are closed, and cost the others little",
  async (yard) => {
    const { room } = yard;
    const writer = await yard.line(yard.owner);
    const reader = await yard.line(yard.asker);
    reader.say({ t: "sub", room, seq: 0 });
    await reader.hear("head");
    const reading = await Promise.all(
      Array.from({ length: STUCK }, () => yard.line(yard.asker)),
    );
    for (const line of reading) line.say({ t: "sub", room, seq: 0 });
    const alone = await best("alone");
    await Promise.all(reading.map((line) => line.close()));
    const open = 2;
    const stuck = await Promise.all(
      Array.from({ length: STUCK }, () => stopReading(yard)),
    );
    const among = await best("among");
    const patience = performance.now() + 60_000;
    let round = 0;
    while (yard.app.ports.live.size() > open && performance.now() < patience) {
      await talk({ writer, reader, room, name: `more-${round++}` });
    }
    assert.equal(yard.app.ports.live.size(), open);
    for (const line of stuck) line.close();
    assert.ok(among < alone * 1.5, `${alone} ms alone, ${among} ms among`);

    /** The machine has other things to do: the best of five rounds counts. */
    async function best(name: string): Promise<number> {
      const rounds: number[] = [];
      for (const round of [1, 2, 3, 4, 5]) {
        const told = { writer, reader, room, name: `${name}-${round}` };
        rounds.push(p99(await talk(told)));
      }
      return Math.min(...rounds);
    }
  },
  MANY,
);

/** A member's line that follows the room and then reads nothing any more. */
async function stopReading(
  { origin, room, asker }: Parameters<Parameters<typeof inLiveYard>[1]>[0],
): Promise<Deno.Conn> {
  const { hostname, port, host } = new URL(origin);
  const line = await Deno.connect({ hostname, port: Number(port) });
  const cookie = [...asker.cookies].map((pair) => pair.join("=")).join("; ");
  const head = [
    "GET /ws HTTP/1.1",
    `host: ${host}`,
    `origin: ${origin}`,
    `cookie: ${cookie}`,
    "connection: Upgrade",
    "upgrade: websocket",
    "sec-websocket-version: 13",
    "sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==",
  ].join("\r\n");
  await line.write(new TextEncoder().encode(`${head}\r\n\r\n`));
  await line.read(new Uint8Array(4096));
  const sub = new TextEncoder().encode(
    JSON.stringify({ t: "sub", room, seq: 0 }),
  );
  // A masked text frame with a mask of zeros.
  await line.write(
    new Uint8Array([0x81, 0x80 | sub.length, 0, 0, 0, 0, ...sub]),
  );
  return line;
}
