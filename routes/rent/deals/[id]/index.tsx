import { page } from "fresh";
import { markSeen } from "@/actions/notifications/mark_seen.ts";
import { define } from "@/define.ts";
import { renderProblem, requireUser } from "@/guards.ts";
import { allOf, type DealData, findSheet } from "../(_deal)/deal_data.ts";
import { DealPage } from "../(_deal)/deal_page.tsx";

export const handler = define.handlers({
  GET: requireUser(async (ctx, viewer) => {
    const sheet = await findSheet(ctx, viewer);
    if (sheet === null) return renderProblem(ctx, { name: "NotFound" });
    if (ctx.state.news > 0) {
      const aboutId = sheet.id;
      ctx.state.news = await markSeen(ctx.state.ports, { viewer, aboutId });
    }
    return page<DealData>(await allOf(ctx, { sheet, viewer }));
  }),
});

export default define.page<typeof handler>(function Deal({ data, state }) {
  return <DealPage data={data} state={state} />;
});
