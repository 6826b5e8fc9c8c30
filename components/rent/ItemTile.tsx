import { Icon, type IconName } from "@/components/ui/Icon.tsx";
import { Kept } from "@/components/ui/Kept.tsx";
import { PhotoFrame } from "@/components/ui/PhotoFrame.tsx";
import type { CategoryId } from "@/domain/rent/categories.ts";
import type { ItemCard } from "@/domain/rent/item.ts";
import { regionFullName } from "@/domain/regions/regions.ts";
import { shortId } from "@/domain/shared/ids.ts";
import { age, count } from "@/locales/format.ts";
import { CATEGORY_ICONS } from "./category_icons.ts";
import { ItemBadge } from "./ItemBadge.tsx";
import type { Look } from "./look.ts";
import { priceLine } from "./price_line.ts";

/** How wide a cover is in the grid, for `sizes`. */
const COVER_SIZES =
  "(min-width: 1200px) 208px, (min-width: 900px) 21vw, (min-width: 600px) 30vw, calc(50vw - 24px)";

export interface ItemTileProps {
  item: ItemCard;
  look: Look;
  heading?: "h2" | "h3";
  /** Seen at once, so its cover is fetched at once. */
  eager?: boolean;
}

/** A thing in a list: its cover carries it, the words stay few. */
export function ItemTile(props: ItemTileProps) {
  return <Kept id={tileId(props)} render={() => <Tile {...props} />} />;
}

/** The whole item, and its age in place of its time: whatever a tile shows, it is made of these. */
function tileId({ item, look: { lang, now }, heading, eager }: ItemTileProps) {
  const late = item.awayUntil !== null && item.awayUntil <= now;
  const seen = { ...item, createdAt: age(item.createdAt, now, lang), late };
  return `tile ${lang} ${heading} ${eager} ${JSON.stringify(seen)}`;
}

function Tile(props: ItemTileProps) {
  const { item, look, eager, heading: Heading = "h3" } = props;
  const { t, lang, now } = look;
  return (
    <a href={`/rent/${shortId(item.id)}`} class="group block">
      <div class="relative overflow-hidden rounded-xl">
        <div class="transition-opacity group-hover:opacity-90">
          {item.cover
            ? (
              <PhotoFrame
                photo={item.cover}
                alt=""
                sizes={COVER_SIZES}
                eager={eager}
              />
            )
            : <NoCover category={item.category} />}
        </div>
        <span class="absolute inset-x-2 top-2 flex">
          <ItemBadge item={item} look={look} />
        </span>
      </div>
      <Heading class="mt-3 line-clamp-2 font-normal leading-snug group-hover:underline">
        {item.title}
      </Heading>
      <p class="mt-1 font-bold tabular-nums">{priceLine(item, look)}</p>
      <p class="mt-1 flex flex-wrap items-center gap-x-2 text-sm text-soft">
        <span class="truncate">{regionFullName(item.region, lang)}</span>
        <time datetime={item.createdAt.toISOString()}>
          {age(item.createdAt, now, lang)}
        </time>
        <Tally
          icon="heart"
          n={item.bookmarkCount}
          label={t.rent.bookmarks}
          lang={lang}
        />
        <Tally
          icon="message-circle"
          n={item.inquiryCount}
          label={t.rent.inquiries}
          lang={lang}
        />
      </p>
    </a>
  );
}

interface TallyProps {
  icon: IconName;
  n: number;
  label: (n: number) => string;
  lang: Look["lang"];
}

/** How many neighbours did something with a thing; nothing where nobody did. */
function Tally({ icon, n, label, lang }: TallyProps) {
  if (n === 0) return null;
  return (
    <span class="inline-flex items-center gap-1 tabular-nums">
      <Icon name={icon} class="size-4" label={label(n)} />
      <span aria-hidden="true">{count(n, lang)}</span>
    </span>
  );
}

/** A thing without photos shows what kind of thing it is. */
function NoCover({ category }: { category: CategoryId }) {
  return (
    <div class="flex aspect-square items-center justify-center bg-raised text-edge">
      <Icon name={CATEGORY_ICONS[category]} class="size-1/4" />
    </div>
  );
}
