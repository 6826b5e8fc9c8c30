import { define } from "@/define.ts";
import { parseListing, parsePage } from "@/domain/rent/listing.ts";
import { renderProblem } from "@/guards.ts";
import { listPage } from "../../../rent/(_list)/list_page.ts";
import { answerInvalid } from "../../(_json)/invalid.ts";
import { cardJson } from "../../(_json)/item_json.ts";

/** What `/rent` lists, by the same filters, twelve to a page. */
export const handler = define.handlers({
  async GET(ctx) {
    const { searchParams } = ctx.url;
    const page = parsePage(searchParams);
    if (page === null) return renderProblem(ctx, { name: "NotFound" });
    const { listing, errors } = parseListing(searchParams);
    if (errors) return answerInvalid(ctx, errors);
    const { items, hasNext } = await listPage(ctx.state, { ...listing, page });
    return ctx.json({
      items: items.map((card) => cardJson(card, ctx.state.origin)),
      page,
      hasNext,
    });
  },
});
