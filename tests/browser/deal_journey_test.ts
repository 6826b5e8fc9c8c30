import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import type { Page } from "playwright-core";
import { flagOverdue } from "@/actions/rent/deals/flag_overdue.ts";
import { momentText } from "@/domain/shared/seoul_time.ts";
import type { Person } from "../support/app.ts";
import {
  inChromium,
  type Window,
  windowFor,
  type Yard,
} from "../support/browser.ts";
import { TENT } from "../support/items.ts";
import { picture, pictureFile } from "../support/photos.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

for (const javaScriptEnabled of [true, false]) {
  const mode = javaScriptEnabled ? "" : ", the borrower without JavaScript";

  inChromium(
    `P1 two neighbours talk, agree, hand over and bring back${mode}`,
    async (yard) => {
      const lender = await enter(yard, {
        email: "lender@example.com",
        name: "빌려주는이",
      });
      const borrower = await enter(yard, {
        email: "borrower@example.com",
        name: "빌리는이",
      }, javaScriptEnabled);
      const item = await publish(yard, lender.person);

      const room = await inquire(yard, borrower.page, item);
      await borrower.say(room, "주말에 빌릴 수 있을까요?");
      await lender.reads(room, "주말에 빌릴 수 있을까요?");
      await lender.say(room, "네, 가능해요!");
      await borrower.reads(room, "네, 가능해요!");

      const deal = await request(yard, borrower.page, item);
      await moveDates(yard, borrower.page, deal);
      await deed(lender.page, deal, "new-dates-acceptance");
      await deed(lender.page, deal, "acceptance");
      await handOver(lender.page, deal, "handover");
      await deed(borrower.page, deal, "handover-confirmation");

      yard.app.ports.clock.advance(5 * DAY);
      assert.equal(await flagOverdue(yard.app.ports), 1);
      await borrower.page.goto(deal);
      assert.match(
        await borrower.page.textContent("main") ?? "",
        /연체|늦|지났/,
      );
      await handOver(borrower.page, deal, "return");
      await deed(lender.page, deal, "return-confirmation");
      await lender.page.goto(deal);
      assert.match(await lender.page.textContent("main") ?? "", /대여 종료/);

      await review(borrower.page, deal, "5");
      await review(lender.page, deal, "4");
      await borrower.page.goto(`${yard.origin}${item}`);
      assert.match(await borrower.page.textContent("main") ?? "", /잘 썼어요/);
    },
  );
}

interface Neighbour extends Window {
  person: Person;
  say(room: string, text: string): Promise<void>;
  reads(room: string, text: string): Promise<void>;
}

async function enter(
  yard: Yard,
  values: Partial<Person>,
  javaScriptEnabled = true,
): Promise<Neighbour> {
  const person = await yard.app.signUp(values);
  const window = await windowFor(yard, person, { javaScriptEnabled });
  const { page } = window;
  return {
    ...window,
    person,
    async say(room, text) {
      if (page.url() !== room) await page.goto(room);
      await page.fill("#composer [name=body]", text);
      await page.click("#composer [type=submit]");
      await page.locator("#messages", { hasText: text }).waitFor();
    },
    async reads(room, text) {
      if (page.url() !== room || !javaScriptEnabled) await page.goto(room);
      await page.locator("#messages", { hasText: text }).waitFor();
    },
  };
}

async function publish({ app }: Yard, person: Person): Promise<string> {
  const photos = [await pictureFile("tent.jpg")];
  const { location } = await app.post("/rent/new", { ...TENT, photos }, {
    as: person,
  });
  return location;
}

async function inquire({ origin }: Yard, page: Page, item: string) {
  await page.goto(origin + item);
  await page.click('form[action$="/inquiry"] [type=submit]');
  await page.waitForURL(/\/chat\//);
  return page.url();
}

async function request({ app, origin }: Yard, page: Page, item: string) {
  const tomorrow = app.ports.clock.now().getTime() + DAY;
  await page.goto(origin + item);
  const form = page.locator('form[action$="/deals"]');
  await form.locator("[name=starts_at]").fill(momentText(new Date(tomorrow)));
  await form.locator("[name=ends_at]").fill(
    momentText(new Date(tomorrow + DAY)),
  );
  await form.locator("[type=submit]:not([name])").click();
  await page.waitForURL(/\/rent\/deals\//);
  return page.url();
}

async function moveDates({ app }: Yard, page: Page, deal: string) {
  const start = app.ports.clock.now().getTime() + 2 * DAY;
  await page.goto(deal);
  const form = await unfold(page, "new-dates");
  await form.locator("[name=starts_at]").fill(momentText(new Date(start)));
  await form.locator("[name=ends_at]").fill(momentText(new Date(start + DAY)));
  await submit(page, "new-dates");
}

async function handOver(page: Page, deal: string, noun: string) {
  await page.goto(deal);
  const form = await unfold(page, noun);
  const buffer = Buffer.from(await picture({ width: 800, height: 600 }));
  await form.locator("input[type=file]").setInputFiles({
    name: "now.jpg",
    mimeType: "image/jpeg",
    buffer,
  });
  await submit(page, noun);
  await page.goto(deal);
  assert.ok(await page.locator('main img[src*="/uploads/"]').count() > 0);
}

async function review(page: Page, deal: string, stars: string) {
  await page.goto(`${deal}/review`);
  await page.check(`[name=stars][value="${stars}"]`, { force: true });
  await page.fill("main [name=body]", "덕분에 잘 썼어요.");
  const loaded = page.waitForEvent("load");
  await page.click("main form[method=post] [type=submit]");
  await loaded;
}

/** Does what a form of the deal's page is for. */
async function deed(page: Page, deal: string, noun: string) {
  await page.goto(deal);
  await unfold(page, noun);
  await submit(page, noun);
}

/** Opens what the form is folded into. */
async function unfold(page: Page, noun: string) {
  const form = page.locator(`form[action$="/${noun}"]`).first();
  await form.waitFor({ state: "attached" });
  if (!await form.isVisible()) {
    await page.locator("main details", {
      has: page.locator(`form[action$="/${noun}"]`),
    })
      .first().locator("> summary").click();
  }
  await form.waitFor();
  return form;
}

/** Sends the form, sees that it is taken, and waits for the page it leads to. */
async function submit(page: Page, noun: string) {
  const form = page.locator(`form[action$="/${noun}"]`).first();
  const answered = page.waitForResponse((response) =>
    response.request().method() === "POST" &&
    response.url().endsWith(`/${noun}`)
  );
  const loaded = page.waitForEvent("load");
  await form.locator("[type=submit]:not([name])").click();
  const status = (await answered).status();
  assert.ok(status < 400, `${noun} was answered ${status}`);
  await loaded;
}
