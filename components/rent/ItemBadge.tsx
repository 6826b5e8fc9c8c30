import { Badge } from "@/components/ui/Badge.tsx";
import type { ItemCard } from "@/domain/rent/item.ts";
import { dayOf } from "@/domain/shared/seoul_time.ts";
import { dayShort } from "@/locales/format_dates.ts";
import type { Look } from "./look.ts";

export interface ItemBadgeProps {
  item: Pick<ItemCard, "section" | "visibility" | "awayUntil">;
  look: Look;
}

/** In which state a thing is: to be had, with somebody, looked for, or put away. */
export function ItemBadge({ item, look }: ItemBadgeProps) {
  const { t } = look;
  const { badges } = t.rent;
  const { awayUntil } = item;
  if (item.visibility === "hidden") {
    return <Badge tone="neutral" icon="eye-off">{badges.hidden}</Badge>;
  }
  if (awayUntil !== null) {
    return (
      <Badge tone="amber" icon="package">
        <Away until={awayUntil} look={look} />
      </Badge>
    );
  }
  return item.section === "lend"
    ? <Badge tone="pine" icon="check">{badges.available}</Badge>
    : <Badge tone="amber" icon="hand-helping">{badges.looking}</Badge>;
}

/** `대여 중 3월 5일까지`, on two lines where a cover is narrow; one that is late says no day. */
function Away({ until, look }: { until: Date; look: Look }) {
  const { t, lang, now } = look;
  const { phases, badge } = t.deals;
  if (until <= now) return <>{phases.in_use}</>;
  return (
    <span class="flex flex-wrap gap-x-1">
      <span>{phases.in_use}</span>
      <span>{badge.until(dayShort(dayOf(until), lang))}</span>
    </span>
  );
}
