import { fill } from "@/components/uploads/fill.ts";
import type { Period } from "@/domain/rent/deals/period.ts";
import { countUnits, totalOf } from "@/domain/rent/deals/price.ts";
import type { Price } from "@/domain/rent/item.ts";
import { money } from "@/locales/format.ts";
import type { Language } from "@/locales/mod.ts";
import type { PickerWords } from "./picker_words.ts";

export interface SumProps extends Price {
  period: Period;
  lang: Language;
  words: Pick<
    PickerWords,
    "sum" | "total" | "gratis" | "negotiable" | "units"
  >;
}

/** What a period costs, and how that comes about. */
export function Sum({ period, price, unit, lang, words }: SumProps) {
  const total = totalOf({ price, unit }, period);
  if (price === null || total === null) return <p>{words.negotiable}</p>;
  if (total === 0) return <p class="font-bold">{words.gratis}</p>;
  const how = fill(words.sum, {
    price: money(price, lang),
    count: countUnits(period, unit),
    unit: words.units[unit],
  });
  return (
    <dl class="flex items-baseline justify-between gap-4 tabular-nums">
      <dt class="text-soft">{how}</dt>
      <dd class="text-lg font-bold">
        <span class="sr-only">{words.total}</span>
        {money(total, lang)}
      </dd>
    </dl>
  );
}
