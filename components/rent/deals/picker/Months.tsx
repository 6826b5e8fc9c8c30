import type { ComponentChildren, RefObject } from "preact";
import { Glyph } from "@/components/ui/Glyph.tsx";
import {
  chevronLeftIcon,
  chevronRightIcon,
} from "@/components/ui/icons.gen.ts";
import { MonthTable } from "@/components/ui/MonthTable.tsx";
import type {
  CalendarDay,
  CalendarMonth,
} from "@/domain/rent/deals/calendar.ts";
import type { Day } from "@/domain/shared/seoul_time.ts";
import { monthTitle, weekdayNames } from "@/locales/format_dates.ts";
import type { Language } from "@/locales/mod.ts";
import type { PickerWords } from "./picker_words.ts";

export interface MonthsProps {
  months: readonly CalendarMonth[];
  lang: Language;
  words: Pick<PickerWords, "calendar" | "previous" | "next">;
  day: (day: CalendarDay) => ComponentChildren;
  strip?: RefObject<HTMLUListElement>;
  onKeyDown?: (event: KeyboardEvent) => void;
  /** Takes over from the links to other months. */
  onTurn?: (event: MouseEvent, index: number) => void;
}

/** Months side by side, one in sight; swiped, or turned by links that need no script. */
export function Months(props: MonthsProps) {
  const { months, lang, words, day, strip, onKeyDown, onTurn } = props;
  const weekdays = weekdayNames(lang);
  return (
    <section aria-label={words.calendar}>
      <ul
        ref={strip}
        onKeyDown={onKeyDown}
        class="swipe snap -mx-1 scroll-smooth"
      >
        {months.map(({ first, weeks }, index) => (
          <li key={first} id={monthId(first)} class="p-1">
            <div class="flex items-center justify-between">
              <Turn
                to={months[index - 1]}
                label={words.previous}
                shape={chevronLeftIcon}
                onTurn={(event) =>
                  onTurn?.(event, index - 1)}
              />
              <h3 id={`${monthId(first)}-title`} class="font-bold">
                {monthTitle(first, lang)}
              </h3>
              <Turn
                to={months[index + 1]}
                label={words.next}
                shape={chevronRightIcon}
                onTurn={(event) =>
                  onTurn?.(event, index + 1)}
              />
            </div>
            <MonthTable
              labelledby={`${monthId(first)}-title`}
              weekdays={weekdays}
              weeks={weeks}
              day={day}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The id of the month that a day is in. */
export function monthId(day: Day): string {
  return `month-${day.slice(0, 7)}`;
}

interface TurnProps {
  to: CalendarMonth | undefined;
  label: string;
  shape: string;
  onTurn: (event: MouseEvent) => void;
}

function Turn({ to, label, shape, onTurn }: TurnProps) {
  if (to === undefined) return <span class="size-11" />;
  return (
    <a
      href={`#${monthId(to.first)}`}
      aria-label={label}
      onClick={onTurn}
      class="inline-flex size-11 items-center justify-center rounded-full text-ink transition-colors hover:bg-raised"
    >
      <Glyph shape={shape} size={24} />
    </a>
  );
}
