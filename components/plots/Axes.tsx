import { fixed, labelled, type PlotSize } from "./frame.ts";

export interface AxesProps {
  size: PlotSize;
  /** Where the value's marks stand, and what they say. */
  marks: readonly { y: number; label: string }[];
  /** What each step is called. */
  steps: readonly string[];
  /** The middle of a step. */
  x: (n: number) => number;
}

/** Lines to read values by, and the names of steps below. */
export function Axes({ size, marks, steps, x }: AxesProps) {
  const { width, height, left, right, bottom } = size;
  return (
    <g class="fill-current text-soft text-[11px]">
      {marks.map(({ y, label }) => (
        <g key={y}>
          <line
            x1={left}
            x2={width - right}
            y1={fixed(y)}
            y2={fixed(y)}
            class="stroke-line"
          />
          <text x={left - 6} y={fixed(y + 4)} text-anchor="end">{label}</text>
        </g>
      ))}
      {labelled(steps.length, size.labels).map((n) => (
        <text
          key={n}
          x={fixed(x(n))}
          y={height - bottom + 18}
          text-anchor={n === steps.length - 1 ? "end" : "middle"}
        >
          {steps[n]}
        </text>
      ))}
    </g>
  );
}
