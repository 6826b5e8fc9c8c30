import assert from "node:assert/strict";
import { settleRecords } from "@/actions/rent/deals/settle_records.ts";
import { dealPages } from "@/tests/support/deal_pages.ts";
import { htmlErrors } from "@/tests/support/html_check.ts";
import { setStanding } from "@/tests/support/standing.ts";
import { withApp } from "@/tests/support/with_app.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

withApp(
  "a return that a banned lender cannot confirm says when it will hold, and then that nobody answered",
  async (app) => {
    const { minji, bada, request, walk } = await dealPages(app);
    const deal = await request();
    await walk(deal, [
      ["acceptance", minji],
      ["handover", minji],
      ["handover-confirmation", bada],
      ["return", bada],
    ]);
    const page = async (language: string) => {
      const headers = { "accept-language": language };
      const { text } = await app.get(deal, { as: bada, headers });
      assert.deepEqual(await htmlErrors(text), []);
      return text;
    };
    assert.doesNotMatch(await page("ko"), /더는 답할 수 없어요/);
    await setStanding(app, { person: minji, standing: "banned" });
    assert.match(await page("ko"), /상대가 더는 답할 수 없어요/);
    assert.match(await page("en"), /The other can no longer answer/);
    assert.match(await page("ko"), /확인을 기다려요/);

    app.ports.clock.advance(7 * DAY_MS);
    assert.equal(await settleRecords(app.ports), 1);
    const over = await page("ko");
    assert.match(over, /대여 종료/);
    assert.match(over, /답 없이 기록대로 했어요/);
    assert.match(over, /반납 기록대로 마쳤어요/);
    assert.doesNotMatch(over, /확인을 기다려요|더는 답할 수 없어요/);
    assert.match(over, /review/, "what was lived through may be reviewed");
    assert.match(await page("en"), /As recorded, without an answer/);
  },
);
