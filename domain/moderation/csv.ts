import { SERIES, type Statistics } from "./statistics.ts";

/**
 * A cell that spreadsheets show as it is: what they would take for a formula gets an apostrophe in
 * front, what would break the row is quoted.
 */
export function csvCell(value: string | number): string {
  const text = String(value);
  const plain = typeof value === "string" && /^[=+\-@\t\r]/.test(text)
    ? `'${text}`
    : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** Rows as RFC 4180 wants them. */
export function csvText(
  rows: readonly (readonly (string | number)[])[],
): string {
  return rows.map((row) => `${row.map(csvCell).join(",")}\r\n`).join("");
}

/** All numbers of a page of statistics: one row for each step. */
export function statisticsRows(
  { range, counts, reasons, waits }: Statistics,
): (string | number)[][] {
  const head = [
    range.step,
    ...SERIES,
    ...reasons.map(({ reason }) => `reports_${reason}`),
    "decided",
    "median_hours_to_decision",
    "p90_hours_to_decision",
  ];
  const rows = range.starts.map((start, n) => {
    const wait = waits[n] ?? null;
    return [
      start,
      ...SERIES.map((series) => counts[series][n] ?? 0),
      ...reasons.map((reason) => reason.counts[n] ?? 0),
      wait?.n ?? 0,
      wait === null ? "" : hours(wait.median),
      wait === null ? "" : hours(wait.slow),
    ];
  });
  return [head, ...rows];
}

function hours(value: number): number {
  return Math.round(value * 10) / 10;
}
