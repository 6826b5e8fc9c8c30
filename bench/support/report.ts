/** One line of `bench/RESULTS.md`. */
export interface Result {
  /** `S1`, or a word for what has no number. */
  id: string;
  what: string;
  goal: string;
  /** The figure, already readable: `0.72`, `180 MB`. */
  measured: string;
  met: boolean;
  /** What stands behind the figure, or why it falls short. */
  note?: string;
}

/** The report as Markdown: date, machine, one table. */
export function report(results: readonly Result[], date: Date): string {
  const rows = results.map(({ id, what, goal, measured, met, note }) =>
    `| ${id} | ${what} | ${goal} | ${measured} | ${
      met ? "met" : "**short**"
    } | ${note ?? ""} |`
  );
  return `# Measured

\`deno task bench\` on ${
    date.toISOString().slice(0, 10)
  }: ${machine()}. Ratios compare two things in one run
(medians of five alternating rounds); absolute rates stand in the notes and mean little elsewhere.

| # | What | Goal | Measured | | Note |
|---|---|---|---|---|---|
${rows.join("\n")}
`;
}

function machine(): string {
  const memory = Math.round(Deno.systemMemoryInfo().total / 2 ** 30);
  return `${navigator.hardwareConcurrency} cores, ${memory} GiB, ${Deno.build.os} ${Deno.build.arch}, Deno ${Deno.version.deno}`;
}
