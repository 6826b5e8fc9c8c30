import { Buffer } from "node:buffer";
import assert from "node:assert/strict";
import type { Person, TestApp } from "../app.ts";
import { linkTo } from "../account_letters.ts";
import type { Account, OpenIdServer } from "../openid_server.ts";
import { addPasskey, prepare, signInHalf, switchOn } from "../second_step.ts";
import { travel } from "../trips.ts";
import type { Corpus } from "./corpus.ts";

/** A subscription as a browser would give it. */
const DEVICE = {
  endpoint: "https://push.example/send/1",
  p256dh: Buffer.alloc(65, 4).toString("base64url"),
  auth: Buffer.alloc(16, 4).toString("base64url"),
};

/** What somebody says of themselves and of what is theirs. */
export async function fillSettings(corpus: Corpus, owner: Person) {
  const { post, see, refuse } = corpus;
  await post("/settings/profile", {
    name: owner.name,
    handle: "owner",
    intro: corpus.text(300),
    region: owner.region,
  }, owner);
  see("/people/owner", null);
  see("/settings/profile", owner);
  await passkeys(corpus, owner);
  await browsers(corpus, owner);
  for (
    const path of [
      "/settings/password",
      "/settings/email",
      "/settings/proof/passkey",
      "/settings/neighbourhood",
      "/settings/notifications",
      "/settings/withdrawal",
      "/settings/connections",
      "/preferences",
      "/regions",
    ]
  ) {
    await refuse(path, owner);
  }
}

async function passkeys(corpus: Corpus, owner: Person) {
  const path = "/settings/security/passkeys/new";
  await corpus.refuse(path, owner);
  const name = corpus.line(40);
  await addPasskey(corpus.app, owner, name);
  corpus.keep(path, { name });
  const { path: other } = await addPasskey(corpus.app, owner);
  await corpus.post(other, { name: corpus.line(40) }, owner);
  await corpus.refuse(`${other}/removal`, owner);
  corpus.see("/settings/security", owner);
  corpus.see(other, owner);
  corpus.see(path, owner);
}

/** What browsers say that they are, which stands among one's sessions and devices. */
async function browsers({ app, line, keep, post, see }: Corpus, owner: Person) {
  const agent = `${line(30)}/1 (x)`;
  const other = app.guest();
  const { email, password } = owner;
  const { status } = await app.post("/sign-in", { email, password }, {
    as: other,
    headers: { "user-agent": agent },
  });
  assert.equal(status, 303);
  keep("/sign-in", { "user-agent": agent });
  await post("/settings/notifications/devices", DEVICE, other);
  see("/settings/sessions", owner);
  see("/settings/notifications", owner);
}

/** Some settings open only to who has just shown that it is them. */
export async function proveAgain({ post }: Corpus, owner: Person) {
  const { password } = owner;
  await post("/settings/proof", { password, next: "javascript:ran(8)" }, owner);
}

/** The doors: what is typed there comes back, and what a provider says stands in a form. */
export async function fillDoors(corpus: Corpus, openid: OpenIdServer) {
  const { app, refuse, post, see, line } = corpus;
  const guest = app.guest();
  const next = line(80);
  for (const path of ["/sign-in", "/sign-in/passkey", "/sign-up"]) {
    await refuse(path, guest);
    see(`${path}?next=${encodeURIComponent(next)}`, null);
    see(`${path}?next=${encodeURIComponent(`/rent?q=${next}`)}`, null);
  }
  await post("/sign-in/with/oidc", { next: "javascript:ran(8)" }, guest);
  const newcomer = await app.signUpOnly({ name: "새이웃" });
  await refuse("/confirmation/address", newcomer);
  await post("/confirmation/letter", { next }, newcomer);
  see(`/confirmation?next=${encodeURIComponent(next)}`, newcomer);
  const { email } = await app.signUp({ name: "깜빡이" });
  const path = "/password-reset";
  await post(path, { email }, guest);
  await refuse(await linkTo(app, { email, path }), guest);
  await comeFromProvider(corpus, openid);
  await secondStep(corpus, await app.signUp({ name: "두걸음" }));
  const said = new URLSearchParams({ error: line(80), state: line(80) });
  see(`/sign-in/with/oidc/callback?${said}`, null);
  const strange = [line(80), line(80)].map(encodeURIComponent);
  see(`/${strange.join("?x=")}`, null);
}

async function secondStep({ app, refuse, see }: Corpus, person: Person) {
  await prepare(app, person);
  await refuse("/settings/security/second-step", person);
  await switchOn(app, person);
  await refuse("/settings/security/second-step/removal", person);
  const half = await signInHalf(app, person);
  await refuse("/sign-in/second-step", half);
  await refuse("/sign-in/second-step/recovery", half);
  await refuse("/sign-in/second-step/passkey", half);
  see("/sign-in/second-step", half);
}

/** A provider may say anything of anybody. */
async function comeFromProvider(
  { app, line, refuse, post, see }: Corpus,
  openid: OpenIdServer,
) {
  const arrive = async (login: string, account: Account) => {
    openid.accounts.set(login, account);
    const as = app.guest();
    const answers = { login, password: "x" };
    const { location } = await travel(app, { as, answers });
    return { as, path: location };
  };
  const strange = { name: line(40), email: `"${line(40)}"@example.com` };
  const { as, path } = await arrive("strange", strange);
  see(path, as);
  await refuse(path, as);
  const email = "known@example.com";
  const known = await arrive("known", { email, email_verified: true });
  const rest = { name: "아는이", region: "11680", terms: "on" };
  await post(known.path, rest, known.as);
  const next = "javascript:ran(8)";
  await post("/settings/proof/with/oidc", { next }, known.as);
  see("/settings/proof", known.as);
}

/** A member whose page is `/people/<handle>`. */
export async function signUpAs(
  app: TestApp,
  { name, handle }: { name: string; handle: string },
): Promise<Person> {
  const person = await app.signUp({ name });
  const { region } = person;
  const profile = { name, handle, intro: "", region };
  const { status } = await app.post("/settings/profile", profile, {
    as: person,
  });
  assert.equal(status, 303);
  return person;
}
