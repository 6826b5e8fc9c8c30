import { createRandom, type Random } from "../random.ts";
import { lighter, type Tint, TINTS } from "./colors.ts";
import { type DrawingName, DRAWINGS, scenesOf } from "./drawings.ts";
import { drawPicture } from "./picture.ts";

/** What the owner of a thing would say about its photos. */
export interface Shoot {
  drawing: DrawingName;
  tint: Tint;
  /** Two things of the same kind and colour still look different. */
  seed: string;
}

/** What goes well with each tint: a second paint and an accent. */
const COMPANIONS: Record<
  Tint,
  readonly [readonly [Tint, Tint], ...(readonly [Tint, Tint])[]]
> = {
  persimmon: [["cream", "pine"], ["navy", "butter"], ["butter", "brick"]],
  brick: [["cream", "butter"], ["sand", "teal"]],
  clay: [["cream", "teal"], ["sage", "butter"]],
  butter: [["teal", "brick"], ["white", "navy"], ["pine", "persimmon"]],
  cream: [["clay", "pine"], ["persimmon", "teal"], ["sage", "brick"]],
  white: [["sky", "persimmon"], ["sage", "navy"], ["rose", "teal"]],
  sage: [["cream", "persimmon"], ["clay", "butter"]],
  pine: [["butter", "persimmon"], ["cream", "brick"]],
  teal: [["cream", "persimmon"], ["butter", "brick"]],
  sky: [["navy", "butter"], ["white", "persimmon"]],
  navy: [["rose", "butter"], ["cream", "persimmon"], ["sky", "butter"]],
  lilac: [["navy", "butter"], ["cream", "teal"]],
  rose: [["cream", "teal"], ["navy", "butter"]],
  sand: [["navy", "brick"], ["pine", "persimmon"]],
  grey: [["charcoal", "persimmon"], ["navy", "butter"]],
  charcoal: [["persimmon", "butter"], ["teal", "butter"], ["clay", "cream"]],
};

const WARM_WALLS = ["sand", "cream", "rose", "butter", "clay"] as const;
const COOL_WALLS = ["sage", "sky", "lilac", "cream", "sand"] as const;
const COLORED_WALLS = ["sage", "sky", "rose", "clay", "lilac"] as const;
const WARM_TINTS: readonly Tint[] = [
  "persimmon",
  "brick",
  "clay",
  "butter",
  "rose",
];
const PALE_TINTS: readonly Tint[] = ["white", "cream", "sand"];

/**
 * The first `count` pictures of one thing, as SVG: all of it first, then nearer or elsewhere,
 * the way people photograph what they own.
 */
export function shoot({ drawing, tint, seed }: Shoot, count: number): string[] {
  const random = createRandom(`${drawing} ${tint} ${seed}`);
  const [second, accent] = random.pick(COMPANIONS[tint]);
  const look = {
    tint: TINTS[tint],
    second: TINTS[second],
    accent: TINTS[accent],
  };
  const scenes = scenesOf(drawing);
  return Array.from({ length: count }, (_, index) => {
    const scene = index === 0 ? scenes[0] : random.pick(scenes);
    return drawPicture({
      draw: DRAWINGS[drawing],
      look,
      scene,
      light: lightFor(scene, random),
      wall: wallFor(tint, random),
      seed: `${seed} ${index}`,
      height: index === 0 || random.next() < 0.4 ? 1000 : 750,
      zoom: index === 0 || random.next() < 0.3 ? 1 : 1.3 + random.below(4) / 10,
    });
  });
}

function lightFor(scene: string, random: Random) {
  const open = scene === "meadow" || scene === "shore";
  return random.pick(
    open
      ? ["morning", "noon", "noon", "golden", "golden", "evening"] as const
      : ["morning", "morning", "noon", "noon", "golden", "evening"] as const,
  );
}

/** A wall that the thing stands out from: cool behind warm colours, never pale behind pale ones. */
function wallFor(tint: Tint, random: Random): string {
  const kind = PALE_TINTS.includes(tint)
    ? COLORED_WALLS
    : WARM_TINTS.includes(tint)
    ? COOL_WALLS
    : WARM_WALLS;
  return lighter(TINTS[random.pick(kind)], random.pick([0.1, 0.3, 0.5]));
}
