import assert from "node:assert/strict";
import { sql } from "@/db/db.ts";
import { createEvent } from "@/db/events.ts";
import { newId, parseShortId } from "@/domain/shared/ids.ts";
import type { FormValues, Person, TestApp } from "@/tests/support/app.ts";
import { dealPages } from "@/tests/support/deal_pages.ts";
import { htmlErrors } from "@/tests/support/html_check.ts";
import { noticesOf, workOnNews } from "@/tests/support/news.ts";
import { inquire, say } from "@/tests/support/rooms.ts";
import { putUp } from "@/tests/support/things.ts";
import { withApp } from "@/tests/support/with_app.ts";

async function idOf(app: TestApp, { email }: Person): Promise<string> {
  const [row] = await app.ports.db.query<{ id: string }>(
    sql`select id from members where email = ${email}`,
  );
  assert.ok(row);
  return row.id;
}

/** Somebody with a thing, somebody who asks about it, and what they have to do with each other. */
async function twoNeighbours(app: TestApp) {
  const owner = await app.signUp({ name: "지우" });
  const asker = await app.signUp({ name: "하늘" });
  const path = await putUp(app, owner);
  const room = await inquire(app, { path, as: asker });
  return { owner, asker, path, room };
}

/** The number on the bell of a page. */
function bellIn(html: string): number {
  const bell = /<a[^>]*href="\/notifications"[^>]*>([^]*?)<\/a>/.exec(html);
  return Number(/<span>(\d+)<\/span>/.exec(bell?.[1] ?? "")?.[1] ?? NaN);
}

withApp(
  "a guest is sent to sign in before notifications and their settings",
  async (app) => {
    for (const path of ["/notifications", "/settings/notifications"]) {
      const answer = await app.get(path);
      assert.equal(answer.status, 303);
      assert.match(answer.location, /^\/sign-in/);
    }
    const posted = await app.post("/notifications/reading", {});
    assert.match(posted.location, /^\/sign-in/);
  },
);

withApp(
  "a message rings the bell, and reading it quiets the bell again",
  async (app) => {
    const { owner, asker, room } = await twoNeighbours(app);
    await say(app, { room, as: asker, body: "아직 있나요?" });
    await workOnNews(app.ports);
    const list = await app.get("/notifications", { as: owner });
    assert.equal(list.status, 200);
    assert.match(
      list.text,
      /하늘님이 ‘4인용 캠핑 텐트’ 대화에 메시지를 보냈어요/,
    );
    assert.equal(bellIn(list.text), 1);
    assert.equal(
      bellIn((await app.get("/notifications", { as: asker })).text),
      0,
    );
    const opened = await app.get(room, { as: owner });
    assert.equal(bellIn(opened.text), 0);
  },
);

withApp(
  "R23: nobody reads or quiets the notifications of others",
  async (app) => {
    const { owner, asker, room } = await twoNeighbours(app);
    await say(app, { room, as: asker, body: "안녕하세요" });
    await workOnNews(app.ports);
    const owned = { id: await idOf(app, owner) };
    assert.deepEqual(await noticesOf(app.ports, owned), ["*message.sent"]);
    const list = await app.get("/notifications", { as: asker });
    assert.doesNotMatch(list.text, /메시지를 보냈어요/);
    const posted = await app.post("/notifications/reading", {}, { as: asker });
    assert.equal(posted.status, 303);
    assert.deepEqual(await noticesOf(app.ports, owned), ["*message.sent"]);
    await app.post("/notifications/reading", {}, { as: owner });
    assert.deepEqual(await noticesOf(app.ports, owned), ["message.sent"]);
  },
);

withApp(
  "a list is paged, and a page that is none is not found",
  async (app) => {
    const { owner, asker, room } = await twoNeighbours(app);
    const roomId = parseShortId(room.split("/").at(-1) ?? "");
    const [subject] = await app.ports.db.query<{ id: string }>(
      sql`select id from subjects`,
    );
    for (let n = 0; n < 23; n++) {
      app.ports.clock.advance(1000);
      await createEvent(app.ports.db, {
        id: newId(app.ports.clock),
        kind: "deal.requested",
        subjectId: subject?.id ?? null,
        actorId: await idOf(app, asker),
        payload: { room: roomId, deal: newId(app.ports.clock) },
        at: app.ports.clock.now(),
      });
    }
    await workOnNews(app.ports);
    const first = await app.get("/notifications", { as: owner });
    const entries = (html: string) =>
      html.split("대여를 신청했어요").length - 1;
    assert.equal(entries(first.text), 20);
    const next = /href="(\/notifications\?after=[^"]+)"/.exec(first.text)?.[1];
    assert.ok(next);
    const second = await app.get(next, { as: owner });
    assert.equal(entries(second.text), 3);
    for (
      const after of [
        "",
        "x",
        "1-2",
        "99999999999999999-aaaaaaaaaaaaaaaaaaaaaa",
      ]
    ) {
      const answer = await app.get(`/notifications?after=${after}`, {
        as: owner,
      });
      assert.equal(answer.status, 404, after);
    }
  },
);

withApp("what somebody wants to hear of is kept", async (app) => {
  const member = await app.signUp();
  const path = "/settings/notifications";
  const before = await app.get(path, { as: member });
  assert.match(before.text, ticked("mail", "request"));
  assert.doesNotMatch(before.text, ticked("mail", "review"));
  const posted = await app.post(path, {
    live: ["request", "answer"],
    mail: ["review"],
  }, { as: member });
  assert.equal(posted.status, 303);
  const after = await app.get(posted.location, { as: member });
  assert.doesNotMatch(after.text, ticked("mail", "request"));
  assert.match(after.text, ticked("mail", "review"));
  assert.match(after.text, ticked("live", "answer"));
  assert.doesNotMatch(after.text, ticked("live", "message"));
});

withApp(
  "a choice that there is not is refused and changes nothing",
  async (app) => {
    const member = await app.signUp();
    const path = "/settings/notifications";
    const forms: FormValues[] = [
      { mail: ["everything"] },
      { mail: ["review"], sms: ["review"] },
      { constructor: "1" },
    ];
    for (const form of forms) {
      const answer = await app.post(path, form, { as: member });
      assert.equal(answer.status, 422, JSON.stringify(form));
      assert.match(answer.text, ticked("mail", "request"));
      assert.doesNotMatch(answer.text, ticked("mail", "review"));
    }
  },
);

function ticked(channel: string, matter: string): RegExp {
  return new RegExp(
    `<input[^>]*name="${channel}"[^>]*value="${matter}"[^>]*checked`,
  );
}

withApp(
  "members are written to in the language they used last",
  async (app) => {
    const member = await app.signUp();
    const language = async () => {
      const [row] = await app.ports.db.query<{ language: string }>(
        sql`select language from members where email = ${member.email}`,
      );
      return row?.language;
    };
    assert.equal(await language(), "ko");
    await app.post("/preferences", { lang: "en", next: "/" }, { as: member });
    assert.equal(await language(), "en");
    await app.post("/preferences", { theme: "dark", next: "/" }, {
      as: member,
    });
    assert.equal(await language(), "en");
  },
);

withApp("the pages of notifications are valid HTML", async (app) => {
  const { owner, asker, room } = await twoNeighbours(app);
  await say(app, { room, as: asker, body: "안녕하세요" });
  await workOnNews(app.ports);
  for (const path of ["/notifications", "/settings/notifications"]) {
    const { text } = await app.get(path, { as: owner });
    assert.deepEqual(await htmlErrors(text), [], path);
  }
});

withApp(
  "opening a deal quiets the bell for what was told of it",
  async (app) => {
    const { minji, bada, request } = await dealPages(app);
    const deal = await request();
    await workOnNews(app.ports);
    const list = await app.get("/notifications", { as: minji });
    assert.ok(list.text.includes(`href="${deal}"`));
    assert.equal(bellIn(list.text), 1);
    assert.equal(bellIn((await app.get(deal, { as: bada })).text), 0);
    assert.equal(bellIn((await app.get("/rent", { as: minji })).text), 1);
    assert.equal(bellIn((await app.get(deal, { as: minji })).text), 0);
    assert.equal(bellIn((await app.get("/rent", { as: minji })).text), 0);
  },
);
