import { page } from "fresh";
import { define } from "@/define.ts";
import { withDuty } from "../(_staff)/duty.ts";
import { type AppealsData, findAppeals } from "./(_appeals)/appeals_data.ts";
import { AppealsPage } from "./(_appeals)/appeals_page.tsx";

export const handler = define.handlers({
  GET: withDuty(
    "judge",
    async (ctx, viewer) =>
      page<AppealsData>(await findAppeals(ctx, { viewer })),
  ),
});

export default define.page<typeof handler>(function Appeals({ data, state }) {
  return <AppealsPage data={data} state={state} />;
});
