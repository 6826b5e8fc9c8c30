type Rgb = readonly [number, number, number];

/** Shade leans to warm plum and light to warm cream, so that no colour turns grey: it keeps the set in one key. */
const SHADE = "#2c1a26";
const GLOW = "#fff4df";

/** `share` of `to` mixed into `from`, both `#rrggbb`. */
export function mix(from: string, to: string, { share }: { share: number }) {
  const a = parse(from);
  const b = parse(to);
  const channel = (i: 0 | 1 | 2) =>
    Math.round(a[i] + (b[i] - a[i]) * share).toString(16).padStart(2, "0");
  return `#${channel(0)}${channel(1)}${channel(2)}`;
}

export function darker(color: string, share = 0.2): string {
  return mix(color, SHADE, { share });
}

export function lighter(color: string, share = 0.25): string {
  return mix(color, GLOW, { share });
}

function parse(color: string): Rgb {
  const value = Number.parseInt(color.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** The paints of the neighbourhood; every picture is mixed from these. */
export const TINTS = {
  persimmon: "#d8642f",
  brick: "#a8432f",
  clay: "#bd7a54",
  butter: "#eebb55",
  cream: "#f1e5cf",
  white: "#f7f3ec",
  sage: "#a5b996",
  pine: "#2f6b4f",
  teal: "#2f7f7c",
  sky: "#8db8d0",
  navy: "#324a68",
  lilac: "#a898c4",
  rose: "#dd9a97",
  sand: "#d9c19a",
  grey: "#9b9a9c",
  charcoal: "#3c3b42",
} as const;

export type Tint = keyof typeof TINTS;

export const METAL = "#b9bcc2";
export const STEEL = "#8b9098";
export const RUBBER = "#35333a";
export const WOOD = "#c08a56";
export const PALE_WOOD = "#dcb583";
export const SCREEN = "#27344a";
