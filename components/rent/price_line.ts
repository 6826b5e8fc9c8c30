import type { Price } from "@/domain/rent/item.ts";
import { money } from "@/locales/format.ts";
import type { Look } from "./look.ts";

/** `12,000원 / 일`, `무료 대여`, `가격 협의`. */
export function priceLine(
  { price, unit }: Price,
  { t, lang }: Pick<Look, "t" | "lang">,
): string {
  const words = t.rent.price;
  if (price === null) return words.negotiable;
  if (price === 0) return words.free;
  return words.per(money(price, lang), t.rent.units[unit]);
}
