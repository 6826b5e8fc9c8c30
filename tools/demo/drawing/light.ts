import { mix } from "./colors.ts";
import type { Pen } from "./pen.ts";
import { box, oval, path, repeat, veil } from "./shapes.ts";

/** What the window lets in at one time of the day. */
export interface Light {
  /** The colour of everything lit, and how strongly it shows on walls. */
  color: string;
  share: number;
  /** How bright the window lies on the wall. */
  pane: number;
  /** How dark the corners are. */
  corner: number;
}

export const LIGHTS = {
  morning: { color: "#fdf3e0", share: 0.16, pane: 0.34, corner: 0.14 },
  noon: { color: "#ffffff", share: 0.1, pane: 0.26, corner: 0.1 },
  golden: { color: "#ffc27a", share: 0.24, pane: 0.36, corner: 0.2 },
  evening: { color: "#7d5266", share: 0.2, pane: 0, corner: 0.28 },
} as const satisfies Record<string, Light>;

export type LightName = keyof typeof LIGHTS;

/** The size of the picture, in drawing units; the width is always 1000. */
export interface Frame {
  height: number;
}

/** A colour as it looks in this light. */
export function lit(color: string, light: Light): string {
  return mix(color, light.color, { share: light.share });
}

/** The window's shape on the wall: two by three panes, slanted, with a branch moving in front of it. */
export function windowLight(
  pen: Pen,
  { light: { color, pane }, x, y, leaves }: WindowLight,
): string {
  if (pane === 0) return lampLight(pen, x);
  const panes = repeat(6, (i) => {
    const left = x + (i % 2) * 150 + Math.floor(i / 2) * 34;
    const top = y + Math.floor(i / 2) * 150 + (i % 2) * 26;
    return path(`M${left} ${top}l136 24l30 134l-136 -24z`, color);
  });
  const branch = leaves ? leafShadow(x + 120, y + 60) : "";
  return veil(pane, panes) + veil(pane * 0.4, branch);
}

interface WindowLight {
  light: Light;
  x: number;
  y: number;
  leaves: boolean;
}

/** In the evening a lamp outside the picture does what the window did. */
function lampLight(pen: Pen, x: number): string {
  return oval(
    [200 + x * 0.6, 260, 620, 560],
    pen.glow([0, "#ffcf8a", 0.6], [0.5, "#ffc078", 0.24], [1, "#ffb870", 0]),
  );
}

function leafShadow(x: number, y: number): string {
  const leaf = "M0 0c26 -34 74 -40 104 -12c-30 24 -76 30 -104 12z";
  return repeat(
    7,
    (i) =>
      `<g transform="translate(${x + (i % 3) * 62 - i * 6} ${
        y + i * 52
      }) rotate(${20 + ((i * 47) % 90)})">${path(leaf, "#4a3340")}</g>`,
  );
}

/** The last layer: light from the upper left, calm corners. */
export function grade(pen: Pen, light: Light, { height }: Frame): string {
  const dark = "#2a1830";
  const warm = box(
    [0, 0, 1000, height],
    pen.fall([0, light.color, 0.12], [0.5, light.color, 0], [1, dark, 0.07]),
  );
  const corners = box(
    [-220, -220, 1440, height + 440],
    pen.glow([0, dark, 0], [0.55, dark, 0], [1, dark, light.corner * 1.5]),
  );
  return warm + corners;
}
