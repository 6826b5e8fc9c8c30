export interface NumbersTableProps {
  /** What the table is about. */
  caption: string;
  /** What opens it. */
  label: string;
  columns: readonly string[];
  /** A name and its numbers. */
  rows: readonly (readonly [string, ...string[]])[];
}

/** The numbers of a plot as a table, folded: for those who do not see it, and whoever wants them exactly. */
export function NumbersTable(
  { caption, label, columns, rows }: NumbersTableProps,
) {
  return (
    <details>
      <summary class="inline-flex min-h-11 items-center text-sm font-semibold underline">
        {label}
      </summary>
      <section
        tabindex={0}
        aria-label={`${caption} · ${label}`}
        class="max-h-80 overflow-auto"
      >
        <table class="w-full text-left text-sm tabular-nums">
          <caption class="sr-only">{caption}</caption>
          <thead>
            <tr class="border-b border-line text-soft">
              {columns.map((column) => (
                <th key={column} scope="col" class="py-2 pr-3">{column}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, ...values]) => (
              <tr key={name} class="border-b border-line">
                <th scope="row" class="py-2 pr-3 font-normal">{name}</th>
                {values.map((value, n) => (
                  <td key={n} class="py-2 pr-3">{value}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
