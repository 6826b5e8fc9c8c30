import assert from "node:assert/strict";
import { sendAccountLetters } from "@/actions/accounts/send_account_letters.ts";
import { inChromium } from "../support/browser.ts";

const DEMO = { MADANG_MODE: "demo" };

for (const javaScriptEnabled of [true, false]) {
  const mode = javaScriptEnabled ? "with JavaScript" : "without JavaScript";

  inChromium(
    `P1 a newcomer finishes signing up on the first try ${mode}`,
    async ({ app, origin, open }) => {
      const { page } = await open({ javaScriptEnabled });
      await page.goto(`${origin}/sign-up?next=/rent/new`);
      await page.fill("[name=name]", "새이웃");
      await page.selectOption("main [name=region]", "11440");
      await page.fill("[name=email]", "new@example.com");
      await page.fill("[name=password]", "correct horse battery");
      await page.check("[name=terms]");
      await page.click("main form[method=post] [type=submit]");
      await page.waitForURL(/\/confirmation\?/);
      await sendAccountLetters(app.ports);

      await page.click('main a[href="/mailbox"]');
      await page.click('main a[href^="/mailbox/"]');
      await page.click('main a[href^="/confirmation/"]');
      await page.click("main form[method=post] [type=submit]");
      await page.waitForLoadState();
      assert.match(await page.textContent("h1") ?? "", /확인됐어요/);
      await page.click('main a[href="/rent/new"]');
      await page.waitForURL(`${origin}/rent/new`);
      assert.equal(await page.locator("main [name=title]").count(), 1);
    },
    DEMO,
  );
}

inChromium(
  "P1 a forgotten password is set anew through a letter",
  async ({ app, origin, open }) => {
    const { email } = await app.signUp({ email: "minji@example.com" });
    const { page } = await open();
    await page.goto(`${origin}/sign-in`);
    await page.click('main a[href="/password-reset"]');
    await page.fill("main [name=email]", email);
    await page.click("main form[method=post] [type=submit]");
    await page.waitForURL(/sent=1/);
    await sendAccountLetters(app.ports);

    await page.click('main a[href="/mailbox"]');
    await page.click('main a[href^="/mailbox/"]');
    await page.click('main a[href^="/password-reset/"]');
    await page.fill("main [name=password]", "aaaabbbb");
    await page.getByText("알아맞히기 쉬워요").waitFor();
    await page.fill("main [name=password]", "a completely new one");
    await page.getByText("튼튼해요").waitFor();
    await page.click("main form[method=post] [type=submit]");
    await page.waitForURL(/\/sign-in\?reset=1/);

    await page.fill("main [name=email]", email);
    await page.fill("main [name=password]", "a completely new one");
    await page.click("main form[method=post] [type=submit]");
    await page.waitForURL(`${origin}/`);
    assert.ok(await page.locator('a[href^="/people/"]').count() > 0);
  },
  DEMO,
);
