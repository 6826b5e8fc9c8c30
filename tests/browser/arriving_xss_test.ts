import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import type { Locator } from "playwright-core";
import type { Person } from "../support/app.ts";
import { inChromium, type Yard } from "../support/browser.ts";
import { dates } from "../support/deal_pages.ts";
import {
  type Corpus,
  createCorpus,
  marksIn,
} from "../support/hostile/corpus.ts";
import {
  become,
  inspect,
  type Lookout,
  lookOut,
} from "../support/hostile/looking.ts";
import { workOnNews } from "../support/news.ts";
import { inquire } from "../support/rooms.ts";
import { picture } from "../support/photos.ts";
import { putUp } from "../support/things.ts";

/** More than a page of the list holds. */
const THINGS = 14;

inChromium(
  "R31 hostile texts that scripts put into a page run nowhere",
  async (yard) => {
    const { app } = yard;
    const corpus = createCorpus(app);
    const owner = await app.signUp({ name: "텐트주인" });
    const asker = await app.signUp({ name: "캠핑초보" });
    let item = "";
    for (let n = 0; n < THINGS; n++) {
      item = await putUp(app, owner, { title: corpus.line(40) });
    }
    const room = await inquire(app, { path: item, as: asker });
    const [lender, borrower] = await Promise.all([
      lookOut(yard),
      lookOut(yard),
    ]);
    await become(yard, lender, owner);
    await become(yard, borrower, asker);
    await talk(yard, corpus, { lender, borrower, room });
    await beTold(yard, { lender, item, asker });
    await turnPages(yard, borrower);
    await fillIn(yard, corpus, lender);
  },
);

/** The text is known by its mark. */
function markOf(text: string): string {
  return `/*${marksIn(text)[0]}*/`;
}

/** What is said stands in one's own room before it is sent, and in the drawer of the other as it comes. */
async function talk(
  { origin }: Yard,
  corpus: Corpus,
  { lender, borrower, room }: {
    lender: Lookout;
    borrower: Lookout;
    room: string;
  },
) {
  const own = borrower.page.locator("#messages");
  const drawer = lender.page.locator("[data-drawer]");
  const say = async (body: string, ...places: Locator[]) => {
    await borrower.page.fill("#body", body);
    await borrower.page.press("#body", "Enter");
    for (const place of places) await place.getByText(markOf(body)).waitFor();
  };
  await borrower.page.goto(origin + room);
  await say(corpus.text(2000), own);
  // Only where there is room for a drawer.
  await lender.page.setViewportSize({ width: 1280, height: 720 });
  await lender.page.goto(`${origin}/rent`);
  await lender.page.locator('header a[href="/chat"]').click();
  await drawer.locator(`[data-rooms] a[href="${room}"]`).click();
  await drawer.locator("textarea").waitFor();
  for (let n = 0; n < 3; n++) await say(corpus.text(2000), own, drawer);
  await inspect(borrower, room);
  await inspect(lender, "the drawer");
}

/** News comes as a line over the page. */
async function beTold(
  { app, origin }: Yard,
  { lender, item, asker }: { lender: Lookout; item: string; asker: Person },
) {
  await lender.page.goto(`${origin}/my/items`);
  const toast = lender.page.getByRole("status").getByText("대여를 신청했어요");
  // The socket may not be open yet: what is missed then is in the list, and nowhere else.
  for (let n = 1; n < 6 && !await toast.isVisible(); n++) {
    const asked = { ...dates(app, n), note: "" };
    await app.post(`${item}/deals`, asked, { as: asker });
    await workOnNews(app.ports);
    await lender.page.waitForTimeout(500);
  }
  await toast.waitFor();
  await inspect(lender, "the news");
}

/** A list grows by itself, and links change only a part of the page. */
async function turnPages({ origin }: Yard, { page, ...rest }: Lookout) {
  await page.goto(`${origin}/rent`);
  const titles = page.locator("#items > li");
  await titles.last().scrollIntoViewIfNeeded();
  await titles.nth(THINGS - 1).waitFor();
  await titles.last().locator("a").first().click();
  await page.waitForURL(/\/rent\/\w{22}$/);
  await inspect({ page, ...rest }, "the list");
}

/** What is refused is written into the page that stands, and files have names. */
async function fillIn({ origin }: Yard, corpus: Corpus, lender: Lookout) {
  const { page } = lender;
  await page.goto(`${origin}/settings/profile`);
  const intro = corpus.text(300);
  await page.fill("[name=intro]", intro);
  await page.fill("[name=handle]", corpus.line(80));
  await page.locator("main form", { has: page.locator("[name=intro]") })
    .locator("button[type=submit]").click();
  await page.locator("#handle-error").waitFor();
  assert.equal(await page.inputValue("[name=intro]"), intro);
  await inspect(lender, "the refused profile");
  await page.goto(`${origin}/rent/new`);
  await page.setInputFiles("#photos", {
    name: `${corpus.line(40)}.jpg`,
    mimeType: "image/jpeg",
    buffer: Buffer.from(await picture()),
  });
  await page.locator("main form img").first().waitFor();
  await inspect(lender, "the picked photo");
}
