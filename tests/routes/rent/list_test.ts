import assert from "node:assert/strict";
import { htmlErrors } from "../../support/html_check.ts";
import { linkTo, putUp, titlesIn } from "../../support/things.ts";
import { withApp } from "../../support/with_app.ts";

const GANGNAM = "11680";
const SEOCHO = "11650";
const HAEUNDAE = "26350";

withApp("a guest sees things of everywhere, the newest first", async (app) => {
  const minji = await app.signUp({ name: "민지", region: GANGNAM });
  const bada = await app.signUp({ name: "바다", region: HAEUNDAE });
  const path = await putUp(app, minji, { title: "민지의 드릴" });
  await putUp(app, bada, { title: "바다의 구명조끼", price: "" });
  const { status, text } = await app.get("/rent");
  assert.equal(status, 200);
  assert.deepEqual(titlesIn(text), ["바다의 구명조끼", "민지의 드릴"]);
  for (
    const shown of [
      path,
      "12,000원 / 일",
      "가격 협의",
      "서울 강남구",
      "방금 전",
    ]
  ) {
    assert.ok(text.includes(shown), shown);
  }
});

withApp(
  "a member looks around at home, and elsewhere when told to",
  async (app) => {
    const minji = await app.signUp({ name: "민지", region: GANGNAM });
    const bada = await app.signUp({ name: "바다", region: HAEUNDAE });
    await putUp(app, minji, { title: "강남 드릴" });
    await putUp(app, bada, { title: "부산 드릴" });
    async function seen(path: string) {
      return titlesIn((await app.get(path, { as: bada })).text);
    }
    assert.deepEqual(await seen("/rent"), ["부산 드릴"]);
    assert.deepEqual(await seen(`/rent?region=${GANGNAM}`), ["강남 드릴"]);
    assert.deepEqual(await seen("/rent?region=11"), ["강남 드릴"]);
    assert.deepEqual(await seen("/rent?region="), ["부산 드릴", "강남 드릴"]);
    assert.deepEqual(await seen("/rent?q=드릴"), ["부산 드릴", "강남 드릴"]);
    assert.deepEqual(await seen("/rent?sort=nearest"), [
      "부산 드릴",
      "강남 드릴",
    ]);
  },
);

withApp(
  "what one publishes is there at once, and found by two letters and initials",
  async (app) => {
    const minji = await app.signUp({ name: "민지" });
    await putUp(app, minji, { title: "코베아 캠핑의자" });
    await putUp(app, minji, { title: "전동 드릴", body: "튼튼해요" });
    for (const q of ["캠핑", "의자", "ㅋㅍ", "캠핑 의자", "코베아"]) {
      const { text } = await app.get(`/rent?q=${encodeURIComponent(q)}`);
      assert.deepEqual(titlesIn(text), ["코베아 캠핑의자"], q);
      assert.ok(text.includes("검색 결과"), q);
    }
  },
);

withApp("every filter survives the turning of pages", async (app) => {
  const minji = await app.signUp({ name: "민지" });
  for (let n = 1; n <= 13; n++) {
    await putUp(app, minji, { title: `텐트 ${n}`, price: String(n) });
    await putUp(app, minji, { title: `드릴 ${n}`, category: "tools" });
  }
  const query =
    `section=lend&category=camping&region=${GANGNAM}&q=텐트&sort=price`;
  const first = await app.get(`/rent?${query}`);
  assert.equal(titlesIn(first.text).length, 12);
  assert.equal(titlesIn(first.text)[0], "텐트 1");
  const next = linkTo(first.text, "next") ?? "";
  const params = new URL(next, "http://yard").searchParams;
  assert.deepEqual(Object.fromEntries(params), {
    category: "camping",
    region: GANGNAM,
    q: "텐트",
    sort: "price",
    page: "2",
  });
  const second = await app.get(next);
  assert.deepEqual(titlesIn(second.text), ["텐트 13"]);
  assert.equal(linkTo(second.text, "next"), null);
  const back = linkTo(second.text, "prev") ?? "";
  assert.deepEqual(titlesIn((await app.get(back)).text), titlesIn(first.text));
});

withApp("sections are apart, and the other one is a link away", async (app) => {
  const minji = await app.signUp({ name: "민지" });
  await putUp(app, minji, { title: "드립니다" });
  await putUp(app, minji, { title: "찾습니다", section: "wanted" });
  const lend = await app.get("/rent?category=camping");
  assert.deepEqual(titlesIn(lend.text), ["드립니다"]);
  assert.ok(
    lend.text.includes('href="/rent?section=wanted&amp;category=camping"'),
  );
  const wanted = await app.get("/rent?section=wanted&category=camping");
  assert.deepEqual(titlesIn(wanted.text), ["찾습니다"]);
  assert.ok(wanted.text.includes("구하는 중"));
});

withApp("an empty list offers the wanted post", async (app) => {
  for (const path of ["/rent", "/rent?q=우주선", "/rent?q=%21%3F"]) {
    const { status, text } = await app.get(path);
    assert.equal(status, 200);
    assert.ok(text.includes('href="/rent/new?section=wanted"'), path);
  }
});

withApp(
  "an address that cannot be read is 422, with what was typed",
  async (app) => {
    const long = "가".repeat(101);
    for (
      const [query, sentence] of [
        ["section=steal&q=텐트", "가운데 하나를"],
        ["category=__proto__&q=텐트", "카테고리를 골라"],
        ["category=tools&category=tools&q=텐트", "두 번 왔어요"],
        ["region=99999&q=텐트", "목록에 있는 동네"],
        ["sort=random&q=텐트", "목록에 있는 정렬"],
      ] as const
    ) {
      const { status, text } = await app.get(`/rent?${query}`);
      assert.equal(status, 422, query);
      assert.ok(text.includes(sentence), `${query}: ${sentence}`);
      assert.ok(text.includes('value="텐트"'), query);
    }
    const { status, text } = await app.get(`/rent?q=${long}`);
    assert.equal(status, 422);
    assert.ok(text.includes(`value="${long}"`));
    for (const q of ["%FF%FE", "a%00b"]) {
      assert.equal((await app.get(`/rent?q=${q}`)).status, 422, q);
    }
  },
);

withApp("a page that cannot be is 404", async (app) => {
  const minji = await app.signUp();
  await putUp(app, minji);
  for (
    const page of ["-1", "0", "2", "1000", "1000000000", "1e3", "x", "1&page=1"]
  ) {
    assert.equal((await app.get(`/rent?page=${page}`)).status, 404, page);
  }
  assert.equal((await app.get("/rent?page=1")).status, 200);
});

withApp("parameters of other people's tools change nothing", async (app) => {
  const { status } = await app.get("/rent?utm_source=mail&__proto__=1&x=");
  assert.equal(status, 200);
});

withApp("what is hidden or deleted is in no list", async (app) => {
  const minji = await app.signUp({ name: "민지" });
  const hidden = await putUp(app, minji, { title: "숨길 것" });
  const deleted = await putUp(app, minji, { title: "지울 것" });
  await putUp(app, minji, { title: "보일 것" });
  const post = (path: string, form = {}) => app.post(path, form, { as: minji });
  assert.equal(
    (await post(`${hidden}/visibility`, { state: "hidden" })).status,
    303,
  );
  assert.equal((await post(`${deleted}/deletion`)).status, 303);
  for (const as of [minji, app.guest()]) {
    for (const path of ["/rent", "/rent?q=것", "/rent?sort=price"]) {
      assert.deepEqual(titlesIn((await app.get(path, { as })).text), [
        "보일 것",
      ]);
    }
  }
});

withApp("search leads to the list, with the query", async (app) => {
  const { status, location } = await app.get("/search?q=캠핑+의자");
  assert.equal(status, 303);
  assert.equal(
    new URL(location, "http://yard").searchParams.get("q"),
    "캠핑 의자",
  );
  assert.ok(location.startsWith("/rent?"));
  assert.equal((await app.get("/search")).location, "/rent");
});

for (const language of ["ko", "en"]) {
  withApp(`the lists are valid HTML [${language}]`, async (app) => {
    const headers = { "accept-language": language };
    const minji = await app.signUp({ region: SEOCHO });
    for (let n = 1; n <= 13; n++) {
      await putUp(app, minji, { title: `텐트 ${n}` });
    }
    const paths = [
      "/rent",
      "/rent?page=2",
      `/rent?q=텐트&sort=nearest&region=${SEOCHO}`,
      "/rent?category=pets",
      "/rent?sort=random",
    ];
    for (const path of paths) {
      const { text } = await app.get(path, { as: minji, headers });
      assert.equal(text.match(/<h1\b/g)?.length, 1, path);
      assert.deepEqual(await htmlErrors(text), [], path);
    }
  });
}
