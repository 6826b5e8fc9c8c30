import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import type { Person } from "../support/app.ts";
import {
  inChromium,
  type Window,
  windowFor,
  type Yard,
} from "../support/browser.ts";
import { codeOf } from "../support/second_step.ts";

const HALF_MINUTE = 30_000;

inChromium(
  "P1 the second step is switched on and taken without a script; a passkey is made and signs in",
  async (yard) => {
    const member = await yard.app.signUp({ name: "민지" });
    const code = await switchOnPlainly(yard, member);

    const window = await yard.open();
    const { page } = window;
    await holdDevice(window);
    await signIn(yard, page, member);
    await page.waitForURL(`${yard.origin}/sign-in/second-step`);
    await page.fill("[name=code]", code());
    await page.press("[name=code]", "Enter");
    await page.waitForURL(`${yard.origin}/`);

    await page.goto(`${yard.origin}/settings/security`);
    await page.click('a[href$="/passkeys/new"]');
    await page.fill("[name=name]", "내 노트북");
    await page.click("main form [type=submit]:enabled");
    await page.waitForURL(/done=added$/);
    assert.match(await page.textContent("main") ?? "", /내 노트북/);

    await signOut(yard, page);
    await page.goto(`${yard.origin}/sign-in?next=/settings/profile`);
    await page.click('a[href^="/sign-in/passkey"]');
    await page.click("main form [type=submit]:enabled");
    await page.waitForURL(`${yard.origin}/settings/profile`);

    await signOut(yard, page);
    await signIn(yard, page, member);
    await page.click('a[href="/sign-in/second-step/passkey"]');
    await page.click("main form [type=submit]:enabled");
    await page.waitForURL(`${yard.origin}/`);
  },
);

/** Switches it on and signs in with it, in a browser without scripts; gives what the member's app shows next. */
async function switchOnPlainly(
  yard: Yard,
  member: Person,
): Promise<() => string> {
  const { page } = await windowFor(yard, member, { javaScriptEnabled: false });
  await page.goto(`${yard.origin}/settings/security`);
  await page.click('form[action$="/secret"] [type=submit]');
  const shown = await page.textContent("main code") ?? "";
  const secret = shown.replaceAll(" ", "");
  const { clock } = yard.app.ports;
  const code = () => {
    clock.advance(HALF_MINUTE);
    return codeOf(secret, clock.now());
  };
  await page.fill("[name=code]", code());
  await page.click("main form [type=submit]");
  assert.equal(await page.locator("main li code").count(), 10);
  const [recovery] = await page.locator("main li code")
    .allTextContents();

  await signOut(yard, page);
  await signIn(yard, page, member);
  await page.click('a[href$="/recovery"]');
  await page.fill("[name=recovery_code]", recovery ?? "");
  await page.click("main form [type=submit]");
  await page.waitForURL(`${yard.origin}/`);
  return code;
}

async function signIn({ origin }: Yard, page: Page, member: Person) {
  await page.goto(`${origin}/sign-in`);
  await page.fill("main [name=email]", member.email);
  await page.fill("main [name=password]", member.password);
  await page.click("main form [type=submit]");
}

async function signOut({ origin }: Yard, page: Page) {
  await page.context().clearCookies();
  await page.goto(origin);
}

/** Gives the window a device that knows its owner and says yes to everything. */
async function holdDevice({ page }: Window) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  await devtools.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}
