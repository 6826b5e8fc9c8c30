import type { CategoryId } from "@/domain/rent/categories.ts";
import { books } from "./books.ts";
import { camping } from "./camping.ts";
import { clothing } from "./clothing.ts";
import { digital } from "./digital.ts";
import type { DemoItem } from "./item.ts";
import { kids } from "./kids.ts";
import { kitchen } from "./kitchen.ts";
import { music } from "./music.ts";
import { other } from "./other.ts";
import { party } from "./party.ts";
import { pets } from "./pets.ts";
import { sports } from "./sports.ts";
import { tools } from "./tools.ts";

export type { DemoItem } from "./item.ts";

/** Everything the demo neighbours lend or look for. */
export const ITEMS: Record<CategoryId, readonly DemoItem[]> = {
  digital,
  tools,
  camping,
  sports,
  kitchen,
  kids,
  clothing,
  music,
  books,
  pets,
  party,
  other,
};
