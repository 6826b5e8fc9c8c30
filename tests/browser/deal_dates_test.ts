import assert from "node:assert/strict";
import axe from "axe-core";
import type { Locator, Page } from "playwright-core";
import { addDays, dayOf } from "@/domain/shared/seoul_time.ts";
import {
  holdScripts,
  inChromium,
  windowFor,
  type Yard,
} from "../support/browser.ts";
import { dates, dealPages } from "../support/deal_pages.ts";
import { pictureFile } from "../support/photos.ts";

/** A day so many days from now, in the next month at the earliest when this one is nearly over. */
function dayIn({ app }: Yard, days: number): string {
  return addDays(dayOf(app.ports.clock.now()), days);
}

inChromium(
  "days are picked by links where no script runs, and sent by the form",
  async (yard) => {
    const { bada, item } = await dealPages(yard.app);
    const { page } = await windowFor(yard, bada, { javaScriptEnabled: false });
    await page.goto(yard.origin + item);
    const [first, last] = [dayIn(yard, 3), dayIn(yard, 5)];
    await page.click(`a[data-day="${first}"]`);
    assert.equal(await page.inputValue("[name=starts_at]"), `${first}T10:00`);
    assert.equal(await page.inputValue("[name=ends_at]"), "");
    await page.click(`a[data-day="${last}"]`);
    assert.equal(await page.inputValue("[name=ends_at]"), `${last}T10:00`);
    assert.match(await page.textContent("#request") ?? "", /24,000원/);
    await page.click("text=대여 신청하기");
    await page.waitForURL(/\/rent\/deals\//);
    assert.match(await page.textContent("main") ?? "", /24,000원/);
  },
);

inChromium(
  "days that were typed before the calendar had its script stay, and are seen in it",
  async (yard) => {
    const { bada, item } = await dealPages(yard.app);
    const { page } = await windowFor(yard, bada);
    const release = await holdScripts(page);
    await page.goto(yard.origin + item, { waitUntil: "commit" });
    const [first, last] = [dayIn(yard, 3), dayIn(yard, 5)];
    await page.fill("[name=starts_at]", `${first}T10:00`);
    await page.fill("[name=ends_at]", `${last}T10:00`);
    release();
    await page.locator("#request").getByText("24,000원").waitFor();
    assert.equal(await page.inputValue("[name=starts_at]"), `${first}T10:00`);
    assert.equal(await page.inputValue("[name=ends_at]"), `${last}T10:00`);
    await page.click("text=대여 신청하기");
    await page.waitForURL(/\/rent\/deals\//);
    assert.match(await page.textContent("main") ?? "", /24,000원/);
  },
);

inChromium(
  "days are picked by the keyboard alone, without running through all of them",
  async (yard) => {
    const { minji, bada, item, request, verb } = await dealPages(yard.app);
    await verb(await request(dates(yard.app, 4, 6)), "acceptance", minji);
    const { page } = await windowFor(yard, bada);
    await page.goto(yard.origin + item);
    await page.waitForSelector('a[data-day][tabindex="0"]');
    assert.equal(await page.locator('a[data-day][tabindex="0"]').count(), 1);
    await page.focus('a[data-day][tabindex="0"]');
    const start = await focused(page);
    await page.keyboard.press("ArrowRight");
    assert.equal(await focused(page), addDays(start, 1));
    await page.keyboard.press("Enter");
    assert.match(
      await page.inputValue("[name=starts_at]"),
      new RegExp(addDays(start, 1)),
    );
    await page.keyboard.press("ArrowDown");
    const week = await focused(page);
    assert.equal(week, addDays(start, 8));
    await page.keyboard.press("PageDown");
    assert.equal(await focused(page), addDays(week, 28));
    // A booked day in between: the picking begins anew there, and says so.
    await page.keyboard.press("Enter");
    assert.match(await page.textContent("#request") ?? "", /사이에 예약된 날/);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    assert.notEqual(await page.inputValue("[name=ends_at]"), "");
    assert.match(await page.textContent("#request") ?? "", /12,000원 × 1일/);
  },
);

function focused(page: Page): Promise<string> {
  return page.evaluate(() =>
    document.activeElement instanceof HTMLElement
      ? document.activeElement.dataset.day ?? ""
      : ""
  );
}

inChromium(
  "a button pressed without days leads to the calendar",
  async (yard) => {
    const { bada, item } = await dealPages(yard.app);
    const { page } = await windowFor(yard, bada, {
      viewport: { width: 390, height: 844 },
    });
    await page.goto(yard.origin + item);
    await page.waitForSelector('a[data-day][tabindex="0"]');
    await page.click("text=대여 신청하기");
    await page.locator("#request [role=alert]").waitFor();
    await page.waitForFunction(() => {
      const top = document.querySelector("#request table")
        ?.getBoundingClientRect().top ?? Infinity;
      return top > 0 && top < innerHeight;
    });
    assert.ok(page.url().endsWith(item));
  },
);

inChromium(
  "what happens in a deal is seen in the room of both without a reload",
  async (yard) => {
    const { minji, bada, item, request, verb } = await dealPages(yard.app);
    const inquiry = await yard.app.post(`${item}/inquiry`, {}, { as: bada });
    const lender = await windowFor(yard, minji);
    const borrower = await windowFor(yard, bada);
    for (const { page } of [lender, borrower]) {
      await page.goto(yard.origin + inquiry.location);
    }
    const deal = await request(dates(yard.app, 2, 3));
    const strip = lender.page.locator("#room-deals");
    await strip.locator("form[action$='/acceptance'] button").click();
    await lender.page.waitForURL(`**${inquiry.location}`);
    await borrower.page.locator("#room-deals", { hasText: "예약 확정" })
      .waitFor();
    assert.equal((await verb(deal, "handover", minji)).status, 303);
    await borrower.page.locator("#room-deals a", { hasText: "물건을 받았어요" })
      .waitFor();
  },
);

inChromium(
  "new dates are picked in the same calendar, where one's own days are free",
  async (yard) => {
    const { app } = yard;
    const { minji, bada, item, request, verb } = await dealPages(app);
    const deal = await request(dates(app, 2, 3));
    await verb(deal, "acceptance", minji);
    const haneul = await app.signUp({ name: "하늘" });
    const form = { ...dates(app, 10, 12), note: "" };
    const other = await app.post(`${item}/deals`, form, { as: haneul });
    await verb(other.location, "acceptance", minji);

    const { page } = await windowFor(yard, bada, {
      viewport: { width: 390, height: 844 },
    });
    await page.goto(yard.origin + deal);
    await page.click("summary:has-text('날짜 바꾸기')");
    const fold = page.locator("#propose_dates");
    const own = dates(app, 2, 3);
    const starts = fold.locator("[name=starts_at]");
    assert.equal(await starts.inputValue(), own.starts_at);
    assert.equal(await day(fold, dayIn(yard, 2)).count(), 1);
    assert.equal(await day(fold, dayIn(yard, 11)).count(), 0);
    await fold.locator('a[data-day][tabindex="0"]').waitFor();
    await day(fold, dayIn(yard, 5)).click();
    await day(fold, dayIn(yard, 8)).click();
    assert.equal(await starts.inputValue(), `${dayIn(yard, 5)}T10:00`);
    await fold.getByText("36,000원").waitFor();
    await fold.locator("button[type=submit]").click();
    await page.locator("#dates", { hasText: "24,000원 늘어요" }).waitFor();

    await verb(deal, "new-dates-acceptance", minji);
    await verb(deal, "handover", minji);
    await verb(deal, "handover-confirmation", bada);
    await page.reload();
    await page.click("summary:has-text('날짜 바꾸기')");
    assert.equal(await starts.count(), 0);
    await fold.locator('a[data-day][tabindex="0"]').waitFor();
    await day(fold, dayIn(yard, 9)).click();
    assert.equal(
      await fold.locator("[name=ends_at]").inputValue(),
      `${dayIn(yard, 9)}T10:00`,
    );
    // Past the one who comes next there is nothing to pick.
    await day(fold, dayIn(yard, 14)).click();
    await fold.locator("[role=alert]").waitFor();
  },
);

function day(place: Locator, day: string): Locator {
  return place.locator(`a[data-day="${day}"]`);
}

inChromium(
  "P2 axe finds nothing on a deal's page in any phase, nor on its thing's",
  async (yard) => {
    const { minji, bada, item, request, verb } = await dealPages(yard.app);
    const deal = await request(dates(yard.app, 2, 3));
    const steps = [
      ["new-dates", bada, { ...dates(yard.app, 3, 5), note: "" }],
      ["new-dates-acceptance", minji],
      ["acceptance", minji],
      ["handover", minji, { photos: [await pictureFile("a.jpg")] }],
      ["handover-confirmation", bada],
      ["return", bada],
      ["return-confirmation", minji],
    ] as const;
    const windows = [
      await windowFor(yard, minji, { colorScheme: "light" }),
      await windowFor(yard, bada, {
        colorScheme: "dark",
        viewport: { width: 390, height: 844 },
      }),
    ];
    for (const [noun, as, values] of steps) {
      const answer = await verb(deal, noun, as, values);
      assert.equal(answer.status, 303, noun);
      for (const { page } of windows) {
        for (const path of [deal, item]) {
          await page.goto(yard.origin + path);
          await page.evaluate(() => {
            for (
              const each of document.querySelectorAll<HTMLDetailsElement>(
                "main details",
              )
            ) {
              each.open = true;
            }
          });
          assert.deepEqual(await violations(page), [], `${noun} ${path}`);
          const wide = await page.evaluate(() =>
            document.documentElement.scrollWidth - innerWidth
          );
          assert.ok(wide <= 0, `${noun} ${path} is ${wide} px too wide`);
        }
      }
    }
  },
);

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return await page.evaluate(async () => {
    // The script that was just run puts it there.
    const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) =>
        `${id} ${target.join(" ")} ${failureSummary}`
      )
    );
  });
}
