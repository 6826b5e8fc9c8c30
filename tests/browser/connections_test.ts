import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { inChromium, type Window, type Yard } from "../support/browser.ts";
import {
  type OpenIdServer,
  startOpenIdServer,
} from "../support/openid_server.ts";

/** Fills in the provider's own pages: who one is, and that the yard may know. */
async function agree(page: Page, login: string) {
  await page.waitForURL(/^http:\/\/127\.0\.0\.1:\d+\/interaction/);
  await page.fill("[name=login]", login);
  await page.fill("[name=password]", "anything");
  await page.click("button[type=submit]");
  await page.waitForSelector("input[value=consent]", { state: "attached" });
  await page.click("button[type=submit]");
}

/** The provider's pages ask for pictures from elsewhere, which are not to be had here. */
function forgetProviders({ problems }: Window) {
  const ours = problems.filter((line) => !line.startsWith("http://127.0.0.1"));
  problems.splice(0, problems.length, ...ours);
}

/** Only a browser holds forms to the content policy, and gives cookies to who comes back from elsewhere. */
async function walk(yard: Yard) {
  const { origin } = yard;
  const window = await yard.open();
  const { page } = window;
  await page.goto(`${origin}/sign-in?next=/my/items`);
  await page.getByRole("button", { name: "Hometown 계정으로 계속하기" })
    .click();
  await agree(page, "minji");
  await page.waitForURL(`${origin}/sign-up/with/oidc`);
  assert.equal(await page.inputValue("[name=name]"), "민지");
  await page.selectOption("[name=region]", "11680");
  await page.check("[name=terms]");
  await page.getByRole("button", { name: "시작하기" }).click();
  await page.waitForURL(`${origin}/my/items`);
  await page.goto(`${origin}/settings/profile`);
  assert.equal(await page.inputValue("[name=name]"), "민지");
  // Out and in again: the provider remembers, and nothing more is asked.
  await page.locator('form[action="/sign-out"] button').first().evaluate(
    (button) => (button as HTMLButtonElement).form?.submit(),
  );
  await page.waitForURL(`${origin}/`);
  await page.goto(`${origin}/sign-in`);
  await page.getByRole("button", { name: "Hometown 계정으로 계속하기" })
    .click();
  await page.waitForURL(`${origin}/`);
  await page.goto(`${origin}/settings/connections`);
  assert.match(await page.textContent("main") ?? "", /minji@example\.com/);
  assert.match(await page.textContent("main") ?? "", /로그인할 방법이 이것뿐/);
  forgetProviders(window);
}

/** A member who has a password connects the provider, and disconnects it. */
async function connect(yard: Yard) {
  const { app, origin } = yard;
  const bada = await app.signUp({ name: "바다" });
  const window = await yard.open();
  const { page } = window;
  await page.goto(`${origin}/sign-in`);
  await page.fill("[name=email]", bada.email);
  await page.fill("[name=password]", bada.password);
  await page.getByRole("button", { name: "로그인하기", exact: true }).click();
  await page.waitForURL(`${origin}/`);
  await page.goto(`${origin}/settings/connections`);
  await page.getByRole("button", { name: "Hometown 연결하기" }).click();
  await agree(page, "bada");
  await page.waitForURL(`${origin}/settings/connections?added=oidc`);
  assert.match(
    await page.textContent("main") ?? "",
    /Hometown 계정을 연결했어요/,
  );
  await page.getByRole("button", { name: "Hometown 연결 끊기" }).click();
  await page.waitForURL(`${origin}/settings/connections?removed=1`);
  assert.match(
    await page.textContent("main") ?? "",
    /아직 연결된 계정이 없어요/,
  );
  forgetProviders(window);
}

let openid: OpenIdServer;

inChromium(
  "OIDC sign-in: to the provider and back as a member; out, in again; connect and disconnect",
  async (yard) => {
    openid.accounts.set("minji", {
      email: "minji@example.com",
      email_verified: true,
      name: "민지",
    });
    openid.accounts.set("bada", { email: "bada@elsewhere.example" });
    try {
      await walk(yard);
      await connect(yard);
    } finally {
      await openid.close();
    }
  },
  async () => {
    openid = await startOpenIdServer();
    return openid.env;
  },
);
