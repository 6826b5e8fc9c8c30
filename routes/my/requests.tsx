import { define } from "@/define.ts";
import { requireUser } from "@/guards.ts";
import { findDeals, MyDealsPage } from "./(_deals)/my_deals.tsx";

export const handler = define.handlers({
  GET: requireUser((ctx, viewer) => findDeals(ctx, viewer, "requests")),
});

export default define.page<typeof handler>(
  function MyRequests({ data, state }) {
    return <MyDealsPage data={data} state={state} />;
  },
);
