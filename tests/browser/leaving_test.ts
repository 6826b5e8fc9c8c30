import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import type { Person } from "../support/app.ts";
import { inChromium, type Yard } from "../support/browser.ts";

/** Another browser of a member, signed in. */
async function signIn(yard: Yard, { email, password }: Person): Promise<Page> {
  const { page } = await yard.open();
  await page.goto(`${yard.origin}/sign-in`);
  await page.fill("#email", email);
  await page.fill("#password", password);
  await page.click("main form button[type=submit]");
  await page.waitForURL(`${yard.origin}/`);
  return page;
}

inChromium(
  "R22 R27: a session ended on another device is over within a second, its socket too",
  async (yard) => {
    const member = await yard.app.signUp();
    const desk = await signIn(yard, member);
    const phone = await signIn(yard, member);
    const greeted = Promise.withResolvers<void>();
    const closed = Promise.withResolvers<number>();
    phone.on("websocket", (socket) => {
      socket.on("framereceived", () => greeted.resolve());
      socket.on("close", () => closed.resolve(performance.now()));
    });
    await phone.goto(`${yard.origin}/chat`);
    await greeted.promise;

    await desk.goto(`${yard.origin}/settings/sessions`);
    await desk.click('form[action="/settings/sessions/ending"] button');
    await desk.waitForURL(/ended=1/);
    const answered = performance.now();
    const took = await closed.promise - answered;
    assert.ok(took < 1000, `${took} ms after the answer`);
    await phone.goto(`${yard.origin}/settings/sessions`);
    assert.match(phone.url(), /\/sign-in\?/);
    await desk.reload();
    assert.match(desk.url(), /\/settings\/sessions/);
  },
);
