import { IS_BROWSER } from "fresh/runtime";
import { useEffect, useState } from "preact/hooks";
import type { Period } from "@/domain/rent/deals/period.ts";
import { endOn, startOn } from "@/domain/rent/deals/picking.ts";
import type { Unit } from "@/domain/rent/item.ts";
import {
  type Day,
  momentText,
  parseMoment,
} from "@/domain/shared/seoul_time.ts";
import { monthId } from "./Months.tsx";

export interface UsePeriodOptions {
  /** What stands in the two fields from the start. */
  starts: string;
  ends: string;
  now: Date;
  taken: readonly Period[];
  unit: Unit;
  /** When it began; then the last day is all there is to choose. */
  begun?: Date;
  path: string;
}

/** What stands in the fields by now: somebody may have been quicker than the script. */
function typedBefore(): Partial<Pick<UsePeriodOptions, "starts" | "ends">> {
  if (!IS_BROWSER) return {};
  const fields = (["starts", "ends"] as const).flatMap((end) => {
    const field = document.getElementById(`${end}_at`);
    return field instanceof HTMLInputElement ? [[end, field.value]] : [];
  });
  return Object.fromEntries(fields);
}

/** The two ends of a period, and what a picked day makes of them. */
export function usePeriod(options: UsePeriodOptions) {
  const { now, taken, unit, begun, path } = options;
  const [{ starts, ends }, setFields] = useState(options);
  const [blocked, setBlocked] = useState(false);
  const from = starts.slice(0, 10);
  // Read before the fields are taken over, which sets them back to what the server wrote.
  const [typed] = useState(typedBefore);
  useEffect(() => write(typed), []);

  function write(fields: Partial<Pick<UsePeriodOptions, "starts" | "ends">>) {
    setFields((before) => ({ ...before, ...fields }));
  }

  /** Whether a picked day is the last, because the first is there already. */
  function isLast(day: Day): boolean {
    return from !== "" && day >= from && (begun !== undefined || ends === "");
  }

  function pick(day: Day) {
    const startsAt = begun ?? parseMoment(starts);
    if (startsAt === null || !isLast(day)) return pickFirst(day);
    const endsAt = endOn(day, startsAt, { now, taken, unit });
    if (endsAt !== null) {
      setBlocked(false);
      write({ ends: momentText(endsAt) });
    } else {
      if (!begun) pickFirst(day);
      setBlocked(true);
    }
  }

  function pickFirst(day: Day) {
    const begin = startOn(day, { now, taken });
    setBlocked(false);
    write({ starts: begin ? momentText(begin) : "", ends: "" });
  }

  /** Where a day leads without a script. */
  function href(day: Day): string {
    const query = begun
      ? `to=${day}`
      : isLast(day)
      ? `from=${from}&to=${day}`
      : `from=${day}`;
    return `${path}?${query}#${monthId(day)}`;
  }

  return { starts, ends, blocked, write, pick, href };
}
