import { proposeDates } from "@/actions/rent/deals/propose_dates.ts";
import { define } from "@/define.ts";
import { newPeriodFields, noteField } from "@/domain/rent/deals/deal_fields.ts";
import { requireUser } from "@/guards.ts";
import { answerVerb } from "../(_deal)/answer_verb.ts";
import { DealPage } from "../(_deal)/deal_page.tsx";

export const handler = define.handlers({
  GET: (ctx) => ctx.redirect(`/rent/deals/${ctx.params.id}`, 303),
  POST: requireUser((ctx, viewer) =>
    answerVerb(
      ctx,
      {
        viewer,
        verb: "propose_dates",
        fields: { ...newPeriodFields, note: noteField },
      },
      ({ viewer, dealId, sheet, values }) =>
        proposeDates(ctx.state.ports, {
          viewer,
          dealId,
          note: values.note,
          period: {
            startsAt: values.starts_at ?? sheet.startsAt,
            endsAt: values.ends_at,
          },
        }),
    )
  ),
});

export default define.page<typeof handler>(function Deal({ data, state }) {
  return <DealPage data={data} state={state} />;
});
