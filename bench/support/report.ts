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

/** A result as a row of the table. */
export function row({ id, what, goal, measured, met, note }: Result): string {
  const verdict = met ? "met" : "**short**";
  return `| ${id} | ${what} | ${goal} | ${measured} | ${verdict} | ${
    note ?? ""
  } |`;
}

/** The report as Markdown: date, machine, one table. */
export function report(results: readonly Result[], date: Date): string {
  return `# Measured

\`deno task bench\` on ${
    date.toISOString().slice(0, 10)
  }: ${machine()}. Ratios compare two things in one run
(medians of five alternating rounds); absolute rates stand in the notes and mean little elsewhere.

| # | What | Goal | Measured | | Note |
|---|---|---|---|---|---|
${results.map(row).join("\n")}
`;
}

function machine(): string {
  const memory = Math.round(Deno.systemMemoryInfo().total / 2 ** 30);
  return `${navigator.hardwareConcurrency} cores, ${memory} GiB, ${Deno.build.os} ${Deno.build.arch}, Deno ${Deno.version.deno}`;
}
