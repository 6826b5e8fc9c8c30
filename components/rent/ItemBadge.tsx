import { Badge } from "@/components/ui/Badge.tsx";
import type { ItemCard } from "@/domain/rent/item.ts";
import type { Messages } from "@/locales/mod.ts";

export interface ItemBadgeProps {
  item: Pick<ItemCard, "section" | "visibility">;
  t: Messages;
}

/** In which state a thing is: to be had, looked for, or put away. */
export function ItemBadge({ item, t }: ItemBadgeProps) {
  const { badges } = t.rent;
  if (item.visibility === "hidden") {
    return <Badge tone="neutral" icon="eye-off">{badges.hidden}</Badge>;
  }
  return item.section === "lend"
    ? <Badge tone="pine" icon="check">{badges.available}</Badge>
    : <Badge tone="amber" icon="hand-helping">{badges.looking}</Badge>;
}
