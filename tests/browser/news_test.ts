import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { inChromium, windowFor } from "../support/browser.ts";
import { dealPages } from "../support/deal_pages.ts";
import { workOnNews } from "../support/news.ts";

function bell(page: Page) {
  return page.locator('header a[href="/notifications"] [data-news]');
}

inChromium(
  "news rings the bell of an open page and says what it is",
  async (yard) => {
    const pages = await dealPages(yard.app);
    const { page } = await windowFor(yard, pages.minji);
    await page.goto(`${yard.origin}/rent`);
    await page.waitForFunction(() => document.readyState === "complete");
    assert.equal(await bell(page).isVisible(), false);
    const toast = page.getByRole("status").getByText("대여를 신청했어요");
    // The socket may not be open yet: what is missed then is in the list, and nowhere else.
    let deal = "";
    for (let n = 0; n < 5 && !await toast.isVisible(); n++) {
      yard.app.ports.clock.advance(60_000);
      deal = await pages.request();
      await workOnNews(yard.app.ports);
      await page.waitForTimeout(500);
    }
    await toast.waitFor();
    assert.match(await bell(page).textContent() ?? "", /\d/);
    await toast.click();
    await page.waitForURL(`${yard.origin}${deal}`);
    assert.match(await page.textContent("h1") ?? "", /텐트/);
  },
);

inChromium("P2 a review is written by keyboard alone", async (yard) => {
  const pages = await dealPages(yard.app);
  const { minji, bada } = pages;
  const deal = await pages.request();
  await pages.walk(deal, [
    ["acceptance", minji],
    ["handover", minji],
    ["handover-confirmation", bada],
    ["return", bada],
    ["return-confirmation", minji],
  ]);
  const { page } = await windowFor(yard, bada);
  await page.goto(`${yard.origin}${deal}/review`);
  await page.locator("[name=stars]").first().focus();
  for (let n = 1; n < 4; n++) await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Tab");
  await page.keyboard.type("키보드로 적은 후기예요.");
  // The stars change colour gently.
  await page.waitForTimeout(500);
  const lit = await page.locator(".stars label").evaluateAll((labels) =>
    labels.map((label) => getComputedStyle(label).color)
  );
  assert.equal(new Set(lit.slice(0, 4)).size, 1, "four stars shine alike");
  assert.notEqual(lit[3], lit[4], "the fifth does not");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/review\?thanks=1$/);
  const said = await page.textContent("main") ?? "";
  assert.match(said, /키보드로 적은 후기예요/);
  assert.match(said, /아직 나만 볼 수 있어요/);
});
