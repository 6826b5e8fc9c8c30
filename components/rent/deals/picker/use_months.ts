import { useEffect, useRef, useState } from "preact/hooks";
import type { CalendarMonth } from "@/domain/rent/deals/calendar.ts";
import { addDays, type Day } from "@/domain/shared/seoul_time.ts";

const STEPS: Partial<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
  PageUp: -28,
  PageDown: 28,
};

/** Moves through the months by buttons and keys; of all days one is in the row of tab stops. */
export function useMonths(months: readonly CalendarMonth[], first: Day) {
  const strip = useRef<HTMLUListElement>(null);
  /** The day that the tab key stops at; null before the script is there, when it stops at all. */
  const [stop, setStop] = useState<Day | null>(null);

  useEffect(() => {
    const index = months.findIndex((month) =>
      month.first.slice(0, 7) === first.slice(0, 7)
    );
    const show = () => turnTo(index, "instant");
    show();
    setStop((linkOf(first) ?? linkOf())?.dataset.day ?? null);
    // What is folded away has no width to turn by.
    const fold = strip.current?.closest("details");
    fold?.addEventListener("toggle", show);
    return () => fold?.removeEventListener("toggle", show);
  }, []);

  /** The link of a day that can be picked; of the first such day. */
  function linkOf(day?: Day): HTMLElement | null {
    const which = day === undefined ? "[data-day]" : `[data-day="${day}"]`;
    return strip.current?.querySelector<HTMLElement>(which) ?? null;
  }

  function turnTo(index: number, behavior: ScrollBehavior = "auto") {
    const element = strip.current;
    if (!element || index < 0) return;
    element.scrollTo({ left: index * element.clientWidth, behavior });
  }

  function onTurn(event: MouseEvent, index: number) {
    event.preventDefault();
    turnTo(index);
  }

  function onKeyDown(event: KeyboardEvent) {
    const step = STEPS[event.key];
    const from = event.target instanceof HTMLElement &&
      event.target.dataset.day;
    if (step === undefined || !from) return;
    event.preventDefault();
    const link = nextLink(from, step);
    if (!link) return;
    setStop(link.dataset.day ?? null);
    link.focus();
  }

  /** The nearest day in that direction that can be picked. */
  function nextLink(from: Day, step: number): HTMLElement | null {
    const last = months.at(-1)?.weeks.at(-1)?.findLast(Boolean)?.day ?? from;
    let day = addDays(from, step);
    while (day <= last && day >= (months[0]?.first ?? from)) {
      const link = linkOf(day);
      if (link) return link;
      day = addDays(day, Math.sign(step));
    }
    return null;
  }

  return { strip, stop, setStop, onTurn, onKeyDown };
}
