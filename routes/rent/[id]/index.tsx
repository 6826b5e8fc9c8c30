import { page } from "fresh";
import { ItemMeta } from "@/components/rent/ItemMeta.tsx";
import { ItemView } from "@/components/rent/ItemView.tsx";
import { listPhotosBySubject } from "@/db/photos.ts";
import { getItem } from "@/db/rent.ts";
import { listItemsByOwner, listSimilarItems } from "@/db/rent_lists.ts";
import { define, type State } from "@/define.ts";
import type { Item } from "@/domain/rent/item.ts";
import { parseShortId, shortId } from "@/domain/shared/ids.ts";
import { renderProblem } from "@/guards.ts";

/** How many similar things, and how many others of the owner's, are shown. */
const MORE = 4;

export const handler = define.handlers({
  async GET(ctx) {
    const { viewer, ports } = ctx.state;
    const id = parseShortId(ctx.params.id ?? "");
    const item = id && await getItem(ports.db, { id, viewer });
    if (!item) return renderProblem(ctx, { name: "NotFound" });
    return page<Data>({
      item,
      ...await listAround(ctx.state, item),
      now: ports.clock.now(),
    });
  },
});

interface Data extends Awaited<ReturnType<typeof listAround>> {
  item: Item;
  now: Date;
}

async function listAround({ ports: { db }, viewer }: State, item: Item) {
  const [photos, similar, { items }] = await Promise.all([
    listPhotosBySubject(db, item.id),
    listSimilarItems(db, item, { limit: MORE }),
    listItemsByOwner(db, {
      ownerId: item.owner.id,
      viewerId: viewer?.id ?? null,
      except: item.id,
    }),
  ]);
  return { photos, similar, others: items.slice(0, MORE) };
}

export default define.page<typeof handler>(function ItemPage({ data, state }) {
  const { t, lang, origin, viewer } = state;
  const { item, photos, similar, others } = data;
  const look = { t, lang, now: data.now };
  const url = `${origin}/rent/${shortId(item.id)}`;
  return (
    <>
      <ItemMeta
        item={item}
        cover={photos[0]}
        look={look}
        url={url}
        origin={origin}
      />
      <ItemView
        item={item}
        photos={photos}
        similar={similar}
        others={others}
        look={look}
        own={viewer?.id === item.owner.id}
        url={url}
      />
    </>
  );
});
