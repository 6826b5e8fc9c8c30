import { darker, lighter, mix, TINTS } from "../colors.ts";
import { type Light, lit } from "../light.ts";
import type { Pen } from "../pen.ts";
import { PROPS } from "../props.ts";
import { at, box, disc, line, oval, path, repeat, scale } from "../shapes.ts";
import type { Stage, StageOptions } from "../stage.ts";
import { contact } from "../volumes.ts";

/** A meadow below the hills; at night with stars and a warm glow. */
export function meadowScene(pen: Pen, options: StageOptions): Stage {
  const { frame, light, random } = options;
  const edge = frame.height * 0.66;
  const grass = lit(random.pick(["#9db274", "#8aa866", "#b3b272"]), light);
  const backs = [
    sky(pen, options, edge),
    hill(pen, {
      edge,
      color: lit("#9cb5ae", light),
      lift: 150,
      shift: random.below(300),
    }),
    hill(pen, {
      edge,
      color: lit("#7b9c83", light),
      lift: 84,
      shift: 260 + random.below(300),
    }),
    trees(pen, options, edge),
    lawn(pen, { edge, color: grass, height: frame.height }),
  ];
  return {
    back: backs.join(""),
    front: blades(frame.height, darker(grass, 0.16)),
    ground: frame.height * 0.85,
    room: [0.84, 0.66],
  };
}

/** An alley between brick houses, swept clean. */
export function alleyScene(pen: Pen, options: StageOptions): Stage {
  const { frame, light, random } = options;
  const edge = frame.height * 0.7;
  const brick = lit(
    random.pick(["#c58a6b", "#d9b394", "#b9776a", "#cdbfae"]),
    light,
  );
  const stone = lit("#cfc6ba", light);
  const rows = Math.ceil(edge / 46);
  const courses = repeat(
    rows,
    (row) =>
      line(`M0 ${edge - row * 46}H1000`, [lighter(brick, 0.3), 4], 0.6) +
      repeat(9, (i) =>
        line(`M${i * 124 + (row % 2) * 62} ${edge - row * 46}v-46`, [
          lighter(brick, 0.3),
          4,
        ], 0.6)),
  );
  const x = random.pick([120, 880]);
  const backs = [
    box([0, 0, 1000, edge], pen.soft(brick, 0.7)),
    courses,
    windowInWall(pen, { x: 1000 - x, light }),
    box(
      [0, edge, 1000, frame.height - edge],
      pen.fall([0, darker(stone, 0.16)], [1, lighter(stone, 0.1)]),
    ),
    repeat(
      4,
      (i) =>
        line(`M0 ${edge + 34 + i * 62}H1000`, [darker(stone, 0.16), 3], 0.5),
    ),
    box([0, edge - 3, 1000, 8], darker(stone, 0.4), { opacity: 0.35 }),
    contact(pen, [x, edge + 30, 110]),
    at([x, edge + 28], scale(1.25, PROPS.monstera(pen))),
  ];
  return {
    back: backs.join(""),
    ground: frame.height * 0.86,
    room: [0.8, 0.72],
  };
}

/** A beach with the water behind. */
export function shoreScene(pen: Pen, options: StageOptions): Stage {
  const { frame, light } = options;
  const sea = frame.height * 0.5;
  const sand = frame.height * 0.68;
  const water = lit("#5fa3ad", light);
  const beach = lit("#ead4a8", light);
  const backs = [
    sky(pen, options, sea),
    hill(pen, {
      edge: sea,
      color: lit("#8fb0b5", light),
      lift: 70,
      shift: 120,
    }),
    box(
      [0, sea, 1000, sand - sea + 40],
      pen.fall([0, darker(water, 0.1)], [1, lighter(water, 0.25)]),
    ),
    repeat(
      9,
      (i) =>
        line(`M${(i * 271) % 900} ${sea + 18 + i * 15}h${60 + (i * 37) % 90}`, [
          "#ffffff",
          4,
        ], 0.4),
    ),
    path(`M0 ${sand}q250 -34 500 0t500 -6V${frame.height}H0z`, "#ffffff", 0.7),
    path(
      `M0 ${sand + 14}q250 -34 500 0t500 -6V${frame.height}H0z`,
      pen.fall([0, darker(beach, 0.1)], [0.4, beach], [1, lighter(beach, 0.2)]),
    ),
  ];
  return {
    back: backs.join(""),
    ground: frame.height * 0.86,
    room: [0.8, 0.74],
  };
}

/** A slope in winter. */
export function snowScene(pen: Pen, options: StageOptions): Stage {
  const { frame, light } = options;
  const edge = frame.height * 0.66;
  const snow = lit("#f4f6f7", light);
  const backs = [
    sky(pen, options, edge),
    hill(pen, { edge, color: lit("#b9c9d6", light), lift: 240, shift: 60 }),
    hill(pen, { edge, color: lit("#d5e0e8", light), lift: 120, shift: 420 }),
    repeat(
      9,
      (i) =>
        fir({
          x: 30 + i * 118,
          y: edge + 12 + (i % 3) * 10,
          size: 0.7 + (i % 4) * 0.14,
          color: lit("#4f7568", light),
        }),
    ),
    path(
      `M0 ${edge}q260 -40 520 4t480 -14V${frame.height}H0z`,
      pen.fall([0, darker(snow, 0.12)], [0.5, snow], [1, "#ffffff"]),
    ),
  ];
  return {
    back: backs.join(""),
    ground: frame.height * 0.86,
    room: [0.8, 0.72],
  };
}

function sky(pen: Pen, { light, random }: StageOptions, edge: number): string {
  const night = light.pane === 0;
  const dusk = light.share > 0.2 && !night;
  const top = night ? "#2a3050" : dusk ? "#e2a07c" : "#a9cfdf";
  const low = night ? "#8a6a86" : dusk ? "#ffe0ac" : "#f2ecd9";
  const sun = night ? "#fdf3d0" : dusk ? "#fff0c4" : "#ffffff";
  const x = random.pick([190, 800]);
  const stars = night
    ? repeat(
      26,
      (i) =>
        disc(
          [(i * 263) % 990, (i * 97) % (edge * 0.6), 2 + (i % 3)],
          "#fff6dc",
          0.8,
        ),
    )
    : repeat(
      2,
      (i) => cloud((x + 420 + i * 300) % 900, edge * (0.2 + i * 0.17)),
    );
  return box([0, 0, 1000, edge + 4], pen.fall([0, top], [1, low])) +
    disc([x, edge * 0.36, 150], pen.glow([0, sun, 0.8], [1, sun, 0])) +
    disc([x, edge * 0.36, night ? 34 : 52], sun) + stars;
}

function cloud(x: number, y: number): string {
  return path(
    `M${x} ${y}c8 -40 60 -48 80 -18c26 -30 78 -14 78 18c30 0 30 26 4 26h-166c-30 0 -28 -28 4 -26z`,
    "#ffffff",
    0.6,
  );
}

interface Hill {
  edge: number;
  color: string;
  lift: number;
  shift: number;
}

function hill(pen: Pen, { edge, color, lift, shift }: Hill): string {
  const left = -shift;
  return path(
    `M${left} ${edge + 10}c160 -20 240 ${-lift} 420 ${-lift}s240 ${
      lift * 0.6
    } 400 ${lift * 0.5}s240 ${-lift * 0.8} 420 ${-lift * 0.7}s200 ${lift} 420 ${
      lift * 1.2
    }z`,
    pen.fall([0, lighter(color, 0.12)], [1, lighter(color, 0.4)]),
  );
}

function trees(
  pen: Pen,
  { light, random }: StageOptions,
  edge: number,
): string {
  const color = lit("#5f8a68", light);
  const start = random.below(60);
  return repeat(8, (i) => {
    const x = start + i * 136 + (i % 3) * 22;
    if (x > 330 && x < 680) return "";
    return i % 2
      ? fir({
        x,
        y: edge + 8,
        size: 1 + (i % 3) * 0.2,
        color: darker(color, 0.1),
      })
      : box([x - 6, edge - 60, 12, 70], "#7a5a48") +
        oval([x, edge - 110, 62, 76], pen.ball(color));
  });
}

function fir(
  { x, y, size, color }: { x: number; y: number; size: number; color: string },
): string {
  return at(
    [x, y],
    scale(
      size,
      box([-6, -20, 12, 24], "#6b5048") +
        path("M0 -190L46 -104H26L64 -20H-64L-26 -104H-46z", color) +
        path("M0 -190L46 -104H26L64 -20H0z", darker(color, 0.14)),
    ),
  );
}

function lawn(
  pen: Pen,
  { edge, color, height }: { edge: number; color: string; height: number },
) {
  const far = mix(color, TINTS.butter, { share: 0.25 });
  const strokes = repeat(26, (i) => {
    const y = edge + 30 + ((i * 61) % (height - edge - 40));
    return line(`M${(i * 173) % 1000} ${y}q4 -14 12 -18`, [
      darker(color, 0.18),
      4,
    ], 0.5);
  });
  return path(
    `M0 ${edge}q250 -22 500 0t500 0V${height}H0z`,
    pen.fall([0, far], [0.35, color], [1, darker(color, 0.12)]),
  ) + strokes;
}

function blades(height: number, color: string): string {
  return repeat(22, (i) => {
    const x = i * 48 - 10 + (i % 3) * 9;
    return line(
      `M${x} ${height + 6}q${6 - (i % 5) * 4} -40 ${-10 + (i % 4) * 9} ${
        -52 - (i % 3) * 14
      }`,
      [color, 9],
      0.8,
    );
  });
}

function windowInWall(
  pen: Pen,
  { x, light }: { x: number; light: Light },
): string {
  const glass = light.pane === 0 ? "#ffd58c" : "#bcd3d8";
  return at(
    [x, 120],
    box([-106, -10, 212, 270], "#2c1a26", { opacity: 0.12, r: 6 }) +
      box([-100, -16, 200, 262], lit("#f3ebdd", light), { r: 6 }) +
      box([-84, 0, 80, 230], pen.soft(glass)) +
      box([4, 0, 80, 230], pen.soft(glass)) +
      path("M-84 120L-30 0h26L-84 190z", "#ffffff", 0.35) +
      box([-116, 244, 232, 20], lit("#e2d5c0", light), { r: 4 }),
  );
}
