import { CALENDAR_MONTHS, calendarOf } from "@/domain/rent/deals/calendar.ts";
import type { Period } from "@/domain/rent/deals/period.ts";
import { dayOf } from "@/domain/shared/seoul_time.ts";
import type { Look } from "../look.ts";
import { DayCell } from "./picker/DayCell.tsx";
import { Legend } from "./picker/Legend.tsx";
import { Months } from "./picker/Months.tsx";

/** The owner's view of the same calendar: which days are promised. */
export function BookingCard(
  { taken, look }: { taken: readonly Period[]; look: Look },
) {
  const { t: { deals: { picker, request } }, lang, now } = look;
  return (
    <section
      aria-labelledby="request-title"
      class="flex flex-col gap-4 rounded-xl border border-line bg-surface p-4 md:p-6"
    >
      <h2 id="request-title" class="text-lg">{request.ownTitle}</h2>
      <p class="text-sm text-soft">{request.ownLead}</p>
      <Months
        months={calendarOf({ now, months: CALENDAR_MONTHS, taken })}
        lang={lang}
        words={picker}
        day={(day) => (
          <DayCell
            day={day}
            lang={lang}
            words={picker}
            today={dayOf(now)}
            from=""
            to=""
          />
        )}
      />
      <Legend words={picker} />
    </section>
  );
}
