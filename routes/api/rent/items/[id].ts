import { listPhotosBySubject } from "@/db/photos.ts";
import { getItem } from "@/db/rent.ts";
import { define } from "@/define.ts";
import { parseShortId } from "@/domain/shared/ids.ts";
import { renderProblem } from "@/guards.ts";
import { itemJson } from "../../(_json)/item_json.ts";

/** One thing, for whoever may see it. */
export const handler = define.handlers({
  async GET(ctx) {
    const { viewer, origin, ports: { db } } = ctx.state;
    const id = parseShortId(ctx.params.id ?? "");
    const item = id && await getItem(db, { id, viewer });
    if (!item) return renderProblem(ctx, { name: "NotFound" });
    const photos = await listPhotosBySubject(db, item.id);
    return ctx.json(itemJson(item, { photos, origin }));
  },
});
