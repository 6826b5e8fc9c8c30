import assert from "node:assert/strict";
import { sql } from "@/db/db.ts";
import { shortId } from "@/domain/shared/ids.ts";
import type { FormValues, Person, TestApp } from "@/tests/support/app.ts";
import { testApp } from "@/tests/support/app.ts";
import { emptyYard } from "@/tests/support/empty_yard.ts";
import { htmlErrors } from "@/tests/support/html_check.ts";
import {
  type KakaoAccount,
  startKakaoServer,
} from "@/tests/support/kakao_server.ts";
import {
  type Account,
  startOpenIdServer,
} from "@/tests/support/openid_server.ts";
import {
  addressOf,
  comeBack,
  isSignedIn,
  setOut,
  travel,
} from "@/tests/support/trips.ts";
import { visitProvider } from "@/tests/support/visit_provider.ts";
import { withApp } from "@/tests/support/with_app.ts";

const REST = { name: "민지", region: "11680", terms: "yes" };

/** A yard that knows two providers, and people at both. */
interface Yard {
  app: TestApp;
  /** Somebody with an account at the OpenID provider. */
  known(login: string, account: Account): Person;
  kakao(login: string, account: KakaoAccount): Person;
  /** Changes what Kakao tells at its own address from now on. */
  lyingKakao(
    tell: ((me: Record<string, unknown>) => Record<string, unknown>) | null,
  ): void;
  enter(
    login: string,
    as: Person,
    provider?: string,
  ): ReturnType<typeof travel>;
}

type Case = [name: string, body: (yard: Yard) => Promise<void>];
const cases: Case[] = [];

/** Registers a case; all of them share a yard, in which nobody lives at the start of each. */
function withYard(...entry: Case) {
  cases.push(entry);
}

Deno.test("signing in with somebody else's word", async (t) => {
  const openid = await startOpenIdServer();
  const kakao = await startKakaoServer();
  const app = await testApp({
    env: { ...openid.env, ...kakao.env, LIMIT_SCALE: "100" },
    issuers: { kakao: kakao.issuer },
  });
  const yard: Yard = {
    app,
    known(login, account) {
      openid.accounts.set(login, account);
      return app.guest();
    },
    kakao(login, account) {
      kakao.accounts.set(login, account);
      return app.guest();
    },
    lyingKakao(tell) {
      kakao.tell = tell;
    },
    enter: (login, as, provider = "oidc") =>
      travel(app, { as, provider, answers: { login, password: "x" } }),
  };
  try {
    for (const [name, body] of cases) {
      await emptyYard(app.ports.db);
      await t.step(name, () => body(yard));
    }
  } finally {
    await app.close();
    await openid.close();
    await kakao.close();
  }
});

interface Row {
  email: string;
  name: string;
  confirmed: boolean;
  ways: number;
}

function members({ ports: { db } }: TestApp): Promise<Row[]> {
  return db.query<Row>(sql`
    select m.email, m.name, m.email_confirmed_at is not null as confirmed,
      (select count(*)::integer from identities i where i.member_id = m.id) as ways
    from members m order by m.id`);
}

/** What was written to members about their accounts, but for the welcome of a sign-up form. */
async function letters({ ports: { db } }: TestApp): Promise<string[]> {
  const rows = await db.query<{ letter: string }>(sql`
    select kind || ' ' || coalesce(data->>'provider', address::text, '') as letter
    from account_letters order by id`);
  return rows.map(({ letter }) => letter)
    .filter((letter) => !/^confirmation neighbour/.test(letter));
}

/** Where the letters with a link to confirm go, and where they lead on. */
function confirmations({ ports: { db } }: TestApp) {
  return db.query(sql`
    select address::text as to, data->>'next' as next from account_letters
    where kind = 'confirmation' order by id`);
}

withApp(
  "without providers, /sign-in shows no button and their addresses are nobody's",
  async (app) => {
    assert.ok(!(await app.get("/sign-in")).text.includes("/sign-in/with/"));
    for (const provider of ["kakao", "google", "oidc", "nobody"]) {
      const path = `/sign-in/with/${provider}`;
      assert.equal((await app.post(path, { next: "/" })).status, 404);
      assert.equal(
        (await app.get(`${path}/callback?code=1&state=2`)).status,
        404,
      );
    }
  },
);

withYard(
  "a newcomer with a verified address tells name and district, and is confirmed",
  async ({ app, known, enter }) => {
    const minji = known("minji", {
      email: "Minji@Example.com",
      email_verified: true,
      name: "민지",
    });
    const buttons = (await app.get("/sign-in?next=/my/items")).text;
    assert.match(buttons, /action="\/sign-in\/with\/oidc"/);
    assert.match(buttons, /Hometown 계정으로 계속하기/);
    const back = await travel(app, {
      as: minji,
      next: "/my/items",
      answers: { login: "minji", password: "x" },
    });
    assert.equal(back.status, 303);
    assert.equal(back.location, "/sign-up/with/oidc");
    assert.deepEqual(
      await members(app),
      [],
      "nobody is a member by this alone",
    );
    const form = (await app.get(back.location, { as: minji })).text;
    assert.match(form, /value="민지"/);
    assert.match(form, /minji@example\.com · Hometown에서 확인한 주소/);
    const wrong = await app.post(back.location, {
      name: "",
      region: "1",
      terms: "",
    }, { as: minji });
    assert.equal(wrong.status, 422);
    assert.equal(
      wrong.text.match(/<p[^>]*role="alert"/g)?.length,
      3,
      "three fields say what is wrong",
    );
    const done = await app.post(back.location, REST, { as: minji });
    assert.equal(done.status, 303);
    assert.equal(done.location, "/my/items");
    assert.ok(await isSignedIn(app, minji));
    assert.deepEqual(await members(app), [{
      email: "minji@example.com",
      name: "민지",
      confirmed: true,
      ways: 1,
    }]);
    // Another browser, another day: the same account, no questions.
    const again = app.guest();
    assert.equal((await enter("minji", again)).location, "/");
    assert.ok(await isSignedIn(app, again));
    assert.equal((await members(app)).length, 1);
  },
);

withYard(
  "a posted address is never believed",
  async ({ app, known, enter, kakao }) => {
    const victim = await app.signUp({ email: "victim@example.com" });
    const thief = known("thief", {
      email: "thief@example.com",
      email_verified: true,
    });
    const { location } = await enter("thief", thief);
    const forged: FormValues = { ...REST, email: victim.email };
    assert.equal((await app.post(location, forged, { as: thief })).status, 422);
    // Where an address is asked for, it makes an account of its own that nobody has confirmed.
    const other = kakao("other", { id: 77 });
    const kakaoBack = await enter("other", other, "kakao");
    assert.equal(
      (await app.post(kakaoBack.location, forged, { as: other })).status,
      303,
    );
    const rows = await members(app);
    assert.deepEqual(rows.map(({ confirmed, ways }) => [confirmed, ways]), [[
      true,
      0,
    ], [false, 1]]);
  },
);

withYard(
  "a verified address that a member has confirmed leads into their account",
  async ({ app, known, enter }) => {
    const minji = await app.signUp({
      email: "minji@example.com",
      name: "원래민지",
    });
    const elsewhere = known("m", {
      email: "minji@example.com",
      email_verified: true,
    });
    assert.equal((await enter("m", elsewhere)).location, "/");
    assert.ok(
      (await app.get("/settings/profile", { as: elsewhere })).text.includes(
        "원래민지",
      ),
    );
    assert.equal((await members(app)).length, 1);
    assert.ok(await isSignedIn(app, minji));
  },
);

for (
  const [what, account, confirm] of [
    ["an address the provider has not verified", {
      email: "minji@example.com",
      email_verified: false,
    }, true],
    ["an address the provider says nothing about", {
      email: "minji@example.com",
    }, true],
    ["an address that its member has not confirmed", {
      email: "minji@example.com",
      email_verified: true,
    }, false],
  ] as const
) {
  withYard(
    `${what} leads into nobody's account`,
    async ({ app, known, enter }) => {
      await (confirm ? app.signUp : app.signUpOnly)({
        email: "minji@example.com",
      });
      const other = known("other", account);
      const { location } = await enter("other", other);
      assert.equal(location, "/sign-up/with/oidc");
      assert.ok(!await isSignedIn(app, other));
      const form: FormValues =
        account.email && "email_verified" in account && account.email_verified
          ? REST
          : { ...REST, email: "minji@example.com" };
      assert.equal((await app.post(location, form, { as: other })).status, 303);
      const rows = await members(app);
      assert.equal(rows.length, 2, "an account of its own");
      assert.deepEqual(rows.map(({ ways }) => ways), [0, 1]);
    },
  );
}

withYard(
  "a form sent twice makes one member",
  async ({ app, known, enter }) => {
    const minji = known("minji", {
      email: "minji@example.com",
      email_verified: true,
    });
    const { location } = await enter("minji", minji);
    const cookies = new Map(minji.cookies);
    const answers = await Promise.all(
      [1, 2, 3].map(() =>
        app.post(location, REST, {
          as: { ...minji, cookies: new Map(cookies) },
        })
      ),
    );
    assert.ok(answers.every(({ status }) => status === 303));
    assert.equal((await members(app)).length, 1);
    const late = await app.post(location, REST, { as: { ...minji, cookies } });
    assert.equal(
      late.location,
      "/sign-in",
      "what was asked for the form is over",
    );
  },
);

withYard(
  "the form of a newcomer lasts half an hour, in their browser",
  async ({ app, known, enter }) => {
    const minji = known("minji", {
      email: "minji@example.com",
      email_verified: true,
    });
    const { location } = await enter("minji", minji);
    assert.equal(
      (await app.get(location)).location,
      "/sign-in",
      "another browser",
    );
    assert.equal(
      (await app.get("/sign-up/with/kakao", { as: minji })).location,
      "/sign-in",
    );
    app.ports.clock.advance(31 * 60_000);
    assert.equal(
      (await app.post(location, REST, { as: minji })).location,
      "/sign-in",
    );
    assert.deepEqual(await members(app), []);
  },
);

withYard(
  "Kakao: a verified address counts, one that is not is asked for",
  async ({ app, kakao, enter }) => {
    const minji = kakao("minji", {
      id: 123456789,
      nickname: "민지",
      email: "minji@kakao.com",
      is_email_valid: true,
      is_email_verified: true,
    });
    const first = await enter("minji", minji, "kakao");
    assert.equal(first.location, "/sign-up/with/kakao");
    assert.match(
      (await app.get(first.location, { as: minji })).text,
      /minji@kakao\.com · 카카오에서 확인한/,
    );
    await app.post(first.location, REST, { as: minji });
    for (
      const [id, login, told] of [
        [1, "unverified", {
          email: "a@kakao.com",
          is_email_valid: true,
          is_email_verified: false,
        }],
        [2, "taken over", {
          email: "b@kakao.com",
          is_email_valid: false,
          is_email_verified: true,
        }],
        [3, "silent", {}],
      ] as const
    ) {
      const person = kakao(login, { id, ...told });
      const { location } = await enter(login, person, "kakao");
      const form = await app.get(location, { as: person });
      assert.match(form.text, /name="email"/, login);
      assert.equal(
        (await app.post(location, REST, { as: person })).status,
        422,
        login,
      );
      const email = `${id}@example.com`;
      assert.equal(
        (await app.post(location, { ...REST, email }, { as: person })).status,
        303,
      );
    }
    assert.deepEqual((await members(app)).map(({ confirmed }) => confirmed), [
      true,
      false,
      false,
      false,
    ]);
    assert.deepEqual(await letters(app), [
      "confirmation 1@example.com",
      "confirmation 2@example.com",
      "confirmation 3@example.com",
    ]);
  },
);

withYard(
  "a newcomer without a verified address is led to their letter, which leads on to where they were going",
  async ({ app, kakao }) => {
    const minji = kakao("minji", { id: 11 });
    const answers = { login: "minji", password: "x" };
    const trip = { as: minji, provider: "kakao", next: "/rent/new", answers };
    const { location } = await travel(app, trip);
    const form: FormValues = { ...REST, email: "minji@example.com" };
    const done = await app.post(location, form, { as: minji });
    assert.equal(done.location, "/confirmation?next=%2Frent%2Fnew");
    const waiting = await app.get(done.location, { as: minji });
    assert.equal(waiting.status, 200);
    assert.ok(waiting.text.includes("minji@example.com"));
    assert.deepEqual(await confirmations(app), [
      { to: "minji@example.com", next: "/rent/new" },
    ]);
  },
);

withYard(
  "a newcomer without a password corrects their address by a fresh proof alone",
  async ({ app, kakao, enter }) => {
    const path = "/confirmation/address";
    const minji = kakao("minji", { id: 12 });
    const { location } = await enter("minji", minji, "kakao");
    const typo: FormValues = { ...REST, email: "typo@example.com" };
    await app.post(location, typo, { as: minji });
    const page = await app.get(path, { as: minji });
    assert.equal(page.status, 200);
    assert.match(page.text, /name="email"/);
    assert.doesNotMatch(page.text, /name="password"/);
    assert.deepEqual(await htmlErrors(page.text), []);

    const right = { email: "right@example.com", next: "/rent" };
    const wrong = { ...right, email: "nowhere" };
    const refused = await app.post(path, wrong, { as: minji });
    assert.equal(refused.status, 422);
    assert.match(refused.text, /id="email-error"/);
    assert.doesNotMatch(refused.text, /name="password"/);
    const answer = await app.post(path, right, { as: minji });
    assert.equal(answer.location, "/confirmation?sent=1&next=%2Frent");
    const [row] = await members(app);
    assert.deepEqual([row?.email, row?.confirmed], [right.email, false]);
    assert.deepEqual((await confirmations(app)).at(-1), {
      to: right.email,
      next: "/rent",
    });

    app.ports.clock.advance(10 * 60_000);
    const proof = "/settings/proof?next=%2Fconfirmation%2Faddress";
    assert.equal((await app.get(path, { as: minji })).location, proof);
    const late = { ...right, email: "thief@example.com" };
    const stopped = await app.post(path, late, { as: minji });
    assert.match(stopped.location, /^\/settings\/proof/);
    assert.equal((await members(app))[0]?.email, right.email);
    // Coming back from the provider is a fresh proof.
    assert.equal((await enter("minji", minji, "kakao")).location, "/");
    assert.equal((await app.get(path, { as: minji })).status, 200);
  },
);

withYard(
  "Kakao: who says no there is told that nothing has changed",
  async ({ app, enter }) => {
    const guest = app.guest();
    const answer = await enter("", guest, "kakao");
    assert.equal(answer.status, 403);
    assert.match(answer.text, /확인을 그만두셨어요/);
    assert.match(answer.text, /href="\/sign-in"/);
    assert.ok(!await isSignedIn(app, guest));
  },
);

withYard(
  "R35: Kakao: an account that is not the token's is refused",
  async ({ app, kakao, lyingKakao, enter }) => {
    const minji = kakao("minji", { id: 5 });
    try {
      for (const id of [6, "5", null]) {
        lyingKakao((me) => ({ ...me, id }));
        const answer = await enter("minji", minji, "kakao");
        assert.equal(answer.status, 502, String(id));
        assert.match(answer.text, /받은 답을 믿을 수 없어요/);
      }
    } finally {
      lyingKakao(null);
    }
    const honest = await enter("minji", minji, "kakao");
    assert.equal(honest.location, "/sign-up/with/kakao");
    assert.deepEqual(await members(app), []);
  },
);

withYard(
  "a member with a second step meets it after a provider's word",
  async ({ app, known, enter }) => {
    await app.signUp({ email: "minji@example.com" });
    await app.ports.db.query(sql`
    insert into authenticators (member_id, sealed_secret, last_step, created_at)
    select id, '\\x00', 0, now() from members`);
    const elsewhere = known("m", {
      email: "minji@example.com",
      email_verified: true,
    });
    assert.equal(
      (await enter("m", elsewhere)).location,
      "/sign-in/second-step",
    );
    assert.ok(!await isSignedIn(app, elsewhere));
  },
);

withYard(
  "a member connects, and disconnects, but never the last way in",
  async ({ app, known, enter }) => {
    const minji = await app.signUp();
    known("m", { email: "elsewhere@example.com" });
    const start = await app.post(
      "/settings/connections",
      { provider: "oidc" },
      { as: minji },
    );
    const back = await visitProvider(addressOf(start), {
      login: "m",
      password: "x",
    });
    const connected = await comeBack(app, back, minji);
    assert.equal(connected.location, "/settings/connections?added=oidc");
    const list = await app.get(connected.location, { as: minji });
    assert.match(list.text, /Hometown 계정을 연결했어요/);
    assert.match(list.text, /elsewhere@example\.com/);
    const other = app.guest();
    assert.equal((await enter("m", other)).location, "/");
    const removal =
      /\/settings\/connections\/\w+\/removal/.exec(list.text)?.[0] ?? "";
    const stranger = await app.signUp();
    assert.equal((await app.post(removal, {}, { as: stranger })).status, 404);
    assert.equal(
      (await app.post(removal, {}, { as: minji })).location,
      "/settings/connections?removed=1",
    );
    assert.equal(
      (await enter("m", app.guest())).location,
      "/sign-up/with/oidc",
    );
    assert.deepEqual(await letters(app), [
      "connection_added Hometown",
      "connection_removed Hometown",
    ]);
  },
);

withYard("the last way in stays", async ({ app, known, enter }) => {
  const minji = known("minji", {
    email: "minji@example.com",
    email_verified: true,
  });
  const { location } = await enter("minji", minji);
  await app.post(location, REST, { as: minji });
  const list = await app.get("/settings/connections", { as: minji });
  assert.match(list.text, /로그인할 방법이 이것뿐/);
  assert.ok(!list.text.includes("/removal"));
  const [row] = await app.ports.db.query<{ id: string }>(
    sql`select id from identities`,
  );
  const removal = `/settings/connections/${shortId(row?.id ?? "")}/removal`;
  assert.equal((await app.post(removal, {}, { as: minji })).status, 409);
  assert.equal((await members(app))[0]?.ways, 1);
});

withYard(
  "what opens another account cannot be connected",
  async ({ app, known, enter }) => {
    const minji = known("minji", {
      email: "minji@example.com",
      email_verified: true,
    });
    const { location } = await enter("minji", minji);
    await app.post(location, REST, { as: minji });
    const bada = await app.signUp();
    const start = await app.post(
      "/settings/connections",
      { provider: "oidc" },
      { as: bada },
    );
    const back = await visitProvider(addressOf(start), {
      login: "minji",
      password: "x",
    });
    const answer = await comeBack(app, back, bada);
    assert.equal(answer.status, 409);
    assert.match(answer.text, /이미 다른 계정에 연결되어 있어요/);
  },
);

withYard(
  "connecting needs a fresh proof, and ends with the member who began",
  async ({ app, known }) => {
    known("m", {});
    const minji = await app.signUp();
    const bada = await app.signUp();
    const start = await app.post(
      "/settings/connections",
      { provider: "oidc" },
      { as: minji },
    );
    const back = await visitProvider(addressOf(start), {
      login: "m",
      password: "x",
    });
    // The browser meanwhile belongs to somebody else.
    minji.cookies.set("session", bada.cookies.get("session") ?? "");
    assert.equal((await comeBack(app, back, minji)).status, 400);
    assert.deepEqual((await members(app)).map(({ ways }) => ways), [0, 0]);
    app.ports.clock.advance(11 * 60_000);
    const late = await app.post("/settings/connections", { provider: "oidc" }, {
      as: bada,
    });
    assert.match(late.location, /^\/settings\/proof/);
    const guest = await app.post("/settings/connections", { provider: "oidc" });
    assert.match(guest.location, /^\/sign-in/);
  },
);

withYard(
  "the cookie of a trip is bound, short and gone afterwards",
  async ({ app, known }) => {
    const minji = known("m", {});
    const address = await setOut(app, { as: minji });
    const token = minji.cookies.get("errand") ?? "";
    assert.match(token, /^[\w-]{43}$/);
    assert.ok(
      !address.includes(token),
      "what binds the browser does not travel",
    );
    const asked = new URL(address).searchParams;
    assert.equal(asked.get("code_challenge_method"), "S256");
    assert.match(asked.get("nonce") ?? "", /^[\w-]{43}$/);
    assert.match(asked.get("state") ?? "", /^[\w-]{43}$/);
    const back = await visitProvider(address, { login: "m", password: "x" });
    await comeBack(app, back, minji);
    assert.equal(minji.cookies.get("errand"), undefined);
  },
);

for (const language of ["ko", "en"]) {
  withYard(
    `its pages are valid HTML, each with one heading [${language}]`,
    async ({ app, known, kakao, enter }) => {
      const headers = { "accept-language": language };
      const minji = known("minji", {
        email: "minji@example.com",
        email_verified: true,
      });
      const { location } = await enter("minji", minji);
      const asked = kakao("asked", { id: 9 });
      const kakaoForm = (await enter("asked", asked, "kakao")).location;
      const by = { as: minji, headers };
      const pages = {
        "sign-in": await app.get("/sign-in", { headers }),
        "sign-up": await app.get("/sign-up", { headers }),
        "going": await app.post("/sign-in/with/oidc", { next: "/" }, {
          headers,
        }),
        "newcomer": await app.get(location, by),
        "newcomer without an address": await app.post(kakaoForm, {}, {
          as: asked,
          headers,
        }),
        "trouble": await app.get("/sign-in/with/oidc/callback", { headers }),
        "done": await app.post(location, REST, by),
        "connections": await app.get("/settings/connections", by),
        "tokens": await app.get("/settings/tokens", by),
        "tokens with errors": await app.post("/settings/tokens", {}, by),
        "a token": await app.post("/settings/tokens", {
          name: "bot",
          scope: "write",
        }, by),
      };
      for (const [name, { status, text }] of Object.entries(pages)) {
        if (status === 303) continue;
        assert.ok(text.includes(`<html lang="${language}"`), name);
        assert.equal(text.match(/<h1\b/g)?.length, 1, name);
        assert.deepEqual(await htmlErrors(text), [], name);
      }
    },
  );
}
