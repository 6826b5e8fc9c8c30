import { useState } from "preact/hooks";
import { DayCell } from "@/components/rent/deals/picker/DayCell.tsx";
import { Legend } from "@/components/rent/deals/picker/Legend.tsx";
import { monthId, Months } from "@/components/rent/deals/picker/Months.tsx";
import {
  Hint,
  MomentField,
} from "@/components/rent/deals/picker/MomentField.tsx";
import type { PickerWords } from "@/components/rent/deals/picker/picker_words.ts";
import { Sum } from "@/components/rent/deals/picker/Sum.tsx";
import { useMonths } from "@/components/rent/deals/picker/use_months.ts";
import { calendarOf } from "@/domain/rent/deals/calendar.ts";
import { type Period, readPeriod } from "@/domain/rent/deals/period.ts";
import { endOn, startOn } from "@/domain/rent/deals/picking.ts";
import type { Price } from "@/domain/rent/item.ts";
import {
  type Day,
  dayOf,
  momentText,
  parseMoment,
} from "@/domain/shared/seoul_time.ts";
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
  /** The page that a day leads to without a script, with `from` and `to` in its address. */
  path: string;
  lang: Language;
  words: PickerWords;
}

/** From when to when: two days in a calendar, or two fields, whichever one likes. */
export function PeriodPicker(props: PeriodPickerProps) {
  const { now, taken, unit, price, lang, words, errors } = props;
  const [{ starts, ends }, setFields] = useState(props);
  const [blocked, setBlocked] = useState(false);
  const [missed, setMissed] = useState(false);
  const months = calendarOf({ now, months: props.months, taken });
  const from = starts.slice(0, 10);
  const { strip, stop, setStop, onTurn, onKeyDown } = useMonths(months, from);
  const period = readPeriod(starts, ends);
  const hint = blocked
    ? words.between
    : starts === ""
    ? words.chooseStart
    : ends === ""
    ? words.chooseEnd
    : words.picked;

  /** The first day, or the last when the first was picked already. */
  function pick(day: Day) {
    const startsAt = parseMoment(starts);
    const isLast = startsAt !== null && ends === "" && day >= dayOf(startsAt);
    const endsAt = isLast ? endOn(day, startsAt, { taken, unit }) : null;
    setStop(day);
    setBlocked(isLast && endsAt === null);
    if (endsAt !== null) return write({ ends: momentText(endsAt) });
    const begin = startOn(day, { now, taken });
    write({ starts: begin ? momentText(begin) : "", ends: "" });
  }

  /** Sent without days: the calendar is what is missing, wherever the button stands. */
  function miss(event: Event) {
    if (starts !== "" && ends !== "") return;
    event.preventDefault();
    setMissed(true);
    strip.current?.scrollIntoView({ block: "center" });
  }

  function write(fields: Partial<Pick<PeriodPickerProps, "starts" | "ends">>) {
    setFields((before) => ({ ...before, ...fields }));
  }

  function href(day: Day): string {
    const last = starts !== "" && ends === "" && day >= from;
    const query = last ? `from=${from}&to=${day}` : `from=${day}`;
    return `${props.path}?${query}#${monthId(day)}`;
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
            to={ends.slice(0, 10)}
            href={href(day.day)}
            tabindex={stop === null ? undefined : stop === day.day ? 0 : -1}
            onPick={(event) => {
              event.preventDefault();
              pick(day.day);
            }}
          />
        )}
      />
      <Legend words={words} />
      <div class="flex flex-col gap-3">
        <MomentField
          name="starts_at"
          label={words.starts}
          value={starts}
          min={momentText(now)}
          error={errors.starts}
          onInput={(value) => write({ starts: value })}
        />
        <MomentField
          name="ends_at"
          label={words.ends}
          value={ends}
          min={starts || momentText(now)}
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
