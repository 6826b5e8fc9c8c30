import { define } from "@/define.ts";
import { requireUser } from "@/guards.ts";
import { findDeals, MyDealsPage } from "./(_deals)/my_deals.tsx";

export const handler = define.handlers({
  GET: requireUser((ctx, viewer) => findDeals(ctx, viewer, "ongoing")),
});

export default define.page<typeof handler>(function MyOngoing({ data, state }) {
  return <MyDealsPage data={data} state={state} />;
});
