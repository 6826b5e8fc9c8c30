import assert from "node:assert/strict";
import { expireDeals } from "@/actions/rent/deals/expire_deals.ts";
import { flagOverdue } from "@/actions/rent/deals/flag_overdue.ts";
import { sql } from "@/db/db.ts";
import { VERB_NOUNS } from "@/domain/rent/deals/paths.ts";
import { newId, shortId } from "@/domain/shared/ids.ts";
import { dates, dealPages, nounsOn } from "../../support/deal_pages.ts";
import { htmlErrors } from "../../support/html_check.ts";
import { pictureFile } from "../../support/photos.ts";
import { putUp, titlesIn } from "../../support/things.ts";
import { withApp } from "../../support/with_app.ts";

const NOUNS = Object.values(VERB_NOUNS);
const DAY_MS = 24 * 60 * 60 * 1000;

withApp("a deal goes from request to return through its forms", async (app) => {
  const { minji, bada, item, request, verb } = await dealPages(app);
  const deal = await request(dates(app, 1, 3));
  const page = async (as = bada) => (await app.get(deal, { as })).text;
  assert.match(await page(), /검토 중/);
  assert.match(await page(minji), /24,000원/);
  assert.match(await page(minji), /잘 쓸게요/);
  assert.deepEqual(nounsOn(await page(), deal), ["new-dates", "withdrawal"]);
  assert.deepEqual(nounsOn(await page(minji), deal), [
    "acceptance",
    "new-dates",
    "refusal",
  ]);

  await verb(deal, "new-dates", minji, { ...dates(app, 2, 3), note: "화요일" });
  assert.match(await page(), /12,000원 줄어요/);
  assert.ok(nounsOn(await page(), deal).includes("new-dates-acceptance"));
  await verb(deal, "new-dates-acceptance", bada);
  await verb(deal, "acceptance", minji);
  assert.match(await page(), /예약 확정/);
  assert.match((await app.get(item)).text, /예약됐어요|일부만 비어/);

  const photos = [await pictureFile("handover.jpg")];
  const record = { photos, note: "흠집 하나", prompts: ["poles", "parts"] };
  const start = await verb(deal, "handover", minji, record);
  assert.equal(start.location, deal);
  assert.match(await page(), /인계 확인 중/);
  assert.match(await page(), /흠집 하나/);
  await verb(deal, "handover-confirmation", bada, { note: "네, 봤어요" });
  assert.match(await page(minji), /대여 중/);
  assert.match(await page(minji), /네, 봤어요/);
  assert.match((await app.get(item)).text, /대여 중<\/span><span>[^<]+까지/);

  app.ports.clock.advance(4 * DAY_MS);
  await flagOverdue(app.ports);
  assert.match(await page(), /연체/);
  await verb(deal, "return", bada);
  await verb(deal, "return-confirmation", minji);
  assert.match(await page(), /대여 종료/);
  assert.deepEqual(nounsOn(await page(), deal), []);
  assert.doesNotMatch((await app.get(item)).text, /대여 중/);
});

withApp(
  "new dates are picked by links where no script runs, one's own days among them",
  async (app) => {
    const { minji, bada, request, verb } = await dealPages(app);
    const deal = await request(dates(app, 2, 3));
    await verb(deal, "acceptance", minji);
    const day = (n: number) => dates(app, n).starts_at.slice(0, 10);
    const field = (html: string, name: string) =>
      new RegExp(`<input[^>]*name="${name}"[^>]*value="([^"]*)"`).exec(html)
        ?.[1] ??
        new RegExp(`<input[^>]*value="([^"]*)"[^>]*name="${name}"`).exec(html)
          ?.[1];
    const closed = (await app.get(deal, { as: bada })).text;
    assert.equal(field(closed, "ends_at"), dates(app, 2, 3).ends_at);
    assert.ok(closed.includes(`href="${deal}?from=${day(2)}#`));
    const query = `from=${day(2)}&to=${day(4)}`;
    const picked = (await app.get(`${deal}?${query}`, { as: bada })).text;
    assert.equal(field(picked, "starts_at"), `${day(2)}T10:00`);
    assert.equal(field(picked, "ends_at"), `${day(4)}T10:00`);
    assert.match(
      picked,
      /<details[^>]*open[^>]*>(?:(?!<details)[^])*new-dates/,
    );
    assert.doesNotMatch(
      closed,
      /<details[^>]*open[^>]*>(?:(?!<details)[^])*new-dates/,
    );
    await verb(deal, "handover", minji);
    await verb(deal, "handover-confirmation", bada);
    const out = await app.get(`${deal}?to=${day(6)}`, { as: bada });
    assert.equal(field(out.text, "starts_at"), undefined);
    assert.equal(field(out.text, "ends_at")?.slice(0, 10), day(6));
  },
);

withApp(
  "a deal's page is fine HTML in each phase, for both, in both languages",
  async (app) => {
    const { minji, bada, request, verb } = await dealPages(app);
    const deal = await request();
    const steps = [
      ["new-dates", bada, dates(app, 2)],
      ["new-dates-refusal", minji],
      ["acceptance", minji],
      ["handover", minji, { photos: [await pictureFile("a.jpg")] }],
      ["handover-confirmation", bada, { photos: [await pictureFile("b.jpg")] }],
      ["return", minji],
      ["return-confirmation", minji],
    ] as const;
    const check = async () => {
      for (const as of [minji, bada]) {
        for (const lang of ["ko", "en"]) {
          const headers = { "accept-language": lang };
          const { text } = await app.get(deal, { as, headers });
          assert.deepEqual(await htmlErrors(text), []);
          assert.doesNotMatch(text, /undefined|NaN|\[object/);
        }
      }
    };
    await check();
    for (const [noun, as, values] of steps) {
      const answer = await verb(deal, noun, as, values);
      assert.equal(answer.status, 303, noun);
      await check();
    }
  },
);

withApp(
  "R23: strangers, guests and foreign ids get nowhere with any verb",
  async (app) => {
    const { minji, bada, request, verb, walk } = await dealPages(app);
    const stranger = await app.signUp({ name: "지나가는이" });
    const deal = await request();
    const unknown = `/rent/deals/${shortId(newId(app.ports.clock))}`;
    const readDeal = async () => {
      const [row] = await app.ports.db.query<{ all: string }>(sql`
      select jsonb_agg(d)::text || (select count(*) from events)::text as all
      from deals d`);
      return row?.all;
    };
    const phases = [
      [],
      [["acceptance", minji]],
      [["handover", minji], ["handover-confirmation", bada]],
      [["return", bada], ["return-confirmation", minji]],
    ] as const;
    for (const steps of phases) {
      await walk(deal, steps);
      const before = await readDeal();
      for (const noun of NOUNS) {
        const values = { ...dates(app, 5), note: "", reason: "그냥" };
        assert.equal((await verb(deal, noun, stranger, values)).status, 404);
        assert.equal((await verb(unknown, noun, minji, values)).status, 404);
        assert.equal((await verb("/rent/deals/x", noun, minji)).status, 404);
        const guest = await verb(deal, noun, app.guest());
        assert.equal(guest.status, 303);
        assert.match(guest.location, /^\/sign-in/);
        const foreign = await app.post(`${deal}/${noun}`, {}, {
          as: minji,
          headers: {
            origin: "https://evil.example",
            "sec-fetch-site": "cross-site",
          },
        });
        assert.equal(foreign.status, 403);
        assert.equal(
          (await app.get(`${deal}/${noun}`, { as: minji })).location,
          deal,
        );
      }
      for (const path of [deal, `${deal}/calendar.ics`]) {
        assert.equal((await app.get(path, { as: stranger })).status, 404);
        assert.match((await app.get(path)).location, /^\/sign-in/);
        assert.equal((await app.get(path, { as: bada })).status, 200);
      }
      assert.equal(await readDeal(), before);
    }
  },
);

withApp(
  "R23: the wrong one of the two gets 403, the wrong time 409 with the deal as it stands",
  async (app) => {
    const { minji, bada, request, verb } = await dealPages(app);
    const deal = await request();
    assert.equal((await verb(deal, "acceptance", bada)).status, 403);
    assert.equal((await verb(deal, "refusal", bada)).status, 403);
    assert.equal((await verb(deal, "withdrawal", minji)).status, 403);
    assert.equal((await verb(deal, "handover", bada)).status, 403);
    assert.equal((await verb(deal, "return-confirmation", bada)).status, 403);
    const early = await verb(deal, "handover", minji);
    assert.equal(early.status, 409);
    assert.match(early.text, /지금은 할 수 없어요/);
    assert.match(early.text, /검토 중/);
    assert.deepEqual(nounsOn(early.text, deal), [
      "acceptance",
      "new-dates",
      "refusal",
    ]);
    await verb(deal, "acceptance", minji);
    const answers = [
      await verb(deal, "no-show", minji),
      await verb(deal, "handover-confirmation", bada),
      await verb(deal, "new-dates-acceptance", bada),
      await verb(deal, "refusal", minji),
    ];
    assert.deepEqual(answers.map(({ status }) => status), [409, 409, 409, 409]);
    assert.match(answers[0]?.text ?? "", /시작 시간이 지나야/);
    assert.match(answers[1]?.text ?? "", /먼저 인계 기록/);
  },
);

withApp(
  "R38: a verb that is posted again leads to the same place and does nothing",
  async (app) => {
    const { minji, request, verb } = await dealPages(app);
    const deal = await request();
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => verb(deal, "acceptance", minji)),
    );
    assert.ok(answers.every(({ status }) => status === 303));
    const [row] = await app.ports.db.query<{ count: number }>(
      sql`select count(*) as count from events where kind = 'deal.accepted'`,
    );
    assert.equal(row?.count, 1);
  },
);

withApp(
  "R38: fifty posts of one request are one deal, also with an empty form of nonsense between",
  async (app) => {
    const { bada, item } = await dealPages(app);
    const form = { ...dates(app, 1), note: "" };
    const answers = await Promise.all(
      Array.from(
        { length: 50 },
        () => app.post(`${item}/deals`, form, { as: bada }),
      ),
    );
    assert.equal(new Set(answers.map(({ location }) => location)).size, 1);
    assert.match(answers[0]?.location ?? "", /^\/rent\/deals\//);
  },
  // As many as nobody may ask for in a day.
  { LIMIT_SCALE: "10" },
);

withApp(
  "what is wrong with a request stands next to its field, and what was typed stays",
  async (app) => {
    const { bada, item } = await dealPages(app);
    const good = { ...dates(app, 1), note: "주말에 쓸게요" };
    for (
      const [values, sentence] of [
        [{ starts_at: "" }, "시작하는 날짜와 시간을 골라 주세요"],
        [{ ends_at: "2026-02-30T10:00" }, "끝나는 날짜와 시간을 골라 주세요"],
        [dates(app, -1, 2), "시작은 지금보다 뒤여야 해요"],
        [{ ends_at: good.starts_at }, "1시간 뒤부터"],
        [dates(app, 3, 2), "1시간 뒤부터"],
        [dates(app, 1, 400), "1년까지"],
        [{ note: "가".repeat(501) }, "500자까지"],
      ] as const
    ) {
      const answer = await app.post(`${item}/deals`, { ...good, ...values }, {
        as: bada,
      });
      assert.equal(answer.status, 422, sentence);
      assert.ok(answer.text.includes(sentence), sentence);
      if (!("note" in values)) assert.match(answer.text, /주말에 쓸게요/);
      assert.deepEqual(await htmlErrors(answer.text), []);
    }
    const unknown = await app.post(`${item}/deals`, { ...good, price: "1" }, {
      as: bada,
    });
    assert.equal(unknown.status, 422);
    const [row] = await app.ports.db.query<{ count: number }>(
      sql`select count(*) as count from deals`,
    );
    assert.equal(row?.count, 0);
  },
);

withApp(
  "one's own, hidden and unknown things cannot be asked for; a guest signs in first",
  async (app) => {
    const { minji, bada, item } = await dealPages(app);
    const form = { ...dates(app, 1), note: "" };
    const ask = (path: string, as = bada) =>
      app.post(`${path}/deals`, form, { as });
    assert.equal((await ask(item, minji)).status, 403);
    assert.equal((await ask("/rent/0000000000000000000001")).status, 404);
    assert.match((await ask(item, app.guest())).location, /^\/sign-in/);
    assert.equal((await app.get(`${item}/deals`, { as: bada })).location, item);
    await app.post(`${item}/visibility`, { state: "hidden" }, { as: minji });
    assert.equal((await ask(item)).status, 404);
  },
);

withApp(
  "dates that are promised are refused on the thing's page, with what was typed",
  async (app) => {
    const { minji, bada, item, request, verb } = await dealPages(app);
    const other = await app.signUp({ name: "소라" });
    await verb(await request(dates(app, 2, 4)), "acceptance", minji);
    const form = { ...dates(app, 3, 5), note: "저도요" };
    const answer = await app.post(`${item}/deals`, form, { as: other });
    assert.equal(answer.status, 409);
    assert.match(answer.text, /이미 예약된 기간이에요/);
    assert.match(answer.text, /저도요/);
    assert.ok(answer.text.includes(form.starts_at));
    const next = { ...dates(app, 4, 5), note: "" };
    const fine = await app.post(`${item}/deals`, next, { as: other });
    assert.equal(fine.status, 303);
    assert.ok(bada);
  },
);

withApp(
  "of two who were asked for the same days, the second hears that someone was faster",
  async (app) => {
    const { minji, item, request, verb } = await dealPages(app);
    const other = await app.signUp({ name: "소라" });
    const first = await request();
    const form = { ...dates(app, 1), note: "" };
    const second = await app.post(`${item}/deals`, form, { as: other });
    assert.equal((await verb(first, "acceptance", minji)).status, 303);
    const late = await verb(second.location, "acceptance", minji);
    assert.equal(late.status, 409);
    assert.match(late.text, /한발 먼저/);
  },
);

withApp(
  "a booking is cancelled with a reason that both can read",
  async (app) => {
    const { minji, bada, request, verb } = await dealPages(app);
    const deal = await request();
    await verb(deal, "acceptance", minji);
    const bare = await verb(deal, "cancellation", bada);
    assert.equal(bare.status, 422);
    assert.match(bare.text, /이유를 1~300자로/);
    assert.match(bare.text, /<details open/);
    const answer = await verb(deal, "cancellation", bada, {
      reason: "비가 와서요",
    });
    assert.equal(answer.status, 303);
    assert.match((await app.get(deal, { as: minji })).text, /비가 와서요/);
    assert.match((await app.get(deal, { as: minji })).text, /취소/);
  },
);

withApp(
  "new dates that make no sense stay in the form with what is wrong",
  async (app) => {
    const { minji, bada, request, verb, walk } = await dealPages(app);
    const deal = await request();
    const same = await verb(deal, "new-dates", bada, {
      ...dates(app, 1),
      note: "",
    });
    assert.equal(same.status, 422);
    assert.match(same.text, /지금과 같은 날짜/);
    await walk(deal, [
      ["acceptance", minji],
      ["handover", minji],
      ["handover-confirmation", bada],
    ]);
    const moved = await verb(deal, "new-dates", bada, {
      ...dates(app, 2),
      note: "",
    });
    assert.equal(moved.status, 422);
    assert.match(moved.text, /시작 시간은 바꿀 수 없어요/);
    const { ends_at } = dates(app, 0, 3);
    const longer = await verb(deal, "new-dates", bada, { ends_at, note: "" });
    assert.equal(longer.status, 303);
  },
);

withApp(
  "a button in the chat leads back there, and nowhere else",
  async (app) => {
    const { minji, bada, request, verb } = await dealPages(app);
    const deal = await request();
    const room = "/chat/0000000000000000000001";
    const back = await verb(deal, "acceptance", minji, { next: room });
    assert.equal(back.location, room);
    for (
      const next of [
        "https://evil.example",
        "//evil.example",
        "/sign-out",
        "/chat/../sign-out",
        "/chat/\\evil",
      ]
    ) {
      const form = { ...dates(app, 2), note: next, next };
      const answer = await verb(deal, "new-dates", bada, form);
      assert.equal(answer.location, deal, next);
    }
  },
);

withApp("a calendar file tells when and what", async (app) => {
  const { minji, request, verb } = await dealPages(app, { title: "큰 텐트" });
  const deal = await request();
  await verb(deal, "acceptance", minji);
  const { headers, text } = await app.get(`${deal}/calendar.ics`, {
    as: minji,
  });
  assert.equal(headers.get("content-type"), "text/calendar; charset=utf-8");
  assert.match(headers.get("content-disposition") ?? "", /attachment/);
  assert.match(text, /SUMMARY:큰 텐트 대여/);
  assert.match(text, /바다님에게 빌려줘요/);
  assert.match(text, /STATUS:CONFIRMED/);
});

withApp(
  "what a record cannot show is refused, nothing is kept, and what was typed stays",
  async (app) => {
    const { minji, request, verb } = await dealPages(app);
    const deal = await request();
    await verb(deal, "acceptance", minji);
    const photos = [
      new File(["no picture"], "note.txt", { type: "text/plain" }),
    ];
    const answer = await verb(deal, "handover", minji, {
      photos,
      note: "상자째",
    });
    assert.equal(answer.status, 422);
    assert.match(answer.text, /note\.txt/);
    assert.match(answer.text, /상자째/);
    const json = await app.post(`${deal}/handover`, { photos, note: "" }, {
      as: minji,
      headers: { accept: "application/json" },
    });
    assert.equal(json.status, 422);
    assert.match(JSON.parse(json.text).errors["photos.0"], /note\.txt/);
    const many = await Promise.all(
      Array.from({ length: 9 }, (_, n) => pictureFile(`${n}.jpg`)),
    );
    assert.equal(
      (await verb(deal, "handover", minji, { photos: many })).status,
      422,
    );
    const sent = await app.post(`${deal}/handover`, {
      photos: [await pictureFile("a.jpg")],
    }, {
      as: minji,
      headers: { accept: "application/json" },
    });
    assert.deepEqual([sent.status, JSON.parse(sent.text)], [201, {
      location: deal,
    }]);
  },
);

withApp(
  "a record keeps its photo though the thing that showed the same one is gone",
  async (app) => {
    const photo = () => pictureFile("same.jpg");
    const { minji, item, request, verb } = await dealPages(app, {
      photos: [await photo()],
    });
    const deal = await request();
    await verb(deal, "acceptance", minji);
    await verb(deal, "handover", minji, { photos: [await photo()] });
    await app.post(`${item}/deletion`, {}, { as: minji });
    const { text } = await app.get(deal, { as: minji });
    assert.match(text, /삭제된 물품입니다/);
    const [path = ""] = /\/uploads\/[0-9a-f]{40}-800\.webp/.exec(text) ?? [];
    assert.equal((await app.get(path)).status, 200);
  },
);

withApp(
  "who wants something gets an offer, and the sides are turned",
  async (app) => {
    const { minji, bada, item, request, verb } = await dealPages(app, {
      section: "wanted",
      title: "사다리 빌려요",
    });
    const form = (await app.get(item, { as: bada })).text;
    assert.match(form, /빌려줄게요/);
    const deal = await request();
    assert.equal((await verb(deal, "acceptance", minji)).status, 303);
    assert.equal((await verb(deal, "handover", minji)).status, 403);
    assert.equal((await verb(deal, "handover", bada)).status, 303);
  },
);

withApp(
  "the thing's page offers free days as links that need no script",
  async (app) => {
    const { minji, bada, item, request, verb } = await dealPages(app);
    await verb(await request(dates(app, 3, 6)), "acceptance", minji);
    const page = await app.get(item, {
      as: await app.signUp({ name: "소라" }),
    });
    const links = [...page.text.matchAll(/href="([^"]*\?from=[\d-]+#[\w-]+)"/g)]
      .map(([, href = ""]) => href);
    assert.ok(links.length > 60);
    assert.match(page.text, /예약됐어요/);
    const own = await app.get(item, { as: minji });
    assert.doesNotMatch(own.text, /\?from=/);
    assert.match(own.text, /예약 현황/);
    const { pathname, searchParams } = new URL(
      links.at(-1) ?? "",
      "http://yard",
    );
    const from = searchParams.get("from");
    const picked = await app.get(`${pathname}?from=${from}&to=${from}`, {
      as: bada,
    });
    assert.match(picked.text, new RegExp(`value="${from}T10:00"`));
    assert.match(picked.text, new RegExp(`value="${from}T20:00"`));
    const nonsense = await app.get(`${item}?from=2026-02-30&to=<script>`, {
      as: bada,
    });
    assert.equal(nonsense.status, 200);
  },
);

withApp(
  "the list shows what is free on given days, and what is out",
  async (app) => {
    const { minji, bada, item, request, walk } = await dealPages(app, {
      title: "자주 나가는 텐트",
    });
    await putUp(app, minji, { title: "늘 있는 텐트" });
    const deal = await request(dates(app, 3, 5));
    await walk(deal, [["acceptance", minji]]);
    const list = async (from: number, to: number) => {
      const days = [from, to].map((n) => dates(app, n).starts_at.slice(0, 10));
      const { status, text } = await app.get(
        `/rent?region=&from=${days[0]}&to=${days[1]}`,
      );
      assert.equal(status, 200);
      return titlesIn(text);
    };
    assert.deepEqual(await list(4, 4), ["늘 있는 텐트"]);
    assert.deepEqual(await list(1, 3), ["늘 있는 텐트"]);
    assert.deepEqual(await list(1, 2), ["늘 있는 텐트", "자주 나가는 텐트"]);
    assert.deepEqual(await list(6, 9), ["늘 있는 텐트", "자주 나가는 텐트"]);
    await walk(deal, [["handover", minji], ["handover-confirmation", bada]]);
    assert.match(
      (await app.get("/rent?region=")).text,
      /대여 중<\/span><span>[^<]+까지/,
    );
    app.ports.clock.advance(7 * DAY_MS);
    assert.deepEqual(await list(0, 1), ["늘 있는 텐트"]);
    assert.deepEqual(await list(1, 2), ["늘 있는 텐트", "자주 나가는 텐트"]);
    const wrong = await app.get("/rent?from=2026-03-05&to=2026-03-04");
    assert.equal(wrong.status, 422);
    assert.match(wrong.text, /빠를 수 없어요/);
    assert.ok(item);
  },
);

withApp(
  "a request nobody answered is over, and can be asked for again",
  async (app) => {
    const { bada, request } = await dealPages(app);
    const deal = await request(dates(app, 10));
    app.ports.clock.advance(2 * DAY_MS);
    await expireDeals(app.ports);
    const { text } = await app.get(deal, { as: bada });
    assert.match(text, /만료/);
    assert.match(text, /다시 신청하기/);
    assert.notEqual(await request(dates(app, 8)), deal);
  },
);
