import type { ComponentChildren } from "preact";

export interface MonthTableProps<Day> {
  /** The id of what names the month. */
  labelledby: string;
  /** The names of the week's days, as its columns are headed. */
  weekdays: readonly { short: string; long: string }[];
  /** Seven cells each; null where the month has no day. */
  weeks: readonly (readonly (Day | null)[])[];
  /** What stands in a day's cell, which is square to a thumb. */
  day: (day: Day) => ComponentChildren;
}

/** One month, as calendars are printed. */
export function MonthTable<Day>(
  { labelledby, weekdays, weeks, day }: MonthTableProps<Day>,
) {
  return (
    <table
      aria-labelledby={labelledby}
      class="w-full table-fixed border-collapse text-center"
    >
      <thead>
        <tr>
          {weekdays.map(({ short, long }) => (
            <th
              key={long}
              scope="col"
              abbr={long}
              class="h-9 text-sm font-normal text-soft"
            >
              {short}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, row) => (
          <tr key={row}>
            {week.map((each, column) => (
              <td key={column} class="h-11 p-0 align-middle tabular-nums">
                {each && day(each)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
