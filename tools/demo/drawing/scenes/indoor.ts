import { darker, lighter, PALE_WOOD, TINTS, WOOD } from "../colors.ts";
import { type Frame, lit, windowLight } from "../light.ts";
import type { Pen } from "../pen.ts";
import { PROPS } from "../props.ts";
import { at, box, disc, line, oval, path, repeat, scale } from "../shapes.ts";
import { contact } from "../volumes.ts";
import type { Random } from "../../random.ts";
import type { Stage, StageOptions } from "../stage.ts";

/** A table by the window. */
export function tableScene(pen: Pen, options: StageOptions): Stage {
  const { frame, light, wall, random } = options;
  const edge = frame.height * 0.66;
  const top = random.pick(["pale", "wood", "linen", "white"] as const);
  const backs = [
    wallFace(pen, { color: lit(wall, light), height: edge }),
    wallDress(pen, options, edge),
    windowLight(pen, {
      light,
      x: 60 + random.below(380),
      y: -40 - random.below(90),
      leaves: random.next() < 0.6,
    }),
    tableTop(pen, { edge, frame, color: lit(TOPS[top], light), kind: top }),
    company(pen, options, edge),
  ];
  return {
    back: backs.join(""),
    ground: frame.height * 0.84,
    room: [0.74, 0.64],
  };
}

/** The floor of a living room, for what is too large for a table. */
export function floorScene(pen: Pen, options: StageOptions): Stage {
  const { frame, light, wall, random } = options;
  const edge = frame.height * 0.68;
  const floor = lit(random.pick([WOOD, PALE_WOOD, "#a97d5c"]), light);
  const rug = random.pick([
    TINTS.cream,
    TINTS.sage,
    TINTS.rose,
    TINTS.sky,
    null,
  ]);
  const backs = [
    wallFace(pen, { color: lit(wall, light), height: edge }),
    wallDress(pen, options, edge),
    windowLight(pen, {
      light,
      x: 40 + random.below(420),
      y: -20 - random.below(90),
      leaves: random.next() < 0.5,
    }),
    planks(pen, { edge, frame, color: floor }),
    box([0, edge - 26, 1000, 26], lit("#f6f0e6", light)),
    box([0, edge - 2, 1000, 5], darker(floor, 0.4), { opacity: 0.5 }),
    rug ? rugOn(lit(rug, light), frame) : "",
    company(pen, options, edge + 30),
  ];
  return {
    back: backs.join(""),
    ground: frame.height * 0.87,
    room: [0.8, 0.72],
  };
}

/** A wall with a rail to hang clothes on. */
export function railScene(pen: Pen, options: StageOptions): Stage {
  const { frame, light, wall, random } = options;
  const edge = frame.height * 0.9;
  const rail = frame.height * 0.1;
  const wood = lit(PALE_WOOD, light);
  const backs = [
    wallFace(pen, { color: lit(wall, light), height: edge }),
    windowLight(pen, { light, x: 40 + random.below(500), y: 40, leaves: true }),
    planks(pen, { edge, frame, color: wood }),
    box([0, edge - 20, 1000, 20], lit("#f6f0e6", light)),
    box([0, rail + 16, 1000, 10], "#2c1a26", { opacity: 0.12 }),
    box([-10, rail - 9, 1020, 18], pen.tube(wood), { r: 9 }),
    company(pen, options, edge + 26),
  ];
  return {
    back: backs.join(""),
    ground: frame.height * 0.86,
    room: [0.76, 0.76],
    hang: rail,
  };
}

const TOPS = {
  pale: PALE_WOOD,
  wood: WOOD,
  linen: "#e8dccb",
  white: "#f3efe9",
};

function wallFace(
  pen: Pen,
  { color, height }: { color: string; height: number },
) {
  return box([0, 0, 1000, height + 2], pen.soft(color, 0.7));
}

function wallDress(
  pen: Pen,
  { wall, light, random }: StageOptions,
  edge: number,
) {
  const pale = lit(lighter(wall, 0.3), light);
  const deep = lit(darker(wall, 0.12), light);
  switch (random.below(8)) {
    case 0:
      return tiles(edge, pale);
    case 1:
      return box([0, edge - 190, 1000, 190], deep, { opacity: 0.75 }) +
        box([0, edge - 198, 1000, 10], pale);
    case 2:
      return repeat(
        17,
        (i) => box([i * 62, 0, 24, edge], pale, { opacity: 0.35 }),
      );
    case 3:
      return path(`M240 ${edge}V330a260 260 0 0 1 520 0V${edge}z`, pale, 0.6);
    case 4:
      return shelf(pen, pale, random.pick([80, 600]));
    case 5:
      return framed(pen, { x: random.pick([90, 700]), pale, random });
    case 6:
      return disc([random.pick([300, 680]), edge * 0.5, 270], pale, 0.5);
    default:
      return "";
  }
}

function tiles(edge: number, pale: string): string {
  const rows = Math.ceil(edge / 84);
  return repeat(
    rows,
    (i) => line(`M0 ${edge - i * 84}H1000`, [pale, 4], 0.55),
  ) +
    repeat(12, (i) => line(`M${i * 84 + 30} 0V${edge}`, [pale, 4], 0.55));
}

function shelf(pen: Pen, pale: string, x: number): string {
  return box([x, 262, 300, 16], pen.tube(PALE_WOOD), { r: 4 }) +
    box([x + 4, 278, 292, 14], "#2c1a26", { opacity: 0.1 }) +
    at([x + 80, 262], scale(0.62, PROPS.books(pen))) +
    at([x + 218, 262], scale(0.5, PROPS.monstera(pen))) +
    box([x + 138, 180, 10, 82], pale);
}

const PRINTS = [
  disc([6, -34, 44], TINTS.persimmon, 0.85) +
  path("M-76 100q50 -90 82 -40q30 -50 70 40z", TINTS.pine, 0.8),
  path("M-50 90V10a50 50 0 0 1 100 0v80z", TINTS.navy, 0.8) +
  disc([0, -60, 26], TINTS.butter),
  line(
    "M0 96C-10 20 10 -30 0 -90M0 20c-50 -6 -60 -40 -58 -62c40 0 60 26 58 62zM0 -10c46 -8 56 -40 54 -60c-38 2 -56 26 -54 60z",
    [TINTS.teal, 7],
  ),
  path("M-70 40q70 -120 140 0z", TINTS.rose) +
  path("M-70 60h140v30h-140z", TINTS.clay, 0.8) +
  disc([30, -62, 20], TINTS.brick, 0.8),
] as const;

function framed(pen: Pen, { x, pale, random }: Framed): string {
  return box([x + 8, 110, 210, 264], "#2c1a26", { opacity: 0.12 }) +
    box([x, 100, 210, 264], pen.soft(PALE_WOOD), { r: 3 }) +
    box([x + 14, 114, 182, 236], "#fbf6ec") +
    at([x + 105, 232], random.pick(PRINTS)) +
    box([x + 14, 114, 182, 4], pale);
}

interface Framed {
  x: number;
  pale: string;
  random: Random;
}

interface Ground {
  edge: number;
  frame: Frame;
  color: string;
}

function tableTop(
  pen: Pen,
  { edge, frame, color, kind }: Ground & { kind: keyof typeof TOPS },
) {
  const depth = frame.height - edge;
  const grain = kind === "pale" || kind === "wood"
    ? repeat(
      5,
      (i) =>
        line(
          `M-20 ${edge + 24 + i * depth * 0.2}q260 ${8 - i * 3} 520 0t520 4`,
          [darker(color, 0.16), 3],
          0.5,
        ),
    )
    : "";
  const weave = kind === "linen"
    ? repeat(
      3,
      (i) =>
        box([0, edge + depth * (0.62 + i * 0.1), 1000, 7], TINTS.persimmon, {
          opacity: 0.3,
        }),
    )
    : "";
  return box(
    [0, edge, 1000, depth],
    pen.fall([0, darker(color, 0.1)], [0.3, color], [1, lighter(color, 0.12)]),
  ) +
    grain + weave +
    box([0, edge, 1000, 4], lighter(color, 0.5), { opacity: 0.7 });
}

function planks(pen: Pen, { edge, frame, color }: Ground): string {
  const depth = frame.height - edge;
  const seams = repeat(15, (i) => {
    const x = (i - 7) * 120;
    return line(`M${500 + x} ${edge}L${500 + x * 1.9} ${frame.height}`, [
      darker(color, 0.22),
      3,
    ], 0.55);
  });
  const joints = repeat(8, (i) => {
    const x = (i - 4) * 122 + 20;
    const y = edge + depth * (0.25 + (i % 3) * 0.25);
    return line(
      `M${500 + x * 1.3} ${y}h${110}`,
      [darker(color, 0.22), 3],
      0.45,
    );
  });
  return box(
    [0, edge, 1000, depth],
    pen.fall([0, darker(color, 0.14)], [0.4, color], [1, lighter(color, 0.1)]),
  ) + seams + joints;
}

function rugOn(color: string, frame: Frame): string {
  const y = frame.height * 0.875;
  return oval([500, y, 470, 92], darker(color, 0.16)) +
    oval([500, y - 5, 466, 90], color) +
    `<ellipse cx="500" cy="${y - 5}" rx="420" ry="76" fill="none" stroke="${
      darker(color, 0.14)
    }" stroke-width="5" stroke-dasharray="18 12"/>`;
}

function company(
  pen: Pen,
  { random, alone, light }: StageOptions,
  y: number,
): string {
  if (alone || random.next() < 0.15) return "";
  const names = light.pane === 0
    ? (["candle", "monstera", "grasses"] as const)
    : ([
      "monstera",
      "tulips",
      "cup",
      "books",
      "fruit",
      "basket",
      "grasses",
    ] as const);
  const x = random.pick([118, 890]);
  const prop = PROPS[random.pick(names)];
  return contact(pen, [x + 14, y + 32, 100]) +
    at([x, y + 30], scale(1.05, prop(pen)));
}
