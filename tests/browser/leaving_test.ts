import assert from "node:assert/strict";
import { makeExports } from "@/actions/accounts/make_exports.ts";
import type { Person } from "../support/app.ts";
import { inChromium, type Window, type Yard } from "../support/browser.ts";
import { unzip } from "../support/zip.ts";

/** Another browser of a member, signed in. */
async function signIn(
  yard: Yard,
  { email, password }: Person,
): Promise<Window> {
  // A download cuts the transition between pages short, and Chromium calls that an error.
  const window = await yard.open({ reducedMotion: "reduce" });
  const { page } = window;
  await page.goto(`${yard.origin}/sign-in`);
  await page.fill("#email", email);
  await page.fill("#password", password);
  await page.click("main form button[type=submit]");
  await page.waitForURL(`${yard.origin}/`);
  return window;
}

inChromium(
  "R22 R27: a session ended on another device is over within a second, its socket too",
  async (yard) => {
    const member = await yard.app.signUp();
    const { page: desk } = await signIn(yard, member);
    const { page: phone } = await signIn(yard, member);
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

inChromium(
  "a neighbourhood is confirmed with the device's location, and without a script the page says what it needs",
  async (yard) => {
    const member = await yard.app.signUp({ name: "민지", region: "11680" });
    const { page, problems } = await signIn(yard, member);
    const context = page.context();
    await context.grantPermissions(["geolocation"], { origin: yard.origin });
    await context.setGeolocation({ latitude: 35.1587, longitude: 129.1604 });
    await page.goto(`${yard.origin}/settings/neighbourhood`);
    const button = 'form[action="/settings/neighbourhood"] button';
    await page.click(button);
    await page.waitForSelector('[role="alert"]');
    // The browser notes that the first try was refused.
    assert.equal(problems.splice(0).length, 1);
    await context.setGeolocation({ latitude: 37.4979, longitude: 127.0276 });
    await page.click(button);
    await page.waitForSelector("text=강남구에서 인증했어요");
    await page.goto(`${yard.origin}/people/minji`);
    await page.waitForSelector("text=동네 인증");
  },
);

inChromium(
  "R22 a member takes everything along and leaves, and their open pages elsewhere are cut off",
  async (yard) => {
    const member = await yard.app.signUp();
    const { page: desk } = await signIn(yard, member);
    const { page: phone } = await signIn(yard, member);
    const closed = Promise.withResolvers<void>();
    const greeted = Promise.withResolvers<void>();
    phone.on("websocket", (socket) => {
      socket.on("framereceived", () => greeted.resolve());
      socket.on("close", () => closed.resolve());
    });
    await phone.goto(`${yard.origin}/chat`);
    await greeted.promise;

    await desk.goto(`${yard.origin}/settings/export`);
    await desk.click('form[action="/settings/export"] button');
    await desk.waitForSelector("text=모으고 있어요");
    await makeExports(yard.app.ports);
    await desk.reload();
    const downloading = desk.waitForEvent("download");
    await desk.click('a[href="/settings/export/file"]');
    const download = await downloading;
    assert.match(download.suggestedFilename(), /^madang-.*\.zip$/);
    const bytes = await Deno.readFile(await download.path());
    assert.ok(unzip(bytes).has("data/members.json"));

    await desk.goto(`${yard.origin}/settings/withdrawal`);
    await desk.check("#agree");
    await desk.click('form[action="/settings/withdrawal"] button');
    await desk.waitForURL(`${yard.origin}/farewell`);
    await closed.promise;
    await phone.goto(`${yard.origin}/my/items`);
    assert.match(phone.url(), /\/sign-in\?/);
  },
);
