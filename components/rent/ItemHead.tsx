import { Icon } from "@/components/ui/Icon.tsx";
import { categoryName } from "@/domain/rent/categories.ts";
import type { Item } from "@/domain/rent/item.ts";
import { FIRST_LISTING, listingPath } from "@/domain/rent/listing.ts";
import { regionFullName } from "@/domain/regions/regions.ts";
import { age, dateTime, money } from "@/locales/format.ts";
import { ItemBadge } from "./ItemBadge.tsx";
import type { Look } from "./look.ts";
import { priceLine } from "./price_line.ts";

/** What a thing is, what it costs, where and since when. */
export function ItemHead({ item, look }: { item: Item; look: Look }) {
  const { t, lang, now } = look;
  const { section, category } = item;
  return (
    <header class="flex flex-col gap-3">
      <div class="flex flex-wrap items-center gap-x-3">
        <ItemBadge item={item} look={look} />
        <a
          href={listingPath({ ...FIRST_LISTING, section, category })}
          class="inline-flex min-h-11 items-center text-sm text-soft hover:text-ink hover:underline"
        >
          {t.rent.sections[section]} · {categoryName(category, lang)}
        </a>
      </div>
      <h1 class="text-2xl">{item.title}</h1>
      <p class="text-xl font-bold tabular-nums">{priceLine(item, look)}</p>
      <ul class="flex flex-wrap gap-x-4 gap-y-1 text-soft">
        <li>
          <a
            href={listingPath({
              ...FIRST_LISTING,
              section,
              region: item.region,
            })}
            class="inline-flex min-h-11 items-center gap-1 hover:text-ink hover:underline"
          >
            <Icon name="map-pin" />
            {regionFullName(item.region, lang)}
          </a>
        </li>
        <li class="inline-flex min-h-11 items-center gap-1">
          <Icon name="clock" />
          <time
            datetime={item.createdAt.toISOString()}
            title={dateTime(item.createdAt, lang)}
          >
            {age(item.createdAt, now, lang)}
          </time>
        </li>
      </ul>
      <Terms item={item} look={look} />
    </header>
  );
}

/** Deposit and value, where the owner says something about them. */
function Terms({ item, look: { t, lang } }: { item: Item; look: Look }) {
  const terms = [
    [t.rent.item.deposit, item.deposit],
    [t.rent.item.value, item.value],
  ] as const;
  const given = terms.filter(([, won]) => won !== null);
  if (given.length === 0) return null;
  return (
    <dl class="grid grid-cols-2 gap-4 rounded-xl bg-raised p-4">
      {given.map(([label, won]) => (
        <div key={label}>
          <dt class="text-sm text-soft">{label}</dt>
          <dd class="font-semibold tabular-nums">{money(won ?? 0, lang)}</dd>
        </div>
      ))}
    </dl>
  );
}
