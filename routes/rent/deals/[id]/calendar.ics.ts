import { totalText } from "@/components/rent/deals/deal_words.ts";
import { listTermsByDeal } from "@/db/rent_deal_terms.ts";
import { define } from "@/define.ts";
import { calendarFile } from "@/domain/rent/deals/ics.ts";
import { dealPath } from "@/domain/rent/deals/paths.ts";
import { renderProblem, requireUser } from "@/guards.ts";
import { findSheet } from "../(_deal)/deal_data.ts";

/** A deal as a calendar entry. */
export const handler = define.handlers({
  GET: requireUser(async (ctx, viewer) => {
    const { ports: { db, clock }, t, lang, origin } = ctx.state;
    const sheet = await findSheet(ctx, viewer);
    if (sheet === null) return renderProblem(ctx, { name: "NotFound" });
    const terms = await listTermsByDeal(db, sheet.id);
    const words = t.deals.calendar;
    const lends = sheet.lenderId === viewer.id;
    const { name } = sheet.other;
    const file = calendarFile({
      deal: sheet,
      sequence: terms.length,
      title: words.name(sheet.item.title),
      text: `${lends ? words.lend(name) : words.borrow(name)} ${
        totalText(sheet.total, { t, lang })
      }`,
      url: origin + dealPath(sheet.id),
      host: new URL(origin).hostname,
      now: clock.now(),
    });
    return new Response(file, {
      headers: {
        "content-type": "text/calendar; charset=utf-8",
        "content-disposition": 'attachment; filename="madang.ics"',
      },
    });
  }),
});
