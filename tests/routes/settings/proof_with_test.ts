import assert from "node:assert/strict";
import { decodeJwt, SignJWT } from "jose";
import { sql } from "@/db/db.ts";
import {
  type Answer,
  type Person,
  type TestApp,
  testApp,
} from "@/tests/support/app.ts";
import { emptyYard } from "@/tests/support/empty_yard.ts";
import { htmlErrors } from "@/tests/support/html_check.ts";
import {
  type KakaoServer,
  startKakaoServer,
} from "@/tests/support/kakao_server.ts";
import {
  KEY_ID,
  type OpenIdServer,
  startOpenIdServer,
} from "@/tests/support/openid_server.ts";
import { setStanding } from "@/tests/support/standing.ts";
import { addressOf, comeBack, setOut, travel } from "@/tests/support/trips.ts";
import { visitProvider } from "@/tests/support/visit_provider.ts";

const MINUTE_MS = 60_000;
const GUARDED = "/settings/security";
const REST = { name: "민지", region: "11680", terms: "yes" };

interface Yard {
  app: TestApp;
  openid: OpenIdServer;
  kakao: KakaoServer;
}

type Case = [name: string, body: (yard: Yard) => Promise<void>];
const cases: Case[] = [];

/** Registers a case; all of them share a yard, in which nobody lives at the start of each. */
function withYard(...entry: Case) {
  cases.push(entry);
}

Deno.test("showing who one is by a connected account", async (t) => {
  const openid = await startOpenIdServer();
  const kakao = await startKakaoServer();
  const app = await testApp({
    env: {
      ...openid.env,
      ...kakao.env,
      GOOGLE_CLIENT_ID: openid.clientId,
      GOOGLE_CLIENT_SECRET: openid.env.OIDC_CLIENT_SECRET ?? "",
      LIMIT_SCALE: "100",
    },
    issuers: { kakao: kakao.issuer, google: openid.issuer },
  });
  try {
    for (const [name, body] of cases) {
      await emptyYard(app.ports.db);
      openid.lie = null;
      await t.step(name, () => body({ app, openid, kakao }));
    }
  } finally {
    await app.close();
    await openid.close();
    await kakao.close();
  }
});

/**
 * Somebody who signed up by a provider's word alone, under an address that no letter reaches, and
 * whose sign-in is by now no fresh proof. The provider's clock is the real one, so ours ends there.
 */
async function withoutPassword(
  { app, openid, kakao }: Yard,
  login: string,
  provider: "oidc" | "kakao" | "google" = "oidc",
): Promise<Person> {
  openid.accounts.set(login, {});
  kakao.accounts.set(login, { id: 100 + kakao.accounts.size });
  const person = app.guest();
  app.ports.clock.set(new Date(Date.now() - 11 * MINUTE_MS));
  const answers = { login, password: "x" };
  const { location } = await travel(app, { as: person, provider, answers });
  const email = `${login}@mistyped.example`;
  const done = await app.post(location, { ...REST, email }, { as: person });
  assert.equal(done.status, 303, done.text);
  app.ports.clock.set(new Date());
  assert.ok(!await isProved(app, person), "the sign-in is too long ago");
  return person;
}

async function isProved(app: TestApp, as: Person): Promise<boolean> {
  const { status, location } = await app.get(GUARDED, { as });
  if (status === 200) return true;
  assert.match(location, /^\/settings\/proof/);
  return false;
}

/** Presses the button on `/settings/proof` and reads where the page on the way leads. */
async function setOutToProve(
  app: TestApp,
  { as, provider = "oidc" }: { as: Person; provider?: string },
): Promise<URL> {
  const path = `/settings/proof/with/${provider}`;
  const answer = await app.post(path, { next: GUARDED }, { as });
  assert.equal(answer.status, 200, answer.text);
  return new URL(addressOf(answer));
}

interface Trip {
  as: Person;
  login: string;
  provider?: string;
}

/** There and back. */
async function proveBy(app: TestApp, trip: Trip): Promise<Answer> {
  const address = await setOutToProve(app, trip);
  const answers = { login: trip.login, password: "x" };
  const back = await visitProvider(address.href, answers);
  return await comeBack(app, back, trip.as);
}

/** What `/settings/proof` says went wrong; it still leads on to where they were going. */
async function troubleOf(
  app: TestApp,
  { location }: Answer,
  as: Person,
): Promise<string> {
  const { pathname, searchParams } = new URL(location, "http://localhost");
  assert.equal(pathname, "/settings/proof");
  const { status, text } = await app.get(location, { as });
  assert.equal(status, 200);
  assert.ok(text.includes(`name="next" value="${GUARDED}"`), "it leads on");
  assert.deepEqual(await htmlErrors(text), []);
  assert.match(text, /role="alert"|bg-rose/, "it is said");
  return searchParams.get("trouble") ?? "";
}

withYard(
  "R35: a member without a password and whom no letter reaches proves who they are by the account they signed up with",
  async (yard) => {
    const { app } = yard;
    const minji = await withoutPassword(yard, "minji");
    const page = await app.get(`/settings/proof?next=${GUARDED}`, {
      as: minji,
    });
    assert.doesNotMatch(page.text, /name="password"/);
    assert.match(page.text, /action="\/settings\/proof\/with\/oidc"/);
    assert.match(page.text, /Hometown 계정으로 확인하기/);
    assert.doesNotMatch(
      page.text,
      /\/settings\/proof\/with\/kakao/,
      "what is not connected is not offered",
    );
    assert.deepEqual(await htmlErrors(page.text), []);

    const address = await setOutToProve(app, { as: minji });
    assert.equal(address.searchParams.get("max_age"), "0");
    assert.equal(address.searchParams.get("code_challenge_method"), "S256");
    const back = await visitProvider(address.href, {
      login: "minji",
      password: "x",
    });
    const done = await comeBack(app, back, minji);
    assert.equal(done.status, 303);
    assert.equal(done.location, GUARDED);
    assert.equal(minji.cookies.get("errand"), undefined);
    assert.ok(await isProved(app, minji));
    app.ports.clock.advance(10 * MINUTE_MS);
    assert.ok(!await isProved(app, minji), "for ten minutes");
  },
);

withYard("Kakao is asked to look anew", async (yard) => {
  const { app } = yard;
  const minji = await withoutPassword(yard, "minji", "kakao");
  const address = await setOutToProve(app, { as: minji, provider: "kakao" });
  assert.equal(address.searchParams.get("prompt"), "login");
  const trip = { as: minji, login: "minji", provider: "kakao" };
  assert.equal((await proveBy(app, trip)).location, GUARDED);
  assert.ok(await isProved(app, minji));
});

withYard("Google is asked as far as it can be", async (yard) => {
  const { app } = yard;
  const minji = await withoutPassword(yard, "minji", "google");
  const address = await setOutToProve(app, { as: minji, provider: "google" });
  assert.equal(address.searchParams.get("prompt"), "select_account");
  assert.equal(address.searchParams.get("max_age"), null);
});

withYard("signing in asks for no new look", async ({ app }) => {
  for (const provider of ["oidc", "kakao"]) {
    const address = new URL(await setOut(app, { as: app.guest(), provider }));
    assert.equal(address.searchParams.get("prompt"), null);
    assert.equal(address.searchParams.get("max_age"), null);
  }
});

withYard(
  "R35: another account at the same provider proves nothing, be it nobody's or a neighbour's",
  async (yard) => {
    const { app, openid } = yard;
    const minji = await withoutPassword(yard, "minji");
    const bada = await withoutPassword(yard, "bada");
    // A verified address that is the very member's own is no proof either.
    openid.accounts.set("stranger", {
      email: "minji@mistyped.example",
      email_verified: true,
    });
    await app.ports.db.query(sql`
      update members set email_confirmed_at = ${app.ports.clock.now()}`);
    for (const login of ["stranger", "bada"]) {
      const answer = await proveBy(app, { as: minji, login });
      assert.equal(await troubleOf(app, answer, minji), "AnotherIdentity");
      assert.ok(!await isProved(app, minji), login);
      assert.ok(!await isProved(app, bada), login);
    }
    const rows = await app.ports.db.query(sql`select id from identities`);
    assert.equal(rows.length, 2, "nothing was connected by the way");
    // The way itself is open.
    await proveBy(app, { as: minji, login: "minji" });
    assert.ok(await isProved(app, minji));
    assert.ok(!await isProved(app, bada));
  },
);

withYard(
  "R35: a proof belongs to the session that went for it",
  async (yard) => {
    const { app } = yard;
    const minji = await withoutPassword(yard, "minji");
    const bada = await withoutPassword(yard, "bada");
    // The same member, elsewhere, a while ago.
    app.ports.clock.set(new Date(Date.now() - 11 * MINUTE_MS));
    const elsewhere = app.guest();
    const answers = { login: "minji", password: "x" };
    await travel(app, { as: elsewhere, answers });
    app.ports.clock.set(new Date());
    assert.ok(!await isProved(app, elsewhere));

    for (const other of [elsewhere, bada]) {
      const address = await setOutToProve(app, { as: minji });
      const back = await visitProvider(address.href, answers);
      const mixed = { ...other, cookies: new Map(other.cookies) };
      mixed.cookies.set("errand", minji.cookies.get("errand") ?? "");
      const answer = await comeBack(app, back, mixed);
      assert.equal(await troubleOf(app, answer, other), "SignInExpired");
      assert.ok(!await isProved(app, other));
      assert.ok(!await isProved(app, minji));
    }
    const address = await setOutToProve(app, { as: minji });
    const back = await visitProvider(address.href, answers);
    const guest = app.guest();
    guest.cookies.set("errand", minji.cookies.get("errand") ?? "");
    const answer = await comeBack(app, back, guest);
    assert.equal(answer.status, 400);
    assert.equal(guest.cookies.get("session"), undefined, "nobody is let in");
    await proveBy(app, { as: minji, login: "minji" });
    assert.ok(await isProved(app, minji));
    assert.ok(!await isProved(app, elsewhere), "the other session is not");
  },
);

withYard(
  "R35: a state that was altered, used or made for signing in proves nothing, and one made to prove lets nobody in",
  async (yard) => {
    const { app } = yard;
    const minji = await withoutPassword(yard, "minji");
    const answers = { login: "minji", password: "x" };

    const altered = await visitProvider(
      (await setOutToProve(app, { as: minji })).href,
      answers,
    );
    altered.searchParams.set("state", "x".repeat(43));
    assert.equal((await comeBack(app, altered, minji)).status, 400);
    assert.ok(!await isProved(app, minji));

    // Began to sign in, then to prove: the browser holds the proof's cookie only.
    const forEntry = await visitProvider(
      await setOut(app, { as: minji }),
      answers,
    );
    const entryCookie = minji.cookies.get("errand") ?? "";
    const forProof = await visitProvider(
      (await setOutToProve(app, { as: minji })).href,
      answers,
    );
    const proofCookie = minji.cookies.get("errand") ?? "";
    assert.equal((await comeBack(app, forEntry, minji)).status, 400);
    assert.ok(!await isProved(app, minji));

    const thief = app.guest();
    thief.cookies.set("errand", proofCookie);
    assert.equal((await comeBack(app, forProof, thief)).status, 400);
    assert.equal(thief.cookies.get("session"), undefined);
    minji.cookies.set("errand", proofCookie);
    assert.equal((await comeBack(app, forProof, minji)).status, 400, "used");
    assert.ok(!await isProved(app, minji));
    assert.notEqual(entryCookie, proofCookie);

    // A sign-in that comes back into this session is a session of its own; the old one stays unproved.
    const before = { ...minji, cookies: new Map(minji.cookies) };
    await travel(app, { as: minji, answers });
    assert.notEqual(
      minji.cookies.get("session"),
      before.cookies.get("session"),
    );
    assert.equal((await app.get(GUARDED, { as: before })).status, 303);

    const replayed = await visitProvider(
      (await setOutToProve(app, { as: minji })).href,
      answers,
    );
    const cookies = new Map(minji.cookies);
    assert.equal((await comeBack(app, replayed, minji)).location, GUARDED);
    const again = { ...minji, cookies };
    assert.equal((await comeBack(app, replayed, again)).status, 400);
  },
);

withYard(
  "R35: a provider that did not look anew is not believed",
  async (yard) => {
    const { app, openid } = yard;
    const minji = await withoutPassword(yard, "minji");
    const signedIn = async (secondsAgo: number) => {
      openid.lie = async (answer) => {
        const claims = decodeJwt(String(answer.id_token));
        assert.equal(typeof claims.auth_time, "number", "it was asked for");
        const at = Math.floor(Date.now() / 1000) - secondsAgo;
        const token = await new SignJWT({ ...claims, auth_time: at })
          .setProtectedHeader({ alg: "RS256", kid: KEY_ID }).sign(openid.key);
        return { ...answer, id_token: token };
      };
      return await proveBy(app, { as: minji, login: "minji" });
    };
    const old = await signedIn(3600);
    assert.equal(await troubleOf(app, old, minji), "ProviderMistaken");
    assert.ok(!await isProved(app, minji));
    assert.equal((await signedIn(0)).location, GUARDED);
    assert.ok(await isProved(app, minji));
  },
);

withYard(
  "who says no at the provider, or comes too late, is told so where they began",
  async (yard) => {
    const { app } = yard;
    const minji = await withoutPassword(yard, "minji", "kakao");
    const trip = { as: minji, login: "", provider: "kakao" };
    const stopped = await proveBy(app, trip);
    assert.equal(await troubleOf(app, stopped, minji), "SignInStopped");
    assert.ok(!await isProved(app, minji));
    const address = await setOutToProve(app, trip);
    const back = await visitProvider(address.href, { login: "minji" });
    app.ports.clock.advance(10 * MINUTE_MS);
    assert.equal((await comeBack(app, back, minji)).status, 400);
    assert.ok(!await isProved(app, minji));
  },
);

withYard(
  "only what is connected and set up is a way, and only for members",
  async (yard) => {
    const { app } = yard;
    const minji = await withoutPassword(yard, "minji");
    for (const provider of ["kakao", "google", "nobody"]) {
      const path = `/settings/proof/with/${provider}`;
      const { status } = await app.post(path, { next: "/" }, { as: minji });
      assert.equal(status, 404, provider);
    }
    const path = "/settings/proof/with/oidc";
    const guest = await app.post(path, { next: "/" });
    assert.match(guest.location, /^\/sign-in/);
    const reloaded = await app.get(path, { as: minji });
    assert.equal(reloaded.location, "/settings/proof");
    const elsewhere = await app.post(path, { next: "https://evil.example" }, {
      as: minji,
    });
    const back = await visitProvider(addressOf(elsewhere), {
      login: "minji",
      password: "x",
    });
    assert.equal((await comeBack(app, back, minji)).location, "/");
  },
);

withYard(
  "R22: whoever is shut out proves who they are so, for taking their data along",
  async (yard) => {
    const { app } = yard;
    const minji = await withoutPassword(yard, "minji");
    await setStanding(app, { person: minji, standing: "banned" });
    const proof = "/settings/proof?next=%2Fsettings%2Fwithdrawal";
    const shut = await app.get("/settings/withdrawal", { as: minji });
    assert.equal(shut.location, proof);
    await proveBy(app, { as: minji, login: "minji" });
    const open = await app.get("/settings/withdrawal", { as: minji });
    assert.equal(open.status, 200);
  },
);

Deno.test("a provider that is down is told of where the member began, and proves nothing", async () => {
  const openid = await startOpenIdServer();
  const kakao = await startKakaoServer();
  const app = await testApp({ env: openid.env });
  try {
    const minji = await withoutPassword({ app, openid, kakao }, "minji");
    const address = await setOutToProve(app, { as: minji });
    const answers = { login: "minji", password: "x" };
    const back = await visitProvider(address.href, answers);
    await openid.close();
    const late = await comeBack(app, back, minji);
    assert.equal(await troubleOf(app, late, minji), "ProviderUnavailable");
    app.ports.clock.advance(61 * MINUTE_MS);
    const early = await app.post("/settings/proof/with/oidc", {
      next: GUARDED,
    }, { as: minji });
    assert.equal(early.status, 303);
    assert.equal(await troubleOf(app, early, minji), "ProviderUnavailable");
    assert.ok(!await isProved(app, minji));
  } finally {
    await app.close();
    await kakao.close();
  }
});
