import type { CalendarDay } from "@/domain/rent/deals/calendar.ts";
import type { Day } from "@/domain/shared/seoul_time.ts";
import { dayTitle } from "@/locales/format_dates.ts";
import type { Language } from "@/locales/mod.ts";
import type { PickerWords } from "./picker_words.ts";

/** What makes a day more than a number. */
export interface DayLook {
  lang: Language;
  words: Pick<PickerWords, "free" | "partly" | "taken" | "past">;
  today: Day;
  /** The first and the last day that are picked, "" while they are not. */
  from: Day;
  to: Day;
}

export interface DayCellProps extends DayLook {
  day: CalendarDay;
  /** Where a free day leads; without it no day can be picked. */
  href?: string;
  tabindex?: 0 | -1;
  onPick?: (event: MouseEvent) => void;
}

/** A day of the calendar: a link while it can be picked. Its state is said in words too. */
export function DayCell(props: DayCellProps) {
  const { day, lang, words, from, to, href } = props;
  const isEnd = day.day === from || day.day === to;
  const look = `relative flex h-11 items-center justify-center ${
    isEnd ? "font-bold text-on-persimmon" : LOOKS[rangeLook(props)]
  }`;
  const name = `${dayTitle(day.day, lang)}, ${words[day.state]}`;
  const number = (
    <>
      <Ground {...props} isEnd={isEnd} />
      <time datetime={day.day} aria-hidden="true" class="relative">
        {day.number}
      </time>
      {day.state === "partly" && (
        <span
          aria-hidden="true"
          class="absolute bottom-1 left-1/2 -ml-0.5 size-1 rounded-full bg-amber"
        />
      )}
    </>
  );
  if (href === undefined || !PICKABLE.has(day.state)) {
    return (
      <span class={look}>
        {number}
        <span class="sr-only">{name}</span>
      </span>
    );
  }
  return (
    <a
      href={href}
      rel="nofollow"
      data-day={day.day}
      aria-current={isEnd ? "true" : undefined}
      tabindex={props.tabindex}
      onClick={props.onPick}
      class={look}
    >
      {number}
      <span class="sr-only">{name}</span>
    </a>
  );
}

/** The band from the first day to the last, and the discs at its ends. */
function Ground(
  { day: { day }, from, to, today, isEnd }: DayCellProps & { isEnd: boolean },
) {
  const isSpan = from !== "" && to !== "" && from !== to;
  return (
    <>
      {isSpan && isEnd && (
        <span
          class={`absolute inset-y-0.5 bg-persimmon-tint ${
            day === from ? "left-1/2 right-0" : "left-0 right-1/2"
          }`}
        />
      )}
      {(isEnd || day === today) && (
        <span
          class={`absolute inset-0.5 m-auto size-10 rounded-full ${
            isEnd ? "bg-persimmon" : "border border-edge"
          }`}
        />
      )}
    </>
  );
}

function rangeLook({ day, from, to }: DayCellProps): keyof typeof LOOKS {
  const isWithin = from !== "" && day.day > from && day.day < to;
  return isWithin ? "within" : day.state;
}

const PICKABLE: ReadonlySet<string> = new Set(["free", "partly"]);

const LOOKS = {
  within:
    "bg-persimmon-tint font-semibold text-persimmon bg-clip-content py-0.5",
  past: "text-soft",
  free: "rounded-full font-semibold hover:bg-raised",
  partly: "rounded-full font-semibold hover:bg-raised",
  taken: "bg-raised text-soft line-through",
};
