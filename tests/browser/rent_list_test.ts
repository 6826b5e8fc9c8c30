import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { inChromium, type Yard } from "../support/browser.ts";
import { GANGNAM, neighbourhood } from "../support/neighbours.ts";

const PHONE = { width: 390, height: 844 };
const CARDS = "#items > li";

/** Thirty things of one neighbour, straight into the database. */
async function fill({ app }: Yard) {
  const { member, thing } = neighbourhood(app.ports.db);
  const owner = await member("만물상");
  for (let n = 1; n <= 30; n++) await thing(owner, { title: `물건 ${n}` });
}

async function scrollToEnd(page: Page, cards: number) {
  await page.waitForFunction(([selector, cards]) => {
    scrollTo(0, document.documentElement.scrollHeight);
    return document.querySelectorAll(selector).length >= cards;
  }, [CARDS, cards] as const);
}

inChromium(
  "a list grows as its end comes near, and the address follows",
  async (yard) => {
    await fill(yard);
    const { page } = await yard.open({ viewport: PHONE });
    await page.goto(`${yard.origin}/rent`);
    assert.equal(await page.locator(CARDS).count(), 12);
    await scrollToEnd(page, 30);
    await page.getByText("마지막 물건까지 다 봤어요.").waitFor();
    await page.waitForURL(`${yard.origin}/rent?page=3`);
    const titles = await page.locator(`${CARDS} h2`).allTextContents();
    assert.deepEqual(
      titles,
      Array.from({ length: 30 }, (_, n) => `물건 ${30 - n}`),
    );
    await page.evaluate(() => scrollTo(0, 0));
    await page.waitForURL(`${yard.origin}/rent`);
  },
);

inChromium(
  "whoever comes back from a thing finds it in sight",
  async (yard) => {
    await fill(yard);
    const { page } = await yard.open({ viewport: PHONE });
    await page.goto(`${yard.origin}/rent?sort=price`);
    await scrollToEnd(page, 24);
    const link = page.locator(`${CARDS} a`).nth(20);
    const title = await link.locator("h2").textContent();
    await link.click();
    await page.waitForURL(/\/rent\/[0-9A-Za-z]{22}$/);
    await page.goBack();
    const again = page.locator(`${CARDS} a`, { hasText: title ?? "?" });
    await again.waitFor();
    await page.waitForFunction((element) => {
      const { top, bottom } = element?.getBoundingClientRect() ??
        { top: -1, bottom: -1 };
      return bottom > 0 && top < innerHeight;
    }, await again.elementHandle());
  },
);

inChromium("pages turn and filters open without a script", async (yard) => {
  await fill(yard);
  const { page } = await yard.open({
    viewport: PHONE,
    javaScriptEnabled: false,
  });
  await page.goto(`${yard.origin}/rent`);
  await page.click("a[rel=next]");
  await page.waitForURL(`${yard.origin}/rent?page=2`);
  await page.getByRole("button", { name: "필터" }).click();
  await page.fill("#filter-q", "물건 30");
  await page.selectOption("#filter-region", GANGNAM);
  await page.getByRole("button", { name: "적용하기" }).click();
  await page.waitForURL(/\?q=.*&region=11680/);
  assert.equal(await page.locator(CARDS).count(), 1);
});

inChromium(
  "a guest who keeps a thing comes back to it after signing in",
  async (yard) => {
    await fill(yard);
    const { page } = await yard.open({ viewport: PHONE });
    await page.goto(`${yard.origin}/rent`);
    await page.click(`${CARDS} a`);
    const address = page.url();
    await page.getByRole("button", { name: "찜하기" }).click();
    await page.waitForURL(/\/sign-in\?next=/);
    const { searchParams } = new URL(page.url());
    assert.equal(searchParams.get("next"), new URL(address).pathname);
  },
);

inChromium(
  "sharing copies the address where a device cannot share",
  async (yard) => {
    await fill(yard);
    const { page } = await yard.open({ viewport: PHONE });
    await page.context().grantPermissions([
      "clipboard-read",
      "clipboard-write",
    ]);
    await page.goto(`${yard.origin}/rent`);
    await page.click(`${CARDS} a`);
    await page.waitForURL(/\/rent\/[0-9A-Za-z]{22}$/);
    await page.getByRole("link", { name: "공유하기" }).click();
    await page.getByText("주소를 복사했어요.").waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(copied, page.url());
  },
);
