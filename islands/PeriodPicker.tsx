import { useState } from "preact/hooks";
import { DayCell } from "@/components/rent/deals/picker/DayCell.tsx";
import { Legend } from "@/components/rent/deals/picker/Legend.tsx";
import { Months } from "@/components/rent/deals/picker/Months.tsx";
import {
  Hint,
  MomentField,
} from "@/components/rent/deals/picker/MomentField.tsx";
import type { PickerWords } from "@/components/rent/deals/picker/picker_words.ts";
import { Sum } from "@/components/rent/deals/picker/Sum.tsx";
import { useMonths } from "@/components/rent/deals/picker/use_months.ts";
import { usePeriod } from "@/components/rent/deals/picker/use_period.ts";
import { calendarOf } from "@/domain/rent/deals/calendar.ts";
import { type Period, readPeriod } from "@/domain/rent/deals/period.ts";
import type { Price } from "@/domain/rent/item.ts";
import { dayOf, momentText } from "@/domain/shared/seoul_time.ts";
import type { Language } from "@/locales/mod.ts";

export interface PeriodPickerProps extends Price {
  now: Date;
  taken: readonly Period[];
  months: number;
  /** What stands in the two fields. */
  starts: string;
  ends: string;
  /** What is wrong with them. */
  errors: { starts?: string; ends?: string };
  /** When it began; then the last day is all there is to choose. */
  begun?: Date;
  /** The page that a day leads to without a script, with `from` and `to` in its address. */
  path: string;
  lang: Language;
  words: PickerWords;
}

/** From when to when: two days in a calendar, or two fields, whichever one likes. */
export function PeriodPicker(props: PeriodPickerProps) {
  const { now, taken, unit, price, lang, words, errors, begun } = props;
  const { starts, ends, blocked, write, pick, href } = usePeriod(props);
  const [missed, setMissed] = useState(false);
  const months = calendarOf({ now, months: props.months, taken });
  const from = starts.slice(0, 10);
  const to = ends.slice(0, 10);
  const { strip, stop, setStop, onTurn, onKeyDown } = useMonths(
    months,
    begun ? to : from,
  );
  const period = readPeriod(starts, ends);
  const soon = momentText(now);
  // What has been agreed may stay, though it is past by now.
  const earliest = props.starts && props.starts < soon ? props.starts : soon;
  const hint = blocked
    ? words.between
    : starts === ""
    ? words.chooseStart
    : ends === ""
    ? words.chooseEnd
    : words.picked;

  /** Sent without days: the calendar is what is missing, wherever the button stands. */
  function miss(event: Event) {
    if (starts !== "" && ends !== "") return;
    event.preventDefault();
    setMissed(true);
    strip.current?.scrollIntoView({ block: "center" });
  }

  return (
    <div class="flex flex-col gap-4" onInvalidCapture={miss}>
      <Hint text={hint} loud={blocked || missed && period === null} />
      <Months
        months={months}
        lang={lang}
        words={words}
        strip={strip}
        onTurn={onTurn}
        onKeyDown={onKeyDown}
        day={(day) => (
          <DayCell
            day={day}
            lang={lang}
            words={words}
            today={dayOf(now)}
            from={from}
            to={to}
            href={href(day.day)}
            tabindex={stop === null ? undefined : stop === day.day ? 0 : -1}
            onPick={(event) => {
              event.preventDefault();
              setStop(day.day);
              pick(day.day);
            }}
          />
        )}
      />
      <Legend words={words} />
      <div class="flex flex-col gap-3">
        {!begun && (
          <MomentField
            name="starts_at"
            label={words.starts}
            value={starts}
            min={earliest}
            error={errors.starts}
            onInput={(value) => write({ starts: value })}
          />
        )}
        <MomentField
          name="ends_at"
          label={words.ends}
          value={ends}
          min={starts > soon ? starts : soon}
          error={errors.ends}
          onInput={(value) => write({ ends: value })}
        />
      </div>
      {period && (
        <div role="status">
          <Sum
            period={period}
            price={price}
            unit={unit}
            lang={lang}
            words={words}
          />
        </div>
      )}
    </div>
  );
}
