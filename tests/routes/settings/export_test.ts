import assert from "node:assert/strict";
import { sendAccountLetters } from "@/actions/accounts/send_account_letters.ts";
import { forgetExports, makeExports } from "@/actions/accounts/make_exports.ts";
import { MEMBER_DATA } from "@/db/member_data/mod.ts";
import { MESSAGES } from "@/locales/mod.ts";
import type { Person, TestApp } from "@/tests/support/app.ts";
import { dealPages } from "@/tests/support/deal_pages.ts";
import { htmlErrors } from "@/tests/support/html_check.ts";
import { lettersIn } from "@/tests/support/mail.ts";
import { inquire, say } from "@/tests/support/rooms.ts";
import { putUp } from "@/tests/support/things.ts";
import { leaveTraces, OWN, rowsWith, SAID } from "@/tests/support/traces.ts";
import { withApp } from "@/tests/support/with_app.ts";
import { unzip } from "@/tests/support/zip.ts";

const HOUR = 60 * 60 * 1000;

/** Shows again that it is them. */
async function prove(app: TestApp, as: Person) {
  const form = { password: as.password, next: "/settings/export" };
  const answer = await app.post("/settings/proof", form, { as });
  assert.equal(answer.status, 303);
}

function ask(app: TestApp, as: Person) {
  return app.post("/settings/export", {}, { as });
}

async function download(
  app: TestApp,
  as: Person,
): Promise<Uint8Array<ArrayBuffer>> {
  const cookie = `session=${as.cookies.get("session")}`;
  const url = "http://localhost/settings/export/file";
  const response = await app.fetch(new Request(url, { headers: { cookie } }));
  assert.equal(response.status, 200);
  assert.equal(response.headers.get("content-type"), "application/zip");
  assert.match(
    response.headers.get("content-disposition") ?? "",
    /^attachment; filename="madang-\d{4}-\d\d-\d\d\.zip"$/,
  );
  return await response.bytes();
}

withApp(
  "an export holds all there is about a member in any table, and of others only what they said to each other",
  async (app) => {
    const yard = await dealPages(app);
    const { minji, bada, item } = yard;
    const deal = await yard.request({ note: SAID });
    await yard.walk(deal, [["refusal", minji]]);
    const badas = await putUp(app, bada, { title: "바다의 드릴" });
    const room = await inquire(app, { path: badas, as: minji });
    await say(app, { room, as: minji, body: SAID });
    await say(app, { room, as: bada, body: "네, 토요일에 봐요" });
    await leaveTraces(app, { minji, item, badas });
    await ask(app, minji);
    assert.equal(await makeExports(app.ports), 1);

    const files = unzip(await download(app, minji));
    const text = (name: string) => new TextDecoder().decode(files.get(name));
    for (const table of await tablesWith(app, OWN)) {
      // What a neighbour reported is not theirs to read.
      if (table === "reports") continue;
      assert.ok(
        text(`data/${table === "subjects" ? "rent_items" : table}.json`)
          .includes(OWN),
        table,
      );
    }
    for (const table of await tablesWith(app, SAID)) {
      assert.ok(text(`data/${table}.json`).includes(SAID), table);
    }
    const said = JSON.parse(text("data/room_events.json"));
    assert.deepEqual(
      said.filter(({ kind }: { kind: string }) => kind === "message").map(
        ({ mine, body }: { mine: boolean; body: string }) => [mine, body],
      ),
      [[true, SAID], [false, "네, 토요일에 봐요"]],
    );
    const whole = [...files.keys()].map(text).join("\n");
    assert.ok(!whole.includes(bada.email) && !whole.includes("$argon2"));
    const photos = [...files.keys()].filter((name) =>
      name.startsWith("photos/")
    );
    assert.equal(photos.length, 1);
    assert.equal(text(photos[0] ?? "").slice(8, 12), "WEBP");
    assert.match(text("README.txt"), /data\/members\.json – 나/);
  },
);

withApp(
  "an export is told by letter, taken with proof by its member only, and gone after a day",
  async (app) => {
    const { ports } = app;
    const minji = await app.signUp();
    const bada = await app.signUp();
    const none = await app.get("/settings/export", { as: minji });
    assert.deepEqual(await htmlErrors(none.text), []);
    assert.equal((await ask(app, minji)).location, "/settings/export");
    await ask(app, minji);
    const waiting = await app.get("/settings/export", { as: minji });
    assert.match(waiting.text, /모으고 있어요/);
    assert.deepEqual(await htmlErrors(waiting.text), []);
    assert.equal(
      (await app.get("/settings/export/file", { as: minji })).status,
      404,
    );
    assert.equal(
      await makeExports(ports),
      1,
      "asked for twice is asked for once",
    );
    await sendAccountLetters(ports);
    const [letter] = (await lettersIn(ports.dataDir)).slice(-1);
    assert.equal(letter?.to?.[0]?.address, minji.email);
    assert.match(letter?.text ?? "", /\/settings\/export/);
    const ready = await app.get("/settings/export", { as: minji });
    assert.ok(ready.text.includes('href="/settings/export/file"'));
    assert.deepEqual(await htmlErrors(ready.text), []);

    assert.equal(
      (await app.get("/settings/export/file", { as: bada })).status,
      404,
    );
    assert.match(
      (await app.get("/settings/export/file")).location,
      /^\/sign-in/,
    );
    ports.clock.advance(11 * 60_000);
    for (
      const answer of [
        await app.get("/settings/export/file", { as: minji }),
        await ask(app, minji),
      ]
    ) {
      assert.match(answer.location, /^\/settings\/proof/);
    }
    await prove(app, minji);
    assert.ok((await download(app, minji)).length > 100);
    ports.clock.advance(24 * HOUR);
    await prove(app, minji);
    assert.equal(
      (await app.get("/settings/export/file", { as: minji })).status,
      404,
    );
    await forgetExports(ports);
    assert.deepEqual(filesOf(ports.dataDir), []);
    assert.match(
      (await app.get("/settings/export", { as: minji })).text,
      /내 정보 모으기/,
    );
  },
);

withApp(
  "what could not be made leaves nothing behind and is tried again, but not for ever",
  async (app) => {
    const { ports } = app;
    const minji = await app.signUp();
    await ask(app, minji);
    for (let n = 0; n < 5; n++) {
      const broken = {
        ...ports,
        exports: {
          ...ports.exports,
          make: () => Promise.reject(new Error("The disk is full")),
        },
      };
      await assert.rejects(makeExports(broken), /disk is full/);
      ports.clock.advance(HOUR);
    }
    assert.equal(await makeExports(ports), 0);
    await forgetExports(ports);
    await prove(app, minji);
    await ask(app, minji);
    assert.equal(await makeExports(ports), 1);
    await app.post("/settings/withdrawal", { agree: "yes" }, { as: minji });
    assert.deepEqual(filesOf(ports.dataDir), [], "who leaves leaves no file");
  },
);

Deno.test("it is told in both languages what each file of an export holds", () => {
  const own = Object.entries(MEMBER_DATA).filter(([, { own }]) => own)
    .map(([table]) => table).toSorted();
  for (const { leaving } of Object.values(MESSAGES)) {
    assert.deepEqual(Object.keys(leaving.export.files).toSorted(), own);
  }
});

async function tablesWith(app: TestApp, word: string): Promise<string[]> {
  const rows = (await rowsWith(app, word)).split("\n");
  const tables = new Set(rows.map((row) => row.split(":")[0] ?? ""));
  assert.ok(tables.size > 2);
  return [...tables];
}

function filesOf(dataDir: string): string[] {
  return [...Deno.readDirSync(`${dataDir}/exports`)].map(({ name }) => name);
}
