import { scaleBand, scaleLinear } from "d3-scale";
import { Axes } from "./Axes.tsx";
import { fixed, type PlotSize } from "./frame.ts";
import { Plot } from "./Plot.tsx";

export interface BarPlotProps {
  label: string;
  values: readonly number[];
  /** What each step is called below the axis. */
  steps: readonly string[];
  /** What a bar says when one points at it. */
  title: (n: number) => string;
  /** A value as people write it. */
  format: (value: number) => string;
}

/** Counts, step by step, as bars from zero. */
export function BarPlot(props: BarPlotProps) {
  return (
    <Plot
      label={props.label}
      draw={(size) => <Bars {...props} size={size} />}
    />
  );
}

function Bars(
  { values, steps, title, format, size }: BarPlotProps & { size: PlotSize },
) {
  const { width, height, left, right, top, bottom } = size;
  const x = scaleBand<number>()
    .domain(values.map((_, n) => n))
    .range([left, width - right])
    .padding(0.25);
  const y = scaleLinear()
    .domain([0, Math.max(1, ...values)])
    .nice(4)
    .range([height - bottom, top]);
  const place = (n: number) => x(n) ?? left;
  const whole = y.ticks(4).filter(Number.isInteger);
  return (
    <>
      <Axes
        size={size}
        marks={whole.map((value) => ({ y: y(value), label: format(value) }))}
        steps={steps}
        x={(n) =>
          n === steps.length - 1 ? width - right : place(n) + x.bandwidth() / 2}
      />
      <g class="fill-persimmon">
        {values.map((value, n) =>
          value > 0 && (
            <rect
              key={n}
              x={fixed(place(n))}
              y={fixed(y(value))}
              width={fixed(x.bandwidth())}
              height={fixed(y(0) - y(value))}
              rx={Math.min(2, fixed(x.bandwidth() / 4))}
            >
              <title>{title(n)}</title>
            </rect>
          )
        )}
      </g>
    </>
  );
}
