import { acceptDates } from "@/actions/rent/deals/accept_dates.ts";
import { define } from "@/define.ts";
import { requireUser } from "@/guards.ts";
import { answerVerb } from "../(_deal)/answer_verb.ts";
import { DealPage } from "../(_deal)/deal_page.tsx";

export const handler = define.handlers({
  GET: (ctx) => ctx.redirect(`/rent/deals/${ctx.params.id}`, 303),
  POST: requireUser((ctx, viewer) =>
    answerVerb(
      ctx,
      { viewer, verb: "accept_dates", fields: {} },
      ({ viewer, dealId }) => acceptDates(ctx.state.ports, { viewer, dealId }),
    )
  ),
});

export default define.page<typeof handler>(function Deal({ data, state }) {
  return <DealPage data={data} state={state} />;
});
