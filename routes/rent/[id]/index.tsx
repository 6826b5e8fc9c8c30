import { page } from "fresh";
import { define } from "@/define.ts";
import { renderProblem } from "@/guards.ts";
import { findItem, type ItemData } from "../(_item)/item_data.ts";
import { ItemPage } from "../(_item)/item_page.tsx";

export const handler = define.handlers({
  async GET(ctx) {
    const data = await findItem(ctx);
    if (data === null) return renderProblem(ctx, { name: "NotFound" });
    return page<ItemData>(data);
  },
});

export default define.page<typeof handler>(function Item({ data, state }) {
  return <ItemPage data={data} state={state} />;
});
