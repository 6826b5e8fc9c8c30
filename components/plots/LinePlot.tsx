import { scaleLinear, scalePoint } from "d3-scale";
import { line } from "d3-shape";
import { Axes } from "./Axes.tsx";
import { fixed, type PlotSize } from "./frame.ts";
import { Plot } from "./Plot.tsx";

export interface LinePlotProps {
  label: string;
  /** The first is drawn whole, the second dashed; null is a gap. */
  lines: readonly (readonly (number | null)[])[];
  steps: readonly string[];
  title: (n: number) => string;
  format: (value: number) => string;
}

const LOOKS = [
  "fill-none stroke-current stroke-2",
  "fill-none stroke-current opacity-60",
];

/** Values that go up and down, step by step; where there is none, the line is parted. */
export function LinePlot(props: LinePlotProps) {
  return (
    <Plot
      label={props.label}
      draw={(size) => <Lines {...props} size={size} />}
    />
  );
}

function Lines(
  { lines, steps, title, format, size }: LinePlotProps & { size: PlotSize },
) {
  const { width, height, left, right, top, bottom } = size;
  const x = scalePoint<number>()
    .domain(steps.map((_, n) => n))
    .range([left, width - right])
    .padding(0.5);
  const values = lines.flat().filter((value) => value !== null);
  const y = scaleLinear()
    .domain([0, Math.max(1, ...values)])
    .nice(4)
    .range([height - bottom, top]);
  const place = (n: number) => x(n) ?? left;
  const path = line<number | null>()
    .defined((value) => value !== null)
    .x((_, n) => fixed(place(n)))
    .y((value) => fixed(y(value ?? 0)));
  return (
    <>
      <Axes
        size={size}
        marks={y.ticks(4).map((value) => ({
          y: y(value),
          label: format(value),
        }))}
        steps={steps}
        x={(n) => n === steps.length - 1 ? width - right : place(n)}
      />
      <g class="text-persimmon">
        {lines.map((each, index) => (
          <path
            key={index}
            d={path(each) ?? ""}
            class={LOOKS[index]}
            stroke-dasharray={index > 0 ? "4 4" : undefined}
            stroke-linecap="round"
            stroke-linejoin="round"
          />
        ))}
        {lines[0]?.map((value, n) =>
          value !== null && (
            <circle
              key={n}
              cx={fixed(place(n))}
              cy={fixed(y(value))}
              r={3}
              class="fill-current"
            >
              <title>{title(n)}</title>
            </circle>
          )
        )}
      </g>
    </>
  );
}
