import { declineDeal } from "@/actions/rent/deals/decline_deal.ts";
import { define } from "@/define.ts";
import { reasonOrNot } from "@/domain/rent/deals/deal_fields.ts";
import { requireUser } from "@/guards.ts";
import { answerVerb } from "../(_deal)/answer_verb.ts";
import { DealPage } from "../(_deal)/deal_page.tsx";

export const handler = define.handlers({
  GET: (ctx) => ctx.redirect(`/rent/deals/${ctx.params.id}`, 303),
  POST: requireUser((ctx, viewer) =>
    answerVerb(
      ctx,
      { viewer, verb: "decline", fields: { reason: reasonOrNot } },
      ({ viewer, dealId, values }) =>
        declineDeal(ctx.state.ports, { viewer, dealId, ...values }),
    )
  ),
});

export default define.page<typeof handler>(function Deal({ data, state }) {
  return <DealPage data={data} state={state} />;
});
