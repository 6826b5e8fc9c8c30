import { Buffer } from "node:buffer";
import assert from "node:assert/strict";
import { deliverNews } from "@/actions/notifications/deliver_news.ts";
import { momentText } from "@/domain/shared/seoul_time.ts";
import { inChromium, windowFor } from "@/tests/support/browser.ts";
import { dates, dealPages } from "@/tests/support/deal_pages.ts";
import { picture } from "@/tests/support/photos.ts";

inChromium(
  "the drawer holds what the room's page holds: the deal, an appointment, photos, live on both sides",
  async (yard) => {
    const { app } = yard;
    const { minji, bada, item, request, verb } = await dealPages(app);
    const inquiry = await app.post(`${item}/inquiry`, {}, { as: bada });
    const lender = await windowFor(yard, minji);
    const borrower = await windowFor(yard, bada);
    await lender.page.goto(`${yard.origin}/rent`);
    await borrower.page.goto(yard.origin + inquiry.location);
    await borrower.page.fill("#body", "빌릴 수 있을까요?");
    await borrower.page.press("#body", "Enter");
    await borrower.page.locator("#messages").getByText("빌릴 수 있을까요?")
      .waitFor();
    const { page } = lender;
    const address = page.url();
    await page.locator('header a[href="/chat"]').click();
    await page.locator("[data-drawer] [data-rooms] a").click();
    const drawer = page.locator("[data-drawer]");
    await drawer.locator("textarea").waitFor();
    assert.ok(await drawer.locator(`a[href="${item}"]`).isVisible());
    await drawer.getByText("지금 마당에 있어요").waitFor();

    const deal = await request(dates(app, 2, 3));
    const strip = drawer.locator("#room-deals");
    await strip.locator("form[action$='/acceptance'] button").click();
    await strip.getByText("예약 확정").waitFor();
    await borrower.page.locator("#room-deals", { hasText: "예약 확정" })
      .waitFor();

    await verb(deal, "new-dates", bada, { ...dates(app, 4, 5), note: "" });
    await strip.locator("form[action$='/new-dates-refusal']").waitFor();
    await deliverNews(app.ports);
    await page.waitForTimeout(500);
    assert.equal(await page.getByText("날짜를 바꾸자고 해요").count(), 0);
    await strip.locator("form[action$='/new-dates-refusal'] button").click();
    await drawer.getByText("지금 날짜 그대로 하기로 했어요").waitFor();
    assert.ok(
      await page.evaluate(() =>
        document.querySelector("[data-drawer]")
          ?.contains(document.activeElement)
      ),
    );

    const hour = 60 * 60 * 1000;
    const now = app.ports.clock.now().getTime();
    await drawer.locator("[data-part=appointment] summary").click();
    await drawer.locator("[name=place]").fill("강남역 10번 출구");
    await drawer.locator("[name=starts_at]").fill("2020-01-01T10:00");
    await drawer.locator("form[action$='/appointments'] button").click();
    await drawer.locator("#starts_at-error").waitFor();
    assert.equal(
      await drawer.locator("[name=place]").inputValue(),
      "강남역 10번 출구",
    );
    // The refusal is a 422, which the console of the browser mentions.
    lender.problems.length = 0;
    await drawer.locator("[name=starts_at]")
      .fill(momentText(new Date(now + 30 * hour)));
    await drawer.locator("form[action$='/appointments'] button").click();
    await borrower.page.locator("#messages")
      .getByRole("button", { name: "좋아요" }).click();
    await drawer.locator("#messages").getByText("약속했어요").waitFor();
    assert.ok(!await drawer.locator("[name=place]").isVisible());

    await drawer.locator("#composer summary").click();
    await page.setInputFiles("#photos", {
      name: "drill.jpg",
      mimeType: "image/jpeg",
      buffer: Buffer.from(await picture()),
    });
    await drawer.locator("textarea").fill("이렇게 생겼어요");
    await drawer.locator("#composer button[type=submit]").click();
    await borrower.page.locator("#messages img").waitFor();
    await drawer.locator("#messages img").waitFor();

    await drawer.locator("[data-part=menu] summary").click();
    await drawer.locator("form[action$='/hiding'] button").click();
    await drawer.getByText("아직 나눈 대화가 없어요").waitFor();
    assert.equal(page.url(), address);
  },
);

inChromium(
  "what is refused in the drawer is said there, and nothing is left",
  async (yard) => {
    const { app } = yard;
    const { minji, item, request, verb } = await dealPages(app);
    await request(dates(app, 2, 3));
    const haneul = await app.signUp({ name: "하늘" });
    const { page, problems } = await windowFor(yard, minji);
    await page.goto(`${yard.origin}/rent`);
    await page.locator('header a[href="/chat"]').click();
    await page.locator("[data-drawer] [data-rooms] a").click();
    const drawer = page.locator("[data-drawer]");
    const accept = drawer.locator("form[action$='/acceptance'] button");
    await accept.waitFor();
    const other = await app.post(
      `${item}/deals`,
      { ...dates(app, 2, 3), note: "" },
      { as: haneul },
    );
    assert.equal((await verb(other.location, "acceptance", minji)).status, 303);
    await accept.click();
    await drawer.locator("[role=alert]").waitFor();
    assert.match(
      await drawer.locator("[role=alert]").textContent() ?? "",
      /먼저/,
    );
    assert.ok(await accept.isVisible());
    problems.length = 0;
  },
);
