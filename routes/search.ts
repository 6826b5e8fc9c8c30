import { define } from "@/define.ts";
import { FIRST_LISTING, listingPath } from "@/domain/rent/listing.ts";

export const handler = define.handlers({
  /** Search over every space; rent is the only one there is to search. */
  GET(ctx) {
    const q = ctx.url.searchParams.get("q")?.trim() ?? "";
    return ctx.redirect(listingPath({ ...FIRST_LISTING, q }), 303);
  },
});
