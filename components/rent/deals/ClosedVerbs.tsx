import { Button } from "@/components/ui/Button.tsx";
import { reviewPath } from "@/domain/rent/deals/paths.ts";
import { isReviewable } from "@/domain/rent/deals/sheet.ts";
import { shortId } from "@/domain/shared/ids.ts";
import type { DealCardProps } from "./DealCard.tsx";

/** What can be done with a deal that is over: tell how it was, and begin again. */
export function ClosedVerbs(
  { sheet, viewerId, look }: Pick<DealCardProps, "sheet" | "viewerId" | "look">,
) {
  if (sheet.endedAt === null) return null;
  const { t, now } = look;
  const words = t.reviews.deal;
  return (
    <div class="flex flex-wrap gap-2">
      {isReviewable(sheet, now) && (
        <Button href={reviewPath(sheet.id)} size="sm" icon="star">
          {words.write}
        </Button>
      )}
      {sheet.reviewed && (
        <Button
          href={reviewPath(sheet.id)}
          variant="secondary"
          size="sm"
          icon="star"
        >
          {words.see}
        </Button>
      )}
      <Again sheet={sheet} viewerId={viewerId} look={look} />
    </div>
  );
}

/** The owner shows a thing again that was put away; everybody else asks for it again. */
function Again(
  { sheet, viewerId, look: { t } }: Pick<
    DealCardProps,
    "sheet" | "viewerId" | "look"
  >,
) {
  const { deleted, hidden, ownerId } = sheet.item;
  const path = `/rent/${shortId(sheet.itemId)}`;
  const own = viewerId === ownerId;
  if (deleted || (hidden && !own)) return null;
  if (own && hidden) {
    return (
      <form method="post" action={`${path}/visibility`}>
        <Button
          type="submit"
          name="state"
          value="public"
          variant="secondary"
          size="sm"
        >
          {t.reviews.deal.again}
        </Button>
      </form>
    );
  }
  return (
    <Button
      href={own ? path : `${path}#request`}
      variant="secondary"
      size="sm"
    >
      {own ? t.deals.more.thing : t.deals.more.again}
    </Button>
  );
}
