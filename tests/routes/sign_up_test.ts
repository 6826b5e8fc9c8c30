import assert from "node:assert/strict";
import { sql } from "@/db/db.ts";
import type { Answer, TestApp } from "@/tests/support/app.ts";
import { withApp } from "@/tests/support/with_app.ts";

const FORM = {
  email: "minji@example.com",
  password: "correct horse battery",
  name: "민지",
  region: "11680",
  terms: "on",
};

async function countMembers(app: TestApp): Promise<number> {
  const rows = await app.ports.db.query<{ id: string }>(
    sql`select id from members`,
  );
  return rows.length;
}

withApp(
  "GET /sign-up is one form with every district of Korea",
  async (app) => {
    const { status, text } = await app.get("/sign-up?next=/rent");
    assert.equal(status, 200);
    for (
      const name of ["email", "password", "name", "region", "terms", "next"]
    ) {
      assert.ok(text.includes(`name="${name}"`), name);
    }
    assert.equal(text.match(/<select/g)?.length, 1);
    assert.ok(text.match(/<optgroup/g)?.length === 17);
    assert.match(text, /<option\s+value="11680"[^>]*>강남구/);
    assert.match(text, /<input[^>]*name="next"[^>]*value="\/rent"/);
  },
);

withApp(
  "POST /sign-up makes a member, signs them in and leads to their letter",
  async (app) => {
    const person = app.guest();
    const answer = await app.post("/sign-up", {
      ...FORM,
      next: "/settings/profile",
    }, { as: person });
    assert.equal(answer.status, 303);
    assert.equal(
      answer.location,
      "/confirmation?next=%2Fsettings%2Fprofile",
    );
    const home = await app.get("/settings/profile", { as: person });
    assert.equal(home.status, 200);
    assert.ok(home.text.includes('href="/people/minji"'));
    assert.ok(home.text.includes('action="/sign-out"'));
  },
);

withApp("POST /sign-up follows no `next` to another site", async (app) => {
  for (
    const [n, next] of [
      "https://evil.example",
      "//evil.example",
      "/\\evil.example",
      "",
    ].entries()
  ) {
    const answer = await app.post("/sign-up", {
      ...FORM,
      email: `n${n}@example.com`,
      next,
    });
    assert.equal(answer.location, "/confirmation", next);
  }
});

const WRONG: Record<string, [Record<string, string | string[]>, string]> = {
  "an address that is none": [{ email: "minji" }, "이메일 주소를"],
  "a short password": [{ password: "short" }, "8~128자"],
  "the address as password": [{ password: FORM.email }, "다른 비밀번호"],
  "a name of one letter": [{ name: "민" }, "2~20자"],
  "a name made of markup": [{ name: "<img src=x>" }, "한글, 영문, 숫자"],
  "an unknown district": [{ region: "99999" }, "시·군·구를 골라"],
  "a 시·도 instead of a district": [{ region: "11" }, "시·군·구를 골라"],
  "terms that are not accepted": [{ terms: "" }, "동의해야"],
  "a field twice": [{ email: ["a@example.com", "b@example.com"] }, "두 번"],
  "an unknown field": [{ role: "admin" }, "없는 칸"],
  "__proto__": [{ ["__proto__x"]: "1" }, "없는 칸"],
  "a NUL in the name": [{ name: "민\0지" }, "읽을 수 없는 글자"],
  "a very long name": [{ name: "가".repeat(5000) }, "2~20자"],
};

for (const [what, [values, sentence]] of Object.entries(WRONG)) {
  withApp(
    `POST /sign-up answers ${what} with 422, a sentence and what was typed`,
    async (app) => {
      const answer = await app.post("/sign-up", { ...FORM, ...values });
      assert.equal(answer.status, 422);
      assert.ok(answer.text.includes(sentence), sentence);
      if (!("email" in values)) {
        assert.ok(answer.text.includes(`value="${FORM.email}"`));
      }
      if (!("region" in values)) {
        assert.match(
          answer.text,
          /value="11680"[^>]*selected|selected[^>]*value="11680"/,
        );
      }
      assert.ok(
        !answer.text.includes(FORM.password),
        "a password is never sent back",
      );
      assert.equal(answer.headers.getSetCookie().length, 0);
      assert.equal(await countMembers(app), 0);
    },
  );
}

withApp("POST /sign-up escapes what was typed", async (app) => {
  const { text } = await app.post("/sign-up", {
    ...FORM,
    name: '"><script>alert(1)</script>',
  });
  assert.ok(!text.includes("<script>alert(1)"));
  assert.ok(
    text.includes("&lt;script>alert(1)") ||
      text.includes("&lt;script&gt;alert(1)"),
  );
});

withApp("POST /sign-up speaks English to who asks for it", async (app) => {
  const { text } = await app.post("/sign-up", { ...FORM, terms: "" }, {
    headers: { "accept-language": "en" },
  });
  assert.ok(text.includes('<html lang="en"'));
  assert.ok(text.includes("You need to agree"));
});

withApp(
  "POST /sign-up refuses what is no form, malformed bytes and bodies without end",
  async (app) => {
    const post = async (body: BodyInit, type: string) => {
      const request = new Request("http://localhost/sign-up", {
        method: "POST",
        body,
        headers: { origin: "http://localhost", "content-type": type },
      });
      const response = await app.fetch(request);
      await response.body?.cancel();
      return response.status;
    };
    const urlencoded = "application/x-www-form-urlencoded";
    assert.equal(await post("{}", "application/json"), 400);
    assert.equal(await post("x", ""), 400);
    assert.equal(await post("no parts", "multipart/form-data"), 400);
    assert.equal(
      await post("no parts", "multipart/form-data; boundary=x"),
      400,
    );
    assert.equal(await post("name=%FF%FE&email=%", urlencoded), 422);
    assert.equal(await post(`name=${"a".repeat(70_000)}`, urlencoded), 413);
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(16_384).fill(97)),
    });
    assert.equal(await post(endless, urlencoded), 413);
    assert.equal(await countMembers(app), 0);
  },
);

/** What an answer tells: everything but the random parts. */
function told(answer: Answer) {
  const cookies = answer.headers.getSetCookie()
    .map((cookie) => cookie.replace(/=[\w.-]{43,};/, "=token;"));
  return {
    status: answer.status,
    location: answer.location,
    text: answer.text,
    cookies,
  };
}

withApp(
  "R26: POST /sign-up answers for an address in use exactly as for a free one",
  async (app) => {
    const owner = await app.signUp({
      email: FORM.email,
      password: "the owner's own",
    });
    const taken = await app.post("/sign-up", FORM);
    const free = await app.post("/sign-up", {
      ...FORM,
      email: "free@example.com",
    });
    assert.deepEqual(told(taken), told(free));
    const badTaken = await app.post("/sign-up", { ...FORM, terms: "" });
    const badFree = await app.post("/sign-up", {
      ...FORM,
      email: "new@example.com",
      terms: "",
    });
    assert.deepEqual(
      told(badTaken),
      {
        ...told(badFree),
        text: badFree.text.replaceAll("new@example.com", FORM.email),
      },
    );
    const back = await app.post("/sign-in", {
      email: owner.email,
      password: owner.password,
    }, { as: owner });
    assert.equal(back.status, 303, "the owner still signs in");
  },
);

withApp(
  "R26: who signs up with an address in use gets nothing of its owner's",
  async (app) => {
    const owner = await app.signUp({
      email: FORM.email,
      name: "주인",
      password: "the owner's own",
    });
    const stranger = app.guest();
    await app.post("/sign-up", FORM, { as: stranger });
    const page = await app.get("/settings/profile", { as: stranger });
    assert.ok(page.text.includes("민지"));
    assert.ok(!page.text.includes("주인"));
    const ownerPage = await app.get("/settings/profile", { as: owner });
    assert.ok(ownerPage.text.includes("주인"));
  },
);

withApp("GET /sign-up sends a member on", async (app) => {
  const member = await app.signUp();
  const answer = await app.get("/sign-up?next=/rent", { as: member });
  assert.equal(answer.status, 303);
  assert.equal(answer.location, "/rent");
});
