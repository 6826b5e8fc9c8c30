import type { Pen } from "./pen.ts";

/** The three paints an object wears; everything else about it is its own. */
export interface Look {
  tint: string;
  second: string;
  accent: string;
}

/** An object on its own: it stands on y = 0, centred on x = 0, `width` × `height` units large. */
export interface Figure {
  art: string;
  width: number;
  height: number;
  /** Where it touches the ground: `[x, half width]` each. */
  feet?: readonly (readonly [number, number])[];
}

export type Draw = (pen: Pen, look: Look) => Figure;
