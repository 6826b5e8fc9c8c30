import type { IconName } from "@/components/ui/Icon.tsx";
import type { CategoryId } from "@/domain/rent/categories.ts";

/** What stands for each kind of thing. */
export const CATEGORY_ICONS: Record<CategoryId, IconName> = {
  digital: "laptop",
  tools: "drill",
  camping: "tent",
  sports: "volleyball",
  kitchen: "utensils",
  kids: "baby",
  clothing: "shirt",
  music: "guitar",
  books: "book-open",
  pets: "paw-print",
  party: "party-popper",
  other: "package",
};
