import { type Day, dayOf } from "@/domain/shared/seoul_time.ts";
import type { Language } from "./mod.ts";

const LOCALES: Record<Language, string> = { ko: "ko-KR", en: "en-GB" };
const ZONE = "Asia/Seoul";
const MINUTE_MS = 60 * 1000;

const moments = each((locale) => formatter(locale, false));
const momentsWithYear = each((locale) => formatter(locale, true));
const months = each((locale) =>
  new Intl.DateTimeFormat(locale, {
    year: "numeric",
    month: "long",
    timeZone: "UTC",
  })
);
const days = each((locale) =>
  new Intl.DateTimeFormat(locale, {
    month: "long",
    day: "numeric",
    weekday: "long",
    timeZone: "UTC",
  })
);
const shortDays = each((locale) =>
  new Intl.DateTimeFormat(locale, {
    month: "short",
    day: "numeric",
    timeZone: "UTC",
  })
);
const shortMonths = each((locale) =>
  new Intl.DateTimeFormat(locale, { month: "short", timeZone: "UTC" })
);
/** A Sunday; weeks begin with it. */
const SUNDAY = Date.UTC(2026, 2, 1);
const DAY_MS = 24 * 60 * MINUTE_MS;

const weekdays = each((locale) => {
  const [short, long] = (["short", "long"] as const).map((weekday) =>
    new Intl.DateTimeFormat(locale, { weekday, timeZone: "UTC" })
  );
  return Array.from({ length: 7 }, (_, n) => {
    const day = SUNDAY + n * DAY_MS;
    return { short: short?.format(day) ?? "", long: long?.format(day) ?? "" };
  });
});
const lengths = each((locale) => ({
  day: unitFormat(locale, "day"),
  hour: unitFormat(locale, "hour"),
  minute: unitFormat(locale, "minute"),
}));

/** `3월 5일 (목) 오전 10:00`, in Seoul; with the year when it is another one than now. */
export function moment(
  at: Date,
  { now, lang }: { now: Date; lang: Language },
): string {
  const sameYear = dayOf(at).slice(0, 4) === dayOf(now).slice(0, 4);
  return (sameYear ? moments : momentsWithYear)[lang].format(at);
}

/** `2026년 3월`. */
export function monthTitle(first: Day, lang: Language): string {
  return months[lang].format(new Date(first));
}

/** `3월 5일 목요일`. */
export function dayTitle(day: Day, lang: Language): string {
  return days[lang].format(new Date(day));
}

/** `3월 5일`. */
export function dayShort(day: Day, lang: Language): string {
  return shortDays[lang].format(new Date(day));
}

/** `3월`. */
export function monthShort(first: Day, lang: Language): string {
  return shortMonths[lang].format(new Date(first));
}

/** The days of the week from Sunday on, as calendars head their columns and as one says them. */
export function weekdayNames(
  lang: Language,
): readonly { short: string; long: string }[] {
  return weekdays[lang];
}

const UNITS = [["day", 24 * 60], ["hour", 60], ["minute", 1]] as const;

/** `2일 3시간`: how long something is, its two largest parts. */
export function lengthText(milliseconds: number, lang: Language): string {
  let minutes = Math.max(0, Math.floor(milliseconds / MINUTE_MS));
  const parts: string[] = [];
  for (const [unit, size] of UNITS) {
    const value = Math.floor(minutes / size);
    minutes -= value * size;
    if (value > 0) parts.push(lengths[lang][unit].format(value));
  }
  return parts.slice(0, 2).join(" ") || lengths[lang].minute.format(0);
}

function unitFormat(locale: string, unit: string) {
  const options = { style: "unit", unit, unitDisplay: "long" } as const;
  return new Intl.NumberFormat(locale, options);
}

function formatter(locale: string, withYear: boolean) {
  return new Intl.DateTimeFormat(locale, {
    year: withYear ? "numeric" : undefined,
    month: "long",
    day: "numeric",
    weekday: "short",
    hour: "numeric",
    minute: "2-digit",
    timeZone: ZONE,
  });
}

function each<T>(make: (locale: string) => T): Record<Language, T> {
  return { ko: make(LOCALES.ko), en: make(LOCALES.en) };
}
