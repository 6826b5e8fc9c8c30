import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { inChromium } from "../support/browser.ts";

/** More stops than any page has. */
const MOST_STOPS = 120;

inChromium(
  "P2 signing up, publishing, editing and deleting need no mouse",
  async (yard) => {
    const { page } = await yard.open();
    await page.goto(`${yard.origin}/sign-up`);
    await write(page, "[name=name]", "키보드이웃");
    await choose(page, "main [name=region]", "종로");
    await write(page, "[name=email]", "keys@example.com");
    await write(page, "[name=password]", "correct horse battery");
    await press(page, "[name=terms]", "Space");
    await press(page, "main form[method=post] [type=submit]", "Enter");
    await page.waitForURL(/\/confirmation$/);
    await yard.app.confirm("keys@example.com");

    await page.goto(`${yard.origin}/rent/new`);
    await choose(page, "[name=category]", "캠핑");
    await write(page, "[name=title]", "2인용 텐트");
    await write(page, "[name=body]", "가벼워요.");
    await write(page, "[name=price]", "5000");
    await press(
      page,
      "main form[method=post] [type=submit]:not([name])",
      "Enter",
    );
    await page.waitForURL(/\/rent\/[0-9A-Za-z]{22}$/);
    const address = page.url();

    await press(page, 'main a[href$="/edit"]', "Enter");
    await page.waitForURL(/\/edit$/);
    await write(page, "[name=title]", "3인용 텐트");
    await press(
      page,
      "main form[method=post] [type=submit]:not([name])",
      "Enter",
    );
    await page.waitForURL(address);
    assert.match(await page.textContent("h1") ?? "", /3인용/);

    await press(page, 'a[href="#deletion"]', "Enter");
    await press(page, "form[action$=deletion] [type=submit]", "Enter");
    await page.waitForURL((url) => !url.href.startsWith(address));
  },
);

inChromium(
  "P2 the first stop of every page leads past the frame",
  async (yard) => {
    const { page } = await yard.open();
    for (const path of ["/", "/rent", "/sign-in"]) {
      await page.goto(yard.origin + path);
      await page.keyboard.press("Tab");
      const target = await page.evaluate(() =>
        document.activeElement?.getAttribute("href")
      );
      assert.equal(target, "#main");
    }
  },
);

/** Walks on with Tab until the element has the focus, and sees that the focus shows. */
async function tabTo(page: Page, selector: string) {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    const there = await page.evaluate(
      (wanted) => document.activeElement?.matches(wanted) ?? false,
      selector,
    );
    if (there) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`${selector} cannot be reached by Tab on ${page.url()}`);
}

async function press(page: Page, selector: string, key: string) {
  await tabTo(page, selector);
  await page.keyboard.press(key);
}

async function write(page: Page, selector: string, text: string) {
  await tabTo(page, selector);
  await page.keyboard.press("Control+A");
  await page.keyboard.insertText(text);
}

/** Chooses from a list the option that begins so, arrow by arrow. */
async function choose(page: Page, selector: string, beginning: string) {
  await tabTo(page, selector);
  const value = await page.evaluate(([wanted, label]) => {
    const select = document.querySelector<HTMLSelectElement>(wanted ?? "");
    return Array.from(select?.options ?? []).findIndex(({ text }) =>
      text.startsWith(label ?? "")
    );
  }, [selector, beginning]);
  for (let step = 0; step < value; step++) {
    await page.keyboard.press("ArrowDown");
  }
}
