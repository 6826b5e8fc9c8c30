import { Button } from "@/components/ui/Button.tsx";
import { isOpen } from "@/domain/rent/deals/lifecycle.ts";
import { dealPath, reviewPath } from "@/domain/rent/deals/paths.ts";
import { shortId } from "@/domain/shared/ids.ts";
import type { TermsCardProps } from "./TermsCard.tsx";

/** Where to go from a deal: to the talk about it, to one's calendar, to ask again. */
export function DealLinks({ sheet, viewerId, look: { t } }: TermsCardProps) {
  const words = t.deals.more;
  const isBooked = sheet.state === "accepted" || sheet.state === "in_use";
  const mayAsk = !isOpen(sheet.state) && viewerId === sheet.proposerId &&
    !sheet.item.deleted;
  return (
    <nav aria-label={words.title} class="flex flex-col gap-2">
      <Button
        href={`/chat/${shortId(sheet.roomId)}`}
        variant="secondary"
        icon="message-circle"
        wide
      >
        {words.chat}
      </Button>
      {sheet.reviewed && (
        <Button
          href={reviewPath(sheet.id)}
          variant="secondary"
          icon="star"
          wide
        >
          {t.reviews.deal.see}
        </Button>
      )}
      {isBooked && (
        <Button
          href={`${dealPath(sheet.id)}/calendar.ics`}
          variant="secondary"
          icon="calendar"
          wide
        >
          {words.calendar}
        </Button>
      )}
      {mayAsk && (
        <Button
          href={`/rent/${shortId(sheet.itemId)}#request`}
          variant="secondary"
          wide
        >
          {words.again}
        </Button>
      )}
    </nav>
  );
}
