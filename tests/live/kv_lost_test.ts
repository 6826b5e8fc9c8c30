import assert from "node:assert/strict";
import type { Person, TestApp } from "@/tests/support/app.ts";
import { testApp } from "@/tests/support/app.ts";
import { dealPages } from "@/tests/support/deal_pages.ts";
import { inLiveYard } from "@/tests/support/live.ts";
import { readAll } from "@/tests/support/read_all.ts";
import { inquire, saidIn, say, unreadIn } from "@/tests/support/rooms.ts";
import {
  openServerDatabase,
  POSTGRES,
} from "@/tests/support/server_databases.ts";
import { testWith } from "@/tests/support/skip.ts";

async function signIn(app: TestApp, person: Person) {
  const { email, password } = person;
  const answer = await app.post("/sign-in", { email, password }, {
    as: person,
  });
  assert.equal(answer.status, 303, answer.text);
}

async function unreadOf(app: TestApp, as: Person): Promise<number> {
  return unreadIn((await app.get("/about", { as })).text);
}

/** Who was signed in is led to the door, and comes in again to all that was there. */
async function comesInAgain(
  app: TestApp,
  { person, room, unread, said }: {
    person: Person;
    room: string;
    unread: number;
    said: string[];
  },
) {
  const before = await readAll(app.ports.db);
  const turnedAway = await app.get(room, { as: person });
  assert.equal(turnedAway.status, 303);
  assert.match(turnedAway.location, /^\/sign-in/);
  await signIn(app, person);
  assert.equal(await unreadOf(app, person), unread);
  assert.equal(await readAll(app.ports.db), before, "something else was lost");
  assert.deepEqual(saidIn((await app.get(room, { as: person })).text), said);
  assert.equal(await unreadOf(app, person), 0);
}

inLiveYard(
  "R43 the KV is deleted while people talk: they sign in again, counters are rebuilt, nothing else is lost",
  async (yard) => {
    const { app, room, owner, asker } = yard;
    const { kv, clock } = app.ports;
    const path = `/chat/${room}`;
    const said = ["하나", "둘", "셋"];
    for (const body of said) await say(app, { room: path, as: asker, body });
    assert.equal(await unreadOf(app, owner), said.length);
    const line = await yard.line(owner);
    await line.hear("hello");

    const entries = await kv.list([]);
    assert.ok(entries.some(({ key }) => key[0] === "sessions"));
    assert.ok(entries.some(({ key }) => key[0] === "unread"));
    for (const { key } of entries) await kv.delete(key);
    // What is remembered of a session lasts a second.
    clock.advance(1_100);

    assert.equal(await line.closed, 4401);
    await assert.rejects(yard.line(owner));
    await comesInAgain(app, { person: owner, room: path, unread: 3, said });
    const back = await yard.line(owner);
    assert.equal((await back.hear("hello")).unread.total, 0);
    await signIn(app, asker);
    await say(app, { room: path, as: asker, body: "넷" });
    await back.hear("unread", ({ total }) => total === 1);
    assert.equal(await unreadOf(app, owner), 1);
  },
  { headEveryMs: 300 },
);

testWith(
  POSTGRES,
  "R43 the KV is deleted between two starts: people sign in again, counters are rebuilt, nothing else is lost",
  async () => {
    const database = await openServerDatabase();
    const dataDir = await Deno.makeTempDir({ prefix: "madang-kv-" });
    const home = { url: database.url, dataDir };
    try {
      const first = await testApp({ home });
      const { minji, bada, item, request, verb } = await dealPages(first);
      const room = await inquire(first, { path: item, as: bada });
      await say(first, { room, as: bada, body: "빌려도 될까요?" });
      const deal = await request();
      assert.equal((await verb(deal, "acceptance", minji)).status, 303);
      await first.ports.counters.settle();
      const unread = await unreadOf(first, bada);
      assert.ok(unread > 0);
      const said = saidIn((await first.get(room, { as: minji })).text);
      await first.close();

      for await (const { name } of Deno.readDir(dataDir)) {
        if (name.startsWith("kv.sqlite")) {
          await Deno.remove(`${dataDir}/${name}`);
        }
      }
      const next = await testApp({ home });
      await comesInAgain(next, { person: bada, room, unread, said });
      await signIn(next, minji);
      const shown = await next.get(deal, { as: minji });
      assert.equal(shown.status, 200);
      await next.close();
    } finally {
      await database.close();
      await Deno.remove(dataDir, { recursive: true });
    }
  },
);
