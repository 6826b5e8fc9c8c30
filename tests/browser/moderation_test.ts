import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { sql } from "@/db/db.ts";
import { inChromium, windowFor, type Yard } from "../support/browser.ts";
import { dealPages } from "../support/deal_pages.ts";
import { workOnNews } from "../support/news.ts";

/** Somebody of the staff at their desk. */
async function hire(yard: Yard, name: string, role: string): Promise<Page> {
  const person = await yard.app.signUp({ name });
  const { db, clock } = yard.app.ports;
  await db.query(sql`update members set role = ${role} where name = ${name}`);
  clock.advance(2000);
  return (await windowFor(yard, person)).page;
}

inChromium(
  "P1 a report is made, decided, told, appealed against and judged by somebody else",
  async (yard) => {
    const { item, minji, bada } = await dealPages(yard.app);
    const moderator = await hire(yard, "살핌", "moderator");
    const colleague = await hire(yard, "동료", "moderator");
    const reporter = (await windowFor(yard, bada)).page;
    const owner = (await windowFor(yard, minji)).page;
    const go = (page: Page, path: string) => page.goto(yard.origin + path);

    await go(reporter, `${item}/report`);
    await reporter.check('main input[name="reason"][value="fraud"]');
    await reporter.fill('main textarea[name="body"]', "사진이 가짜예요");
    await reporter.click('main form[action$="/report"] button[type="submit"]');
    await reporter.waitForURL(/\/reports\//);

    await go(moderator, "/");
    await moderator.click('header summary[aria-label*="살핌"]');
    await moderator.click('a[href="/admin/reports"]');
    await moderator.click("main ul li a:has-text('사기')");
    await moderator.getByText("사진이 가짜예요").waitFor();
    await moderator.check('input[name="outcome"][value="upheld"]');
    await moderator.fill('textarea[name="note"]', "가짜로 확인했어요.");
    await moderator.selectOption('select[name="measure"]', "withhold");
    await moderator.getByText("당사자에게 전할 이유").click();
    await moderator.fill("#reason", "남의 사진을 쓰셨어요.");
    await moderator.getByRole("button", { name: "처리 완료" }).click();
    await moderator.waitForURL(/done=1/);

    await workOnNews(yard.app.ports);
    await go(reporter, "/notifications");
    await reporter.getByText("보내 주신 신고를 살펴봤어요").click();
    await reporter.getByText("가짜로 확인했어요.").waitFor();

    await go(owner, item);
    await owner.getByText("운영진이 숨긴 글이에요").waitFor();
    await go(owner, "/standing/appeal");
    await owner.getByText("남의 사진을 쓰셨어요.").waitFor();
    await owner.getByText("이의 제기하기").click();
    await owner.fill('textarea[name="body"]', "제가 찍은 사진이에요.");
    await owner.getByRole("button", { name: "이의 제기 보내기" }).click();
    await owner.getByText("이의 제기를 살펴보고 있어요").waitFor();

    await go(colleague, "/admin/appeals");
    await colleague.getByText("제가 찍은 사진이에요.").waitFor();
    await colleague.check('input[name="outcome"][value="overturned"]');
    await colleague.fill('textarea[name="note"]', "원본을 확인했어요.");
    await colleague.getByRole("button", { name: "판단 전하기" }).click();
    await colleague.waitForURL(/done=1/);

    await go(owner, "/standing/appeal");
    await owner.getByText("원본을 확인했어요.").waitFor();
    const answer = await go(reporter, item);
    assert.equal(answer?.status(), 200);
  },
);
