import assert from "node:assert/strict";
import { shortId } from "@/domain/shared/ids.ts";
import type { Person } from "../../support/app.ts";
import { dates, dealPages } from "../../support/deal_pages.ts";
import { htmlErrors } from "../../support/html_check.ts";
import { withApp } from "../../support/with_app.ts";

const LISTS = ["ongoing", "requests", "closed"] as const;

/** The number on a tab; 0 where there is none. */
function countOn(html: string, list: string): number {
  const links = html.matchAll(
    new RegExp(`<a href="/my/${list}"[^>]*>([^]*?)</a>`, "g"),
  );
  const counts = [...links].map(([, text = ""]) =>
    /tabular-nums">(\d+)</.exec(text)?.[1] ?? 0
  );
  return Math.max(...counts.map(Number));
}

withApp(
  "my deals stand where they belong, with every verb that is possible",
  async (app) => {
    const pages = await dealPages(app);
    const { minji, bada } = pages;
    const deal = await pages.request(dates(app, 0.1, 2));
    const my = async (list: string, as: Person) =>
      (await app.get(`/my/${list}`, { as })).text;

    const asked = await my("requests", minji);
    assert.equal(countOn(asked, "requests"), 1);
    assert.match(asked, /내가 답할 신청/);
    assert.ok(asked.includes(`action="${deal}/acceptance"`));
    assert.ok(asked.includes(`href="${deal}#decline"`));
    const waiting = await my("requests", bada);
    assert.equal(countOn(waiting, "requests"), 0);
    assert.match(waiting, /답을 기다리는 신청/);
    assert.ok(waiting.includes(`action="${deal}/withdrawal"`));

    const accepted = await app.post(`${deal}/acceptance`, {
      next: "/my/requests",
    }, { as: minji });
    assert.equal(accepted.location, "/my/requests");
    assert.ok(!(await my("requests", minji)).includes(deal));
    assert.equal(countOn(await my("closed", minji), "ongoing"), 1);
    assert.ok((await my("ongoing", bada)).includes(`${deal}#cancel`));

    await pages.walk(deal, [["handover", minji], [
      "handover-confirmation",
      bada,
    ]]);
    assert.match(await my("ongoing", bada), /남음/);
    await pages.walk(deal, [["return", bada], ["return-confirmation", minji]]);
    assert.ok(!(await my("ongoing", bada)).includes(deal));
    const closed = await my("closed", bada);
    assert.ok(closed.includes(`href="${deal}/review"`));
    assert.match(closed, /후기 쓰기/);
    assert.match(closed, /다시 신청하기/);
    await app.post(`${deal}/review`, { stars: "5", body: "좋아요" }, {
      as: bada,
    });
    const reviewed = await my("closed", bada);
    assert.doesNotMatch(reviewed, /후기 쓰기/);
    assert.match(reviewed, /내 후기 보기/);
  },
);

withApp("the owner lists a thing again that was put away", async (app) => {
  const pages = await dealPages(app);
  const { minji, bada, item } = pages;
  const deal = await pages.request();
  await pages.verb(deal, "refusal", minji);
  await app.post(`${item}/visibility`, { state: "hidden" }, { as: minji });
  const { text } = await app.get("/my/closed", { as: minji });
  assert.match(text, /다시 등록하기/);
  assert.ok(text.includes(`action="${item}/visibility"`));
  const others = await app.get("/my/closed", { as: bada });
  assert.doesNotMatch(others.text, /다시 등록하기|다시 신청하기/);
  await app.post(`${item}/visibility`, { state: "public" }, { as: minji });
  assert.match(
    (await app.get("/my/closed", { as: bada })).text,
    /다시 신청하기/,
  );
});

withApp("R23: my pages show nobody else's deals", async (app) => {
  const pages = await dealPages(app);
  const stranger = await app.signUp({ name: "하늘" });
  const deal = await pages.request();
  const short = deal.split("/").at(-1) ?? "";
  for (const list of LISTS) {
    const { text, status } = await app.get(`/my/${list}`, { as: stranger });
    assert.equal(status, 200);
    assert.ok(!text.includes(short), list);
  }
  const mine = await app.get("/my/requests", { as: pages.bada });
  assert.ok(mine.text.includes(short), "the deal is there to be seen");
});

withApp("guests sign in before they see their own pages", async (app) => {
  for (const path of ["/my", ...LISTS.map((list) => `/my/${list}`)]) {
    const { status, location } = await app.get(path);
    assert.equal(status, 303);
    assert.equal(location, `/sign-in?next=${encodeURIComponent(path)}`);
  }
  const member = await app.signUp();
  assert.equal((await app.get("/my", { as: member })).location, "/my/ongoing");
});

withApp(
  "my lists turn their pages, and say 404 to pages that cannot be",
  async (app) => {
    const pages = await dealPages(app);
    for (let n = 0; n < 13; n++) await pages.request(dates(app, 1 + n));
    const first = await app.get("/my/requests", { as: pages.minji });
    assert.equal(countOn(first.text, "requests"), 13);
    assert.equal(first.text.split("<article aria-label").length - 1, 12);
    const second = await app.get("/my/requests?page=2", { as: pages.minji });
    assert.equal(second.text.split("<article aria-label").length - 1, 1);
    assert.ok(second.text.includes('name="next" value="/my/requests?page=2"'));
    for (const page of ["3", "0", "-1", "x", shortId("0".repeat(32))]) {
      const { status } = await app.get(`/my/requests?page=${page}`, {
        as: pages.minji,
      });
      assert.equal(status, 404, page);
    }
  },
);

withApp("my lists of deals are valid HTML, empty and full", async (app) => {
  const pages = await dealPages(app);
  for (const fill of [false, true]) {
    if (fill) {
      await pages.request(dates(app, 9));
      const deal = await pages.request(dates(app, 1));
      await pages.verb(deal, "acceptance", pages.minji);
      const other = await pages.request(dates(app, 5));
      await pages.verb(other, "refusal", pages.minji);
    }
    for (const list of LISTS) {
      const { text } = await app.get(`/my/${list}`, { as: pages.minji });
      assert.deepEqual(await htmlErrors(text), [], list);
    }
  }
});
