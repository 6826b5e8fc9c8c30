import { Icon } from "@/components/ui/Icon.tsx";
import type { DealSheet } from "@/domain/rent/deals/sheet.ts";
import { shortId } from "@/domain/shared/ids.ts";
import { moment } from "@/locales/format_dates.ts";
import type { Look } from "../look.ts";
import { otherName, timeLeft, totalText } from "./deal_words.ts";
import { DealBadge } from "./DealBadge.tsx";
import { DealCover } from "./DealCover.tsx";
import { DealSteps } from "./DealSteps.tsx";

/** What it is about, with whom, and how far it has come. */
export function DealHead({ sheet, look }: { sheet: DealSheet; look: Look }) {
  const { t } = look;
  const { item, other } = sheet;
  const left = timeLeft(sheet, look);
  return (
    <header class="flex flex-col gap-5">
      <div class="flex items-center gap-4">
        <DealCover {...sheet} />
        <div class="flex min-w-0 flex-1 flex-col gap-1">
          <p class="flex flex-wrap items-center gap-x-3 gap-y-1">
            <DealBadge deal={sheet} look={look} />
            {left && <span class="text-sm font-semibold">{left}</span>}
          </p>
          <h1 class="text-xl md:text-2xl">
            {item.deleted ? item.title : (
              <a
                href={`/rent/${shortId(sheet.itemId)}`}
                class="hover:underline"
              >
                {item.title}
              </a>
            )}
          </h1>
          <p class="flex flex-wrap items-center gap-x-3 text-sm text-soft">
            {other.withdrawn ? <span>{otherName(sheet, t)}</span> : (
              <a
                href={`/people/${other.handle}`}
                class="inline-flex items-center gap-1 hover:text-ink hover:underline"
              >
                <Icon name="circle-user-round" class="size-4" />
                {other.name}
              </a>
            )}
            {item.deleted && <span>{t.deals.itemGone}</span>}
          </p>
        </div>
      </div>
      <p class="flex flex-wrap items-center gap-x-3 text-lg tabular-nums">
        <span>
          <span class="whitespace-nowrap">
            {moment(sheet.startsAt, look)} –
          </span>{" "}
          <span class="whitespace-nowrap">{moment(sheet.endsAt, look)}</span>
        </span>
        <strong>{totalText(sheet.total, look)}</strong>
      </p>
      <DealSteps state={sheet.state} t={t} />
    </header>
  );
}
