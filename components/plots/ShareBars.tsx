import { scaleLinear } from "d3-scale";
import { fixed } from "./frame.ts";

export interface Share {
  label: string;
  value: number;
}

export interface ShareBarsProps {
  shares: readonly Share[];
  /** A value as people write it. */
  format: (value: number) => string;
}

const WIDTH = 100;
const HEIGHT = 4;

/** How often each of a few things was: a bar each, with its name and number in words. */
export function ShareBars({ shares, format }: ShareBarsProps) {
  const x = scaleLinear()
    .domain([0, Math.max(1, ...shares.map(({ value }) => value))])
    .range([0, WIDTH]);
  return (
    <ul class="flex flex-col gap-3">
      {shares.map(({ label, value }) => (
        <li key={label} class="flex flex-col gap-1">
          <p class="flex items-baseline justify-between gap-4">
            <span>{label}</span>
            <span class="font-semibold tabular-nums">{format(value)}</span>
          </p>
          <svg
            aria-hidden="true"
            viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
            preserveAspectRatio="none"
            class="h-2 w-full rounded-full bg-raised"
          >
            <rect
              width={fixed(x(value))}
              height={HEIGHT}
              class="fill-persimmon"
            />
          </svg>
        </li>
      ))}
    </ul>
  );
}
