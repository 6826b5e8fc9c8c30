/** How large a drawing is, and how much of it is left for words at its edges; in units of its own. */
export interface PlotSize {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** How many labels have room below. */
  labels: number;
}

/** For phones, and for where there is room: letters are as large on either. */
export const SIZES: Readonly<Record<"narrow" | "wide", PlotSize>> = {
  narrow: {
    width: 320,
    height: 200,
    left: 40,
    right: 8,
    top: 10,
    bottom: 28,
    labels: 4,
  },
  wide: {
    width: 520,
    height: 220,
    left: 46,
    right: 10,
    top: 10,
    bottom: 28,
    labels: 6,
  },
};

/** Which of `count` places bear a label, evenly spread, the last one always among them. */
export function labelled(count: number, most: number): number[] {
  const stride = Math.max(1, Math.ceil(count / most));
  return Array.from({ length: count }, (_, n) => n)
    .filter((n) => (count - 1 - n) % stride === 0);
}

/** A coordinate as it stands in a drawing. */
export function fixed(value: number): number {
  return Math.round(value * 10) / 10;
}
