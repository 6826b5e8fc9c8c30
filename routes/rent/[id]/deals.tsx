import { type Context, page, type PageResponse } from "fresh";
import { takeLimit } from "@/actions/limits/take_limit.ts";
import { requestDeal } from "@/actions/rent/deals/request_deal.ts";
import { define, type State } from "@/define.ts";
import { noteField, periodFields } from "@/domain/rent/deals/deal_fields.ts";
import { readForm, type Typed } from "@/domain/shared/forms.ts";
import { shortId } from "@/domain/shared/ids.ts";
import type { Problem } from "@/domain/shared/problems.ts";
import { answerTo, readBody, renderProblem, requireUser } from "@/guards.ts";
import { findItem, type ItemData } from "../(_item)/item_data.ts";
import { ItemPage } from "../(_item)/item_page.tsx";

const fields = { ...periodFields, note: noteField };

export const handler = define.handlers({
  /** The form's own page is the thing's. */
  GET: (ctx) => ctx.redirect(`/rent/${ctx.params.id}`, 303),
  POST: requireUser(async (ctx, viewer) => {
    const data = await findItem(ctx);
    if (data === null) return renderProblem(ctx, { name: "NotFound" });
    const { item } = data;
    if (item.owner.id === viewer.id) {
      return renderProblem(ctx, { name: "OwnThing" });
    }
    const form = readForm(fields, await readBody(ctx));
    const { typed } = form;
    if (!form.ok) {
      const problem: Problem = { name: "Invalid", fields: form.errors };
      return refuse(ctx, { data, typed, problem });
    }
    const by = { who: viewer.id, address: ctx.state.address };
    const limited = await takeLimit(ctx.state.ports, "request", by);
    if (limited !== null) return refuse(ctx, { data, typed, problem: limited });
    const { starts_at: startsAt, ends_at: endsAt, note } = form.values;
    const result = await requestDeal(ctx.state.ports, {
      viewer,
      itemId: item.id,
      period: { startsAt, endsAt },
      note,
    });
    if (!result.ok) {
      return refuse(ctx, { data, typed, problem: result.problem });
    }
    return ctx.redirect(`/rent/deals/${shortId(result.value.id)}`, 303);
  }),
});

export default define.page<typeof handler>(function Asked({ data, state }) {
  return <ItemPage data={data} state={state} />;
});

interface Refusal {
  data: ItemData;
  typed: Typed;
  problem: Problem;
}

/** The thing's page again, with what was typed and what is wrong with it. */
function refuse(
  ctx: Context<State>,
  { data, typed, problem }: Refusal,
): Response | PageResponse<ItemData> {
  const { name, fields: errors = {} } = problem;
  const answer = answerTo(problem);
  if (![409, 422, 429].includes(answer.status)) {
    return renderProblem(ctx, problem);
  }
  return page({ ...data, typed, errors, refused: name }, answer);
}
