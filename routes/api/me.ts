import { define } from "@/define.ts";
import { shortId } from "@/domain/shared/ids.ts";
import { renderProblem } from "@/guards.ts";

/** Who the program acts for. */
export const handler = define.handlers({
  GET(ctx) {
    const { viewer, origin } = ctx.state;
    if (viewer === null) return renderProblem(ctx, { name: "TokenNeeded" });
    const { id, handle, name, region, confirmed, suspendedUntil } = viewer;
    return ctx.json({
      id: shortId(id),
      url: `${origin}/people/${handle}`,
      handle,
      name,
      region,
      confirmed,
      suspendedUntil,
    });
  },
});
