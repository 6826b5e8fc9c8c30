import { Head } from "fresh/runtime";
import type { Item } from "@/domain/rent/item.ts";
import { regionFullName } from "@/domain/regions/regions.ts";
import { type Photo, PHOTO_WIDTHS, photoUrl } from "@/domain/uploads/photos.ts";
import type { Look } from "./look.ts";
import { priceLine } from "./price_line.ts";

const DESCRIPTION_MAX = 160;
/** The photo that others show of a shared page. */
const SHARED_WIDTH = PHOTO_WIDTHS[1];

export interface ItemMetaProps {
  item: Item;
  /** What stands in the tab. */
  title: string;
  cover: Photo | undefined;
  look: Look;
  /** Full address of the page, and of this yard. */
  url: string;
  origin: string;
}

/** What search engines and messengers are told about a thing. */
export function ItemMeta(
  { item, title, cover, look, url, origin }: ItemMetaProps,
) {
  const { t, lang } = look;
  const facts = t.rent.item.description(
    priceLine(item, look),
    regionFullName(item.region, lang),
  );
  const text = `${facts} · ${item.body.replace(/\s+/g, " ")}`
    .slice(0, DESCRIPTION_MAX);
  const image = cover && origin + photoUrl(cover.key, SHARED_WIDTH);
  return (
    <Head>
      <title>{title}</title>
      <meta name="description" content={text} />
      <link rel="canonical" href={url} />
      {item.visibility === "hidden" && <meta name="robots" content="noindex" />}
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={t.common.brand} />
      <meta property="og:title" content={item.title} />
      <meta property="og:description" content={text} />
      <meta property="og:url" content={url} />
      {image && <meta property="og:image" content={image} />}
      {image && <meta property="og:image:alt" content={item.title} />}
      <meta
        name="twitter:card"
        content={image ? "summary_large_image" : "summary"}
      />
    </Head>
  );
}
