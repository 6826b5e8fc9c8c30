import type { Price } from "@/domain/rent/item.ts";
import type { Tint } from "../drawing/colors.ts";
import type { DrawingName } from "../drawing/drawings.ts";
import type { PersonKey } from "../people.ts";

/** A thing as its owner would have typed it. */
export interface DemoItem {
  by: PersonKey;
  title: string;
  body: string;
  price: Price;
  deposit?: number;
  value?: number;
  /** What its photos show; without it there are none. */
  picture?: readonly [DrawingName, Tint];
  /** How many photos, one unless said. */
  photos?: number;
  /** Put away by its owner for a while. */
  hidden?: true;
  /** Looked for, not offered. */
  wanted?: true;
}

export function perHour(price: number): Price {
  return { price, unit: "hour" };
}

export function perDay(price: number): Price {
  return { price, unit: "day" };
}

export function perMonth(price: number): Price {
  return { price, unit: "month" };
}

export const FREE: Price = { price: 0, unit: "day" };
/** 가격 협의 */
export const OPEN: Price = { price: null, unit: "day" };
