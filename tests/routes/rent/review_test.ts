import assert from "node:assert/strict";
import { publishReviews } from "@/actions/reviews/publish_reviews.ts";
import { sql } from "@/db/db.ts";
import { newId, shortId } from "@/domain/shared/ids.ts";
import type { FormValues, Person, TestApp } from "../../support/app.ts";
import { type DealPages, dealPages } from "../../support/deal_pages.ts";
import { htmlErrors } from "../../support/html_check.ts";
import { workOnNews } from "../../support/news.ts";
import { withApp } from "../../support/with_app.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
const SECRET = "말뚝이 두 개 없었어요";

/** A deal that went its whole way; both are signed in. */
async function returnedDeal(pages: DealPages): Promise<string> {
  const { minji, bada } = pages;
  const deal = await pages.request();
  await pages.walk(deal, [
    ["acceptance", minji],
    ["handover", minji],
    ["handover-confirmation", bada],
    ["return", bada],
    ["return-confirmation", minji],
  ]);
  return deal;
}

function review(
  app: TestApp,
  deal: string,
  as: Person,
  values: FormValues = {},
) {
  const form = { stars: "4", body: "잘 썼어요.", ...values };
  return app.post(`${deal}/review`, form, { as });
}

/** Signs somebody in again, after more time than a session lasts. */
async function comeBack(app: TestApp, person: Person) {
  person.cookies.clear();
  const { email, password } = person;
  const form = { email, password, next: "/" };
  assert.equal((await app.post("/sign-in", form, { as: person })).status, 303);
}

async function profileOf(app: TestApp, name: string): Promise<string> {
  const [row] = await app.ports.db.query<{ handle: string }>(
    sql`select handle from members where name = ${name}`,
  );
  return `/people/${row?.handle}`;
}

withApp(
  "both review a deal and everybody reads it on the profile and the thing",
  async (app) => {
    const pages = await dealPages(app);
    const { minji, bada, item } = pages;
    const deal = await returnedDeal(pages);
    for (const as of [minji, bada]) {
      const { text } = await app.get(deal, { as });
      assert.ok(text.includes(`href="${deal}/review"`));
      assert.match(
        (await app.get(`${deal}/review`, { as })).text,
        /name="stars"/,
      );
    }
    const first = await review(app, deal, bada, {
      stars: "5",
      body: "텐트가 아주 좋았어요.",
    });
    assert.equal(first.status, 303);
    const own = await app.get(first.location, { as: bada });
    assert.match(own.text, /텐트가 아주 좋았어요/);
    assert.match(own.text, /아직 나만 볼 수 있어요/);
    assert.equal(
      (await review(app, deal, minji, { body: "깨끗하게 쓰셨어요." })).status,
      303,
    );
    assert.match((await app.get(item)).text, /텐트가 아주 좋았어요/);
    assert.doesNotMatch((await app.get(item)).text, /깨끗하게 쓰셨어요/);
    const lender = await profileOf(app, "민지");
    assert.match((await app.get(lender)).text, /텐트가 아주 좋았어요/);
    assert.match(
      (await app.get(`${lender}/reviews`)).text,
      /텐트가 아주 좋았어요/,
    );
    assert.match(
      (await app.get(await profileOf(app, "바다"))).text,
      /깨끗하게 쓰셨어요/,
    );
    const both = await app.get(`${deal}/review`, { as: minji });
    assert.match(both.text, /모두에게 공개됐어요/);
    assert.match(both.text, /텐트가 아주 좋았어요/);
  },
);

withApp(
  "a hidden review is on no page but its author's own, until its time has come",
  async (app) => {
    const pages = await dealPages(app);
    const { minji, bada, item } = pages;
    const deal = await returnedDeal(pages);
    await review(app, deal, bada, { stars: "1", body: SECRET });
    await workOnNews(app.ports);
    const lender = await profileOf(app, "민지");
    const everywhere = [
      item,
      lender,
      `${lender}/reviews`,
      deal,
      `${deal}/review`,
      "/notifications",
      "/my/closed",
      "/my/ongoing",
      "/chat",
    ];
    for (const path of everywhere) {
      const { text, status } = await app.get(path, { as: minji });
      assert.equal(status, 200, path);
      assert.ok(!text.includes(SECRET), path);
      assert.doesNotMatch(text, /별 5개 중 1개"/, path);
    }
    assert.match(
      (await app.get("/notifications", { as: minji })).text,
      /후기를 남겼어요/,
    );
    assert.ok(
      (await app.get(`${deal}/review`, { as: bada })).text.includes(SECRET),
      "its author reads it",
    );
    app.ports.clock.advance(14 * DAY_MS);
    await publishReviews(app.ports);
    assert.ok((await app.get(lender)).text.includes(SECRET), "shown at last");
  },
);

withApp(
  "what is wrong with a review stands beside its fields, and nothing is lost",
  async (app) => {
    const pages = await dealPages(app);
    const deal = await returnedDeal(pages);
    const wrong: [FormValues, RegExp][] = [
      [{ stars: "" }, /별점을 1개부터 5개까지/],
      [{ stars: "0" }, /별점을 1개부터 5개까지/],
      [{ stars: "6" }, /별점을 1개부터 5개까지/],
      [{ stars: "4.5" }, /별점을 1개부터 5개까지/],
      [{ body: " " }, /후기를 1~500자로/],
      [{ body: "아".repeat(501) }, /후기를 1~500자로/],
      [{ published_at: "2020-01-01" }, /이 화면에 없는 칸/],
      [{ stars: ["4", "5"] }, /같은 칸이 두 번/],
    ];
    for (const [values, sentence] of wrong) {
      const answer = await review(app, deal, pages.bada, values);
      assert.equal(answer.status, 422, JSON.stringify(values));
      assert.match(answer.text, sentence);
    }
    const kept = await review(app, deal, pages.bada, {
      stars: "",
      body: "적어 둔 말",
    });
    assert.match(kept.text, /적어 둔 말<\/textarea>/);
    const starred = await review(app, deal, pages.bada, {
      stars: "3",
      body: "",
    });
    assert.match(starred.text, /value="3"[^>]* checked/);
    const longest = await review(app, deal, pages.bada, {
      body: "아".repeat(500),
    });
    assert.equal(longest.status, 303);
  },
);

withApp(
  "R23: a review needs a deal of one's own that is over, once, within fourteen days",
  async (app) => {
    const pages = await dealPages(app);
    const { minji, bada } = pages;
    const stranger = await app.signUp({ name: "하늘" });
    const deal = await pages.request();
    assert.equal((await review(app, deal, bada)).status, 409, "not answered");
    await pages.walk(deal, [["acceptance", minji]]);
    assert.equal((await review(app, deal, bada)).status, 409, "not begun");
    await pages.walk(deal, [
      ["handover", minji],
      ["handover-confirmation", bada],
    ]);
    assert.equal((await review(app, deal, minji)).status, 409, "running");
    await pages.walk(deal, [
      ["return", bada],
      ["return-confirmation", minji],
    ]);
    const unknown = `/rent/deals/${shortId(newId(app.ports.clock))}`;
    for (
      const [path, as] of [[deal, stranger], [unknown, bada], [
        "/rent/deals/x",
        bada,
      ]] as const
    ) {
      assert.equal((await review(app, path, as)).status, 404, path);
      assert.equal((await app.get(`${path}/review`, { as })).status, 404, path);
    }
    const guest = await app.post(`${deal}/review`, { stars: "5", body: "x" });
    assert.match(guest.location, /^\/sign-in/);
    assert.equal((await review(app, deal, bada)).status, 303);
    assert.equal((await review(app, deal, bada)).status, 303, "the same again");
    const second = await review(app, deal, bada, { stars: "1" });
    assert.equal(second.status, 409);
    assert.match(second.text, /이미 후기를 남겼어요/);
    app.ports.clock.advance(14 * DAY_MS);
    await comeBack(app, minji);
    const late = await review(app, deal, minji);
    assert.equal(late.status, 409);
    assert.match(late.text, /14일이 지나서/);
  },
);

withApp("a cross-site form writes no review", async (app) => {
  const pages = await dealPages(app);
  const deal = await returnedDeal(pages);
  const headers = {
    origin: "https://evil.example",
    "sec-fetch-site": "cross-site",
  };
  const answer = await app.post(`${deal}/review`, { stars: "1", body: "x" }, {
    as: pages.bada,
    headers,
  });
  assert.equal(answer.status, 403);
});

withApp("what is written in a review is only text", async (app) => {
  const pages = await dealPages(app);
  const deal = await returnedDeal(pages);
  const body = `<script>alert(1)</script><img src=x onerror=alert(1)>`;
  await review(app, deal, pages.bada, { body });
  await review(app, deal, pages.minji, { body });
  for (const path of [pages.item, await profileOf(app, "민지")]) {
    const { text } = await app.get(path);
    assert.ok(text.includes("&lt;script>alert(1)"), path);
    assert.ok(!text.includes("<img src=x"), path);
  }
});

withApp(
  "the trust of a neighbour shows with their first three reviewed deals",
  async (app) => {
    const pages = await dealPages(app);
    const lender = await profileOf(app, "민지");
    assert.match((await app.get(lender)).text, /신뢰도[^]*없음/);
    for (const stars of ["5", "4", "3"]) {
      const deal = await returnedDeal(pages);
      await review(app, deal, pages.bada, { stars });
      await review(app, deal, pages.minji);
      app.ports.clock.advance(DAY_MS);
    }
    const { text } = await app.get(lender);
    assert.match(text, /80점/);
    assert.match(text, /아주 믿음직해요/);
    assert.match((await app.get(pages.item)).text, /신뢰도[^]*80점/);
  },
);

withApp("the pages of reviews are valid HTML", async (app) => {
  const pages = await dealPages(app);
  const { minji, bada, item } = pages;
  const deal = await returnedDeal(pages);
  const lender = await profileOf(app, "민지");
  const check = async (path: string, as: Person) => {
    const { text, status } = await app.get(path, { as });
    assert.ok(status < 300, path);
    assert.deepEqual(await htmlErrors(text), [], path);
  };
  await check(`${deal}/review`, bada);
  assert.deepEqual(
    await htmlErrors(
      (await review(app, deal, bada, { stars: "", body: "" })).text,
    ),
    [],
  );
  await review(app, deal, bada);
  await check(`${deal}/review?thanks=1`, bada);
  await review(app, deal, minji);
  for (
    const path of [`${deal}/review`, deal, item, lender, `${lender}/reviews`]
  ) {
    await check(path, bada);
  }
});
