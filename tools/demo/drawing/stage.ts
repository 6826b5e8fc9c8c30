import type { Random } from "../random.ts";
import type { Frame, Light } from "./light.ts";

export interface StageOptions {
  frame: Frame;
  light: Light;
  /** The wall's (or cloth's) paint. */
  wall: string;
  random: Random;
  /** Nothing beside the object. */
  alone: boolean;
}

/** A place an object can be put. */
export interface Stage {
  back: string;
  /** Drawn over the object: grass blades, a leaf near the lens. */
  front?: string;
  /** Where the object stands. */
  ground: number;
  /** How much of the picture the object may take, across and up. */
  room: readonly [number, number];
  /** Where the rail is, when the object hangs from one. */
  hang?: number;
}
