import type { Language } from "./mod.ts";

const LOCALES: Record<Language, string> = { ko: "ko-KR", en: "en-GB" };
const ZONE = "Asia/Seoul";

const numbers = each((locale) => new Intl.NumberFormat(locale));
const relative = each((locale) =>
  new Intl.RelativeTimeFormat(locale, { numeric: "always" })
);
const dates = each((locale) =>
  new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: ZONE })
);
const datesWithTime = each((locale) =>
  new Intl.DateTimeFormat(locale, {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: ZONE,
  })
);

const months = each((locale) =>
  new Intl.DateTimeFormat(locale, {
    year: "numeric",
    month: "long",
    timeZone: ZONE,
  })
);
const days = each((locale) =>
  new Intl.DateTimeFormat(locale, { dateStyle: "full", timeZone: ZONE })
);
const times = each((locale) =>
  new Intl.DateTimeFormat(locale, {
    hour: "numeric",
    minute: "2-digit",
    timeZone: ZONE,
  })
);
const meetings = each((locale) =>
  new Intl.DateTimeFormat(locale, {
    month: "long",
    day: "numeric",
    weekday: "long",
    hour: "numeric",
    minute: "2-digit",
    timeZone: ZONE,
  })
);

/** By the minute of the day: Seoul has no summer time, and every line of a room has one. */
const timesOfDay = each((): string[] => []);
const MINUTE_MS = 60_000;
const MINUTES_A_DAY = 24 * 60;

const JUST_NOW: Record<Language, string> = { ko: "방금 전", en: "just now" };

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const MONTH = 30 * DAY;
const YEAR = 365 * DAY;

/** From which age, in seconds, a unit is the right one. */
const UNITS: readonly (readonly [number, Intl.RelativeTimeFormatUnit])[] = [
  [YEAR, "year"],
  [MONTH, "month"],
  [DAY, "day"],
  [HOUR, "hour"],
  [MINUTE, "minute"],
];

/** `12,000원`, `₩12,000`. */
export function money(won: number, lang: Language): string {
  const amount = numbers[lang].format(won);
  return lang === "ko" ? `${amount}원` : `₩${amount}`;
}

/** `1,234`. */
export function count(value: number, lang: Language): string {
  return numbers[lang].format(value);
}

/** `방금 전`, `3시간 전`: how long ago something was, seen from `now`. */
export function age(then: Date, now: Date, lang: Language): string {
  const seconds = Math.max(0, (now.getTime() - then.getTime()) / 1000);
  for (const [size, unit] of UNITS) {
    if (seconds >= size) {
      return ago(Math.floor(seconds / size), unit, lang);
    }
  }
  return JUST_NOW[lang];
}

/** By language, unit and number: there are few, and every card has one. */
const agos = new Map<string, string>();

function ago(
  n: number,
  unit: Intl.RelativeTimeFormatUnit,
  lang: Language,
): string {
  const key = `${lang} ${unit} ${n}`;
  let text = agos.get(key);
  if (text === undefined) agos.set(key, text = relative[lang].format(-n, unit));
  return text;
}

/** `2025년 3월 1일`, in Seoul. */
export function date(when: Date, lang: Language): string {
  return dates[lang].format(when);
}

/** `2025년 3월`, in Seoul. */
export function month(when: Date, lang: Language): string {
  return months[lang].format(when);
}

/** `2025. 3. 1. 오후 3:00`, in Seoul. */
export function dateTime(when: Date, lang: Language): string {
  return datesWithTime[lang].format(when);
}

/** `2025년 3월 1일 토요일`, in Seoul. */
export function dayTitle(when: Date, lang: Language): string {
  return days[lang].format(when);
}

/** `오후 3:00`, in Seoul. */
export function timeOfDay(when: Date, lang: Language): string {
  const minute = Math.floor(when.getTime() / MINUTE_MS) % MINUTES_A_DAY;
  return timesOfDay[lang][minute] ??= times[lang].format(when);
}

/** `3월 1일 토요일 오후 3:00`, in Seoul: when people meet. */
export function meetingTime(when: Date, lang: Language): string {
  return meetings[lang].format(when);
}

function each<T>(make: (locale: string) => T): Record<Language, T> {
  return { ko: make(LOCALES.ko), en: make(LOCALES.en) };
}
