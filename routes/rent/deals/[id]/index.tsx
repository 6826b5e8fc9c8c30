import { page } from "fresh";
import { define } from "@/define.ts";
import { renderProblem, requireUser } from "@/guards.ts";
import { allOf, type DealData, findSheet } from "../(_deal)/deal_data.ts";
import { DealPage } from "../(_deal)/deal_page.tsx";

export const handler = define.handlers({
  GET: requireUser(async (ctx, viewer) => {
    const sheet = await findSheet(ctx, viewer);
    if (sheet === null) return renderProblem(ctx, { name: "NotFound" });
    return page<DealData>(await allOf(ctx, { sheet, viewer }));
  }),
});

export default define.page<typeof handler>(function Deal({ data, state }) {
  return <DealPage data={data} state={state} />;
});
