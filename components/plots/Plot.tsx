import type { ComponentChildren } from "preact";
import { type PlotSize, SIZES } from "./frame.ts";

export interface PlotProps {
  /** What the drawing says to those who do not see it; the numbers stand in a table beside it. */
  label: string;
  draw: (size: PlotSize) => ComponentChildren;
}

/** A drawing in two shapes, of which the one that fits is shown. */
export function Plot({ label, draw }: PlotProps) {
  return (
    <>
      <Drawing label={label} size={SIZES.narrow} look="sm:hidden">
        {draw(SIZES.narrow)}
      </Drawing>
      <Drawing label={label} size={SIZES.wide} look="hidden sm:block">
        {draw(SIZES.wide)}
      </Drawing>
    </>
  );
}

function Drawing(
  { label, size, look, children }: {
    label: string;
    size: PlotSize;
    look: string;
    children: ComponentChildren;
  },
) {
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size.width} ${size.height}`}
      class={`h-auto w-full ${look}`}
    >
      {children}
    </svg>
  );
}
