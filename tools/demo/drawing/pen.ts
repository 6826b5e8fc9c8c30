import { darker, lighter } from "./colors.ts";

/** Mixes the shaded paints of one picture and remembers them for its `<defs>`. Light always falls from the upper left. */
export interface Pen {
  /** A flat surface: a little lighter where the window is. */
  soft(color: string, depth?: number): string;
  /** An upright cylinder. */
  round(color: string): string;
  /** A lying cylinder. */
  tube(color: string): string;
  ball(color: string): string;
  /** Top to bottom, any stops, each `[offset, colour, opacity]`. */
  fall(...stops: Stop[]): string;
  /** Centre to rim. */
  glow(...stops: Stop[]): string;
  /** Clips art to a shape. */
  clip(shape: string, art: string): string;
  defs(): string;
}

type Stop = readonly [offset: number, color: string, opacity?: number];

export function createPen(): Pen {
  const known = new Map<string, string>();
  function define(make: (id: string) => string): string {
    const key = make("");
    const id = known.has(key) ? [...known.keys()].indexOf(key) : known.size;
    if (!known.has(key)) known.set(key, make(`p${id}`));
    return `url(#p${id})`;
  }
  const linear = (box: string, all: Stop[]) =>
    define((id) =>
      `<linearGradient id="${id}" ${box}>${stops(all)}</linearGradient>`
    );
  const radial = (box: string, all: Stop[]) =>
    define((id) =>
      `<radialGradient id="${id}" ${box}>${stops(all)}</radialGradient>`
    );
  return {
    soft: (color, depth = 1) =>
      linear('x1="0" y1="0" x2=".75" y2="1"', [
        [0, lighter(color, 0.22 * depth)],
        [0.45, color],
        [1, darker(color, 0.2 * depth)],
      ]),
    round: (color) => linear('x1="0" y1="0" x2="1" y2="0"', barrel(color)),
    tube: (color) => linear('x1="0" y1="0" x2="0" y2="1"', barrel(color)),
    ball: (color) =>
      radial('cx=".5" cy=".5" r=".62" fx=".32" fy=".26"', [
        [0, lighter(color, 0.5)],
        [0.4, color],
        [1, darker(color, 0.38)],
      ]),
    fall: (...all) => linear('x1="0" y1="0" x2="0" y2="1"', all),
    glow: (...all) => radial('cx=".5" cy=".5" r=".5"', all),
    clip: (shape, art) => {
      const ref = define((id) => `<clipPath id="${id}">${shape}</clipPath>`);
      return `<g clip-path="${ref}">${art}</g>`;
    },
    defs: () => [...known.values()].join(""),
  };
}

function barrel(color: string): Stop[] {
  return [
    [0, darker(color, 0.12)],
    [0.24, lighter(color, 0.32)],
    [0.55, color],
    [1, darker(color, 0.34)],
  ];
}

function stops(all: readonly Stop[]): string {
  return all.map(([offset, color, opacity = 1]) =>
    `<stop offset="${offset}" stop-color="${color}"${
      opacity === 1 ? "" : ` stop-opacity="${opacity}"`
    }/>`
  ).join("");
}
