import assert from "node:assert/strict";
import { hideRoom } from "@/actions/chat/hide_room.ts";
import { memberTopic, roomTopic } from "@/domain/chat/mod.ts";
import { shortId } from "@/domain/shared/ids.ts";
import { sql } from "@/db/db.ts";
import {
  inLiveYard,
  type Line,
  type LiveYard,
  openLine,
} from "@/tests/support/live.ts";

const BITES_MS = 1_000;

/** The status of an upgrade, as a bare client asks for it. */
async function knock(
  { origin }: LiveYard,
  headers: Record<string, string>,
): Promise<number> {
  const { hostname, port } = new URL(origin);
  const line = await Deno.connect({ hostname, port: Number(port) });
  const all = {
    host: new URL(origin).host,
    connection: "Upgrade",
    upgrade: "websocket",
    "sec-websocket-version": "13",
    "sec-websocket-key": "dGhlIHNhbXBsZSBub25jZQ==",
    ...headers,
  };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  const request = `GET /ws HTTP/1.1\r\n${head.join("\r\n")}\r\n\r\n`;
  await line.write(new TextEncoder().encode(request));
  const answer = new Uint8Array(1024);
  const read = await line.read(answer);
  line.close();
  const text = new TextDecoder().decode(answer.subarray(0, read ?? 0));
  return Number(text.split(" ")[1]);
}

function cookieOf(person: { cookies: Map<string, string> }): string {
  return [...person.cookies].map(([name, value]) => `${name}=${value}`)
    .join("; ");
}

/** Whatever pages of others, or no page at all, may say of themselves. */
async function knockAsOthers(yard: LiveYard) {
  const { origin } = yard;
  const cookie = cookieOf(yard.owner);
  const { host } = new URL(origin);
  const others = [
    "null",
    "https://evil.example",
    "http://evil.example",
    `https://${host}`,
    `http://${host}.evil.example`,
    `http://evil.${host}`,
    `http://localhost`,
    `${origin}/`,
    "",
  ];
  for (const other of others) {
    assert.equal(await knock(yard, { cookie, origin: other }), 403, other);
  }
  assert.equal(await knock(yard, { cookie }), 403);
  const cross = { cookie, origin, "sec-fetch-site": "cross-site" };
  assert.equal(await knock(yard, cross), 403);
}

inLiveYard(
  "R18 only our own pages open a line, and only for members",
  async (yard) => {
    const { origin } = yard;
    const cookie = cookieOf(yard.owner);
    assert.equal(await knock(yard, { cookie, origin }), 101);
    await knockAsOthers(yard);
    assert.equal(await knock(yard, { origin }), 401);
    const made = { origin, cookie: "session=made-up" };
    assert.equal(await knock(yard, made), 401);
    const page = await yard.app.get("/ws", { as: yard.owner });
    assert.equal(page.status, 426);
  },
);

inLiveYard(
  "R18† a yard that takes somebody else's pages for its own is found out",
  async (yard) => {
    const { settings } = yard.app.ports;
    Object.assign(settings, { publicOrigin: "http://evil.example" });
    await assert.rejects(knockAsOthers(yard), /http:\/\/evil\.example/);
  },
);

inLiveYard(
  "R18 a person may hold eight lines and not nine; one that closes makes room",
  async (yard) => {
    const headers = { cookie: cookieOf(yard.owner), origin: yard.origin };
    const lines = await Promise.all(
      Array.from({ length: 8 }, () => yard.line(yard.owner)),
    );
    assert.equal(await knock(yard, headers), 429);
    await yard.line(yard.asker);
    await lines[0]?.close();
    await lines[1]?.hear("hello");
    assert.equal(await knock(yard, headers), 101);
  },
);

inLiveYard(
  "R19 a frame over 64 KiB closes the line with 1009, others stay",
  async (yard) => {
    const big = await yard.line(yard.asker);
    const other = await yard.line(yard.owner);
    big.say("가".repeat(22_000));
    assert.equal(await big.closed, 1009);
    const fitting = await yard.line(yard.asker);
    fitting.say(" ".repeat(64 * 1024));
    assert.equal((await fitting.hear("err")).code, "BadRequest");
    other.say({ t: "sub", room: yard.room, seq: 0 });
    await other.hear("head");
  },
);

inLiveYard(
  "R21 who talks too fast is told so, then sent away; others are unharmed",
  async (yard) => {
    const { room } = yard;
    const fast = await yard.line(yard.asker);
    const other = await yard.line(yard.owner);
    other.say({ t: "sub", room, seq: 0 });
    let isClosed = false;
    fast.closed.then(() => isClosed = true);
    for (let n = 0; n < 200 && !isClosed; n++) {
      const cid = `too-fast-${n}`;
      fast.say({ t: "send", room, cid, body: "빨리" });
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    assert.equal(await fast.closed, 4429);
    const refused = fast.heard("err");
    assert.ok(refused.length > 0);
    for (const { code, cid } of refused) {
      assert.equal(code, "TooManyRequests");
      assert.ok(cid?.startsWith("too-fast-"));
    }
    assert.ok(fast.heard("ack").length < 60);
    other.say({ t: "send", room, cid: "unharmed", body: "천천히" });
    await other.hear("ack");
  },
);

inLiveYard(
  "R22 signing out ends the lines of that session within a second, and no others",
  async (yard) => {
    const line = await yard.line(yard.owner);
    const other = await yard.line(yard.asker);
    await line.hear("hello");
    const from = performance.now();
    await yard.app.post("/sign-out", {}, { as: yard.owner });
    assert.equal(await line.closed, 4401);
    assert.ok(performance.now() - from < BITES_MS);
    other.say({ t: "sub", room: yard.room, seq: 0 });
    await other.hear("head");
  },
);

inLiveYard(
  "R22 somebody else's word on the bus removes a member, or all their lines",
  async (yard) => {
    const { room, roomId, app: { ports } } = yard;
    const line = await yard.line(yard.owner);
    line.say({ t: "sub", room, seq: 0 });
    await line.hear("head");
    const { id } = await yard.viewer(yard.owner);
    await ports.db.query(sql`
    update room_members set banned_at = now()
    where room_id = ${roomId} and member_id = ${id}
  `);
    const removedAt = performance.now();
    ports.bus.publish(roomTopic(roomId), JSON.stringify({ removed: id }));
    assert.deepEqual(await line.hear("err"), {
      t: "err",
      room,
      code: "NotFound",
    });
    assert.ok(performance.now() - removedAt < BITES_MS);
    const asker = await yard.line(yard.asker);
    asker.say({ t: "send", room, cid: "behind-them", body: "갔나요?" });
    await asker.hear("ack");
    line.say({ t: "sub", room, seq: 0 });
    line.say({ t: "send", room, cid: "from-outside", body: "나요" });
    const refusal = await line.hear("err", ({ cid }) => cid === "from-outside");
    assert.equal(refusal.code, "NotFound");
    assert.deepEqual(line.heard("ev"), []);
    const goneAt = performance.now();
    ports.bus.publish(memberTopic(id), JSON.stringify({ gone: true }));
    assert.equal(await line.closed, 4401);
    assert.ok(performance.now() - goneAt < BITES_MS);
  },
);

inLiveYard(
  "R22 a removal that the bus lost bites with the next heads",
  async (yard) => {
    const { room, roomId, app: { ports } } = yard;
    const line = await yard.line(yard.owner);
    line.say({ t: "sub", room, seq: 0 });
    await line.hear("head");
    await ports.db.query(sql`
    update room_members set left_at = now() where room_id = ${roomId}
  `);
    assert.equal((await line.hear("err")).code, "NotFound");
  },
  { headEveryMs: 300 },
);

/** Every frame about a room in which something was said. */
function framesAbout(room: string) {
  return [
    { t: "sub", room, seq: 0 },
    { t: "send", room, cid: "let-me-in", body: "저도요" },
    { t: "edit", room, seq: 1, body: "바꿈" },
    { t: "delete", room, seq: 1 },
    { t: "read", room, seq: 1 },
    { t: "typing", room },
  ];
}

/** Somebody tries every frame on a room; each must be NotFound. */
async function tryAll(line: Line, room: string) {
  for (const frame of framesAbout(room)) {
    const heard = line.heard("err").length;
    line.say(frame);
    await line.hear("err", () => line.heard("err").length > heard, 3_000);
    const code = line.heard("err").at(-1)?.code;
    assert.equal(code, "NotFound", frame.t);
  }
  assert.deepEqual(line.heard("ev"), []);
}

inLiveYard(
  "R23 no frame of a stranger, and none about another's message, does anything",
  async (yard) => {
    const { room } = yard;
    const asker = await yard.line(yard.asker);
    asker.say({ t: "send", room, cid: "ours-only", body: "우리끼리" });
    await asker.hear("ack");
    const elsewhere = shortId(await yard.meet(yard.stranger, yard.owner));
    const stranger = await yard.line(yard.stranger);
    const owner = await yard.line(yard.owner);
    await tryAll(stranger, room);
    for (const frame of framesAbout(room).slice(2, 4)) owner.say(frame);
    await owner.hear("err", () => owner.heard("err").length === 2);
    assert.deepEqual(owner.heard("err").map(({ code }) => code), [
      "NotFound",
      "NotFound",
    ]);
    stranger.say({
      t: "send",
      room: elsewhere,
      cid: "my-own-room",
      body: "네",
    });
    await stranger.hear("ack");
    const reader = await yard.line(yard.owner);
    reader.say({ t: "sub", room, seq: 0 });
    await reader.hear("head");
    const bodies = reader.heard("ev").map(({ body }) => body);
    assert.deepEqual(bodies, ["우리끼리"]);
  },
);

inLiveYard(
  "R23† the same attempts find a room that lets a stranger in",
  async (yard) => {
    const { room, roomId, app: { ports } } = yard;
    const { id } = await yard.viewer(yard.stranger);
    await ports.db.query(sql`
      insert into room_members (room_id, member_id, joined_at)
      values (${roomId}, ${id}, now())`);
    const stranger = await yard.line(yard.stranger);
    await assert.rejects(tryAll(stranger, room), /No such err/);
  },
);

inLiveYard(
  "R36 what is no frame is refused by name, and the line stays",
  async (yard) => {
    const { room } = yard;
    const line = await yard.line(yard.asker);
    const nonsense = [
      "",
      "{",
      "null",
      "[]",
      '"sub"',
      { t: "dance", room },
      { t: "sub", room },
      { t: "sub", room, seq: -1 },
      { t: "sub", room, seq: 1.5 },
      { t: "sub", room, seq: 1e300 },
      { t: "sub", room, seq: "0" },
      { t: "sub", room, seq: 0, extra: 1 },
      { t: "send", room, cid: "with-author", body: "나야", author: "other" },
      { t: "send", room, cid: "x", body: "짧은 이름" },
      { t: "send", room, cid: ["array-cid"], body: "" },
      '{"t":"typing","room":"x","__proto__":{"t":"sub"}}',
    ];
    for (const [index, frame] of nonsense.entries()) {
      line.say(frame);
      await line.hear("err", () => line.heard("err").length === index + 1);
      const { code } = line.heard("err").at(-1) ?? {};
      assert.equal(code, "BadRequest", JSON.stringify(frame));
    }
    line.say({ t: "send", room, cid: "too-long-", body: "가".repeat(2_001) });
    const long = await line.hear("err", ({ cid }) => cid === "too-long-");
    assert.equal(long.code, "Invalid");
    line.say({ t: "sub", room: "no room", seq: 0 });
    await line.hear("err", ({ code }) => code === "NotFound");
    assert.equal(await Promise.race([line.closed, "open"]), "open");
  },
  { env: { LIMIT_SCALE: "10" } },
);

inLiveYard(
  "a server that goes away says so, and lets nobody in",
  async (yard) => {
    const line = await yard.line(yard.owner);
    yard.app.ports.live.close();
    assert.equal(await line.closed, 1001);
    await assert.rejects(openLine(yard.origin, { person: yard.owner }));
  },
);

inLiveYard(
  "a room that was put away stays readable to who follows it",
  async (yard) => {
    const { room, roomId, app: { ports } } = yard;
    const line = await yard.line(yard.owner);
    line.say({ t: "sub", room, seq: 0 });
    await line.hear("head");
    await hideRoom(ports, { viewer: await yard.viewer(yard.owner), roomId });
    const asker = await yard.line(yard.asker);
    asker.say({ t: "send", room, cid: "come-back", body: "여기요" });
    assert.equal((await line.hear("ev")).body, "여기요");
  },
);
