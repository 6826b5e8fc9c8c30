import { darker, lighter } from "./colors.ts";
import type { Pen } from "./pen.ts";
import { box, line, oval, path } from "./shapes.ts";

/** An upright can: `[centre x, top y, width, height]`, standing on top + height. */
export function can(
  pen: Pen,
  { at: [x, y, width, height], color, taper = 0 }: CanOptions,
): string {
  const half = width / 2;
  const foot = half - taper;
  const lip = half * 0.22;
  return path(
    `M${x - half} ${y}L${x - foot} ${y + height}A${foot} ${lip} 0 0 0 ${
      x + foot
    } ${y + height}L${x + half} ${y}Z`,
    pen.round(color),
  ) + oval([x, y, half, lip], pen.soft(lighter(color, 0.2)));
}

interface CanOptions {
  at: readonly [number, number, number, number];
  color: string;
  /** How much narrower the foot is, on each side. */
  taper?: number;
}

/** A box seen from the front and a little from above: `[left, top, width, height]` of the front. */
export function crate(
  pen: Pen,
  { at: [x, y, width, height], color, depth = 40, r = 8 }: CrateOptions,
): string {
  const rise = depth * 0.7;
  const right = x + width;
  return path(
    `M${x + r} ${y}l${depth} ${-rise}h${width - 2 * r}l${-depth} ${rise}z`,
    lighter(color, 0.3),
  ) +
    path(
      `M${right - r} ${y}l${depth} ${-rise}q${r} 0 ${r} ${r}v${
        height - 2 * r
      }q0 ${r} ${-r} ${r}l${-depth} ${rise}z`,
      darker(color, 0.34),
    ) +
    box([x, y, width, height], pen.soft(color), { r });
}

interface CrateOptions {
  at: readonly [number, number, number, number];
  color: string;
  depth?: number;
  r?: number;
}

/** A strip of reflected window. */
export function shine(d: string, [width, opacity]: readonly [number, number]) {
  return line(d, ["#ffffff", width], opacity);
}

/** Where something touches the ground. */
export function contact(
  pen: Pen,
  [x, y, half]: readonly [number, number, number],
): string {
  const dark = "#2a1720";
  return oval(
    [x, y, half, Math.max(7, half * 0.12)],
    pen.glow([0, dark, 0.55], [0.6, dark, 0.28], [1, dark, 0]),
  );
}
