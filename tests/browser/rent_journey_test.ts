import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import type { Page } from "playwright-core";
import { inChromium, type Yard } from "../support/browser.ts";
import { picture } from "../support/photos.ts";

interface Neighbour {
  name: string;
  email: string;
}

const OWNER: Neighbour = { name: "텐트주인", email: "owner@example.com" };
const OTHER: Neighbour = { name: "캠핑초보", email: "other@example.com" };
const COLOURS = ["#c0392b", "#27ae60", "#8e44ad"];
const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 900 };

for (const javaScriptEnabled of [true, false]) {
  const mode = javaScriptEnabled ? "with JavaScript" : "without JavaScript";

  inChromium(
    `P1 a thing is put up, found, kept, edited, hidden and deleted ${mode}`,
    async (yard) => {
      const owner = await yard.open({ javaScriptEnabled, viewport: PHONE });
      const other = await yard.open({ javaScriptEnabled, viewport: DESK });
      await signUp(yard, owner.page, OWNER);
      const address = await publish(yard, owner.page);
      await signUp(yard, other.page, OTHER);
      await find(yard, other.page, address);
      await keep(yard, other.page, address);
      await edit(owner.page, address);
      await hide(yard, owner.page, other.page, address);
      other.problems.length = 0; // The 404 was expected.
      await remove(yard, owner.page, address);
      owner.problems.length = 0; // The 404 was expected.
      assert.deepEqual(yard.app.ports.log.takeErrors(), []);
    },
  );
}

async function signUp(
  { app, origin }: Yard,
  page: Page,
  { name, email }: Neighbour,
) {
  await page.goto(`${origin}/sign-up`);
  await page.fill("[name=name]", name);
  await page.selectOption("[name=region]", "11440");
  await page.fill("[name=email]", email);
  await page.fill("[name=password]", "correct horse battery");
  await page.check("[name=terms]");
  await page.click("main form[method=post] [type=submit]");
  await page.waitForURL(/\/confirmation$/);
  await app.confirm(email);
  assert.ok(await page.locator('a[href^="/people/"]').count() > 0);
}

async function publish({ origin }: Yard, page: Page): Promise<string> {
  await page.goto(`${origin}/rent/new`);
  await page.selectOption("[name=category]", "camping");
  await page.fill("[name=title]", "4인용 캠핑 텐트");
  await page.fill("[name=body]", "작년에 두 번 썼어요. 말뚝도 있어요.");
  await page.fill("[name=price]", "12000");
  await page.setInputFiles("input[type=file]", await threePhotos());
  await page.click("main form[method=post] [type=submit]:not([name])");
  await page.waitForURL(/\/rent\/[0-9A-Za-z]{10,}$/);
  assert.match(await page.textContent("h1") ?? "", /4인용 캠핑 텐트/);
  assert.equal(await page.locator("[id^=photo-]").count(), 3);
  await allPicturesLoaded(page);
  return page.url();
}

async function find({ origin }: Yard, page: Page, address: string) {
  const path = new URL(address).pathname;
  await page.goto(`${origin}/rent`);
  await page.fill("header [name=q]", "텐트");
  await page.press("header [name=q]", "Enter");
  await page.waitForURL(/q=/);
  assert.equal(await page.locator(`main a[href="${path}"]`).count(), 1);
  await page.goto(`${origin}/rent?category=tools`);
  assert.equal(await page.locator(`main a[href="${path}"]`).count(), 0);
  await page.goto(
    `${origin}/rent?category=camping&region=11440&sort=price&q=${
      encodeURIComponent("ㅋㅍ")
    }`,
  );
  await page.click(`main a[href="${path}"]`);
  await page.waitForURL(address);
}

async function keep({ origin }: Yard, page: Page, address: string) {
  const button = page.locator("form[action$=bookmark] button");
  await button.click();
  await page.locator("form[action$=bookmark] button[aria-pressed=true]")
    .waitFor();
  await page.goto(`${origin}/my/bookmarks`);
  const path = new URL(address).pathname;
  assert.equal(await page.locator(`main a[href="${path}"]`).count(), 1);
  await page.goto(address);
  await button.click();
  await page.locator("form[action$=bookmark] button[aria-pressed=false]")
    .waitFor();
}

async function edit(page: Page, address: string) {
  await page.goto(`${address}/edit`);
  assert.equal(await page.inputValue("[name=title]"), "4인용 캠핑 텐트");
  await page.fill("[name=title]", "5인용 캠핑 텐트");
  await page.click("main form[method=post] [type=submit]:not([name])");
  await page.waitForURL(address);
  assert.match(await page.textContent("h1") ?? "", /5인용 캠핑 텐트/);
  assert.equal(await page.locator("[id^=photo-]").count(), 3);
}

async function hide(
  { origin }: Yard,
  page: Page,
  other: Page,
  address: string,
) {
  await page.goto(address);
  await page.click("form[action$=visibility] button[value=hidden]");
  await page.locator("form[action$=visibility] button[value=public]").waitFor();
  assert.equal((await other.goto(address))?.status(), 404);
  await other.goto(`${origin}/rent`);
  const path = new URL(address).pathname;
  assert.equal(await other.locator(`main a[href="${path}"]`).count(), 0);
}

async function remove({ origin }: Yard, page: Page, address: string) {
  await page.goto(address);
  await page.click('a[href="#deletion"]');
  await page.click("form[action$=deletion] [type=submit]");
  await page.waitForURL((url) => url.href !== address && !url.hash);
  assert.equal((await page.goto(address))?.status(), 404);
  await page.goto(`${origin}/my/items`);
  const path = new URL(address).pathname;
  assert.equal(await page.locator(`main a[href="${path}"]`).count(), 0);
}

async function threePhotos() {
  return await Promise.all(COLOURS.map(async (colour, n) => ({
    name: `photo-${n}.jpg`,
    mimeType: "image/jpeg",
    buffer: Buffer.from(
      await picture({
        width: 1600,
        height: 1200,
        colour,
        exif: true,
        orientation: n === 1 ? 6 : 1,
      }),
    ),
  })));
}

async function allPicturesLoaded(page: Page) {
  const broken = await page.locator("main img").evaluateAll((images) =>
    Promise.all(images.map(async (image) => {
      if (!(image instanceof HTMLImageElement)) return "not an image";
      image.loading = "eager";
      await image.decode().catch(() => {});
      return image.naturalWidth > 0 ? "" : image.src;
    }))
  );
  assert.deepEqual(broken.filter(Boolean), []);
}
