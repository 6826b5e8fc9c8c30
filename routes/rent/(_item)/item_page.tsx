import { ItemMeta } from "@/components/rent/ItemMeta.tsx";
import { ItemView } from "@/components/rent/ItemView.tsx";
import { pageTitle } from "@/components/shell/page_title.ts";
import type { State } from "@/define.ts";
import { shortId } from "@/domain/shared/ids.ts";
import type { ItemData } from "./item_data.ts";

/** A thing's page, as it is opened and as it comes back from the form that asks for the thing. */
export function ItemPage({ data, state }: { data: ItemData; state: State }) {
  const { t, lang, origin, viewer } = state;
  const { item, photos, now } = data;
  const look = { t, lang, now };
  const url = `${origin}/rent/${shortId(item.id)}`;
  return (
    <>
      <ItemMeta
        title={pageTitle(state, data.item.title)}
        item={item}
        cover={photos[0]}
        look={look}
        url={url}
        origin={origin}
      />
      <ItemView
        {...data}
        look={look}
        own={viewer?.id === item.owner.id}
        muted={viewer && viewer.hidden.includes(item.owner.id)}
        url={url}
      />
    </>
  );
}
