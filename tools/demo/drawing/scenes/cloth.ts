import { darker, lighter, PALE_WOOD, WOOD } from "../colors.ts";
import { lit, windowLight } from "../light.ts";
import type { Pen } from "../pen.ts";
import { at, box, disc, line, path, repeat, turn } from "../shapes.ts";
import type { Stage, StageOptions } from "../stage.ts";

/** Seen from above: a cloth, a wooden board or a picnic blanket that things lie on. */
export function clothScene(pen: Pen, options: StageOptions): Stage {
  const { frame, light, wall, random } = options;
  const { height } = frame;
  const color = lit(wall, light);
  const kind = random.below(4);
  const ground = kind === 0
    ? boards(pen, lit(random.pick([WOOD, PALE_WOOD]), light), height)
    : box([0, 0, 1000, height], pen.soft(color, 0.6)) +
      weave(kind, color, height);
  const beam = windowLight(pen, {
    light,
    x: 60 + random.below(300),
    y: 60,
    leaves: random.next() < 0.7,
  });
  return {
    back: ground + beam + (options.alone ? "" : corner(pen, options)),
    ground: height * 0.5,
    room: [0.78, 0.78],
  };
}

function boards(pen: Pen, color: string, height: number): string {
  return box([0, 0, 1000, height], pen.soft(color, 0.6)) +
    repeat(
      6,
      (i) =>
        box([i * 180 - 30, 0, 4, height], darker(color, 0.3), {
          opacity: 0.5,
        }) +
        line(
          `M${i * 180 + 50} -10q24 ${height * 0.3} -6 ${height * 0.55}t10 ${
            height * 0.5
          }`,
          [darker(color, 0.14), 3],
          0.5,
        ),
    );
}

function weave(kind: number, color: string, height: number): string {
  const pale = lighter(color, 0.35);
  if (kind === 1) {
    return repeat(
      8,
      (i) => box([i * 140 + 10, 0, 56, height], pale, { opacity: 0.4 }),
    ) +
      repeat(
        8,
        (i) => box([0, i * 140 + 20, 1000, 56], pale, { opacity: 0.4 }),
      );
  }
  if (kind === 2) {
    return repeat(
      9,
      (i) => box([i * 124, 0, 12, height], pale, { opacity: 0.5 }),
    );
  }
  return repeat(
    30,
    (i) =>
      disc([(i * 211) % 1000, (i * 137) % height, 5 + (i % 3) * 3], pale, 0.5),
  );
}

function corner(pen: Pen, { random, frame }: StageOptions): string {
  const x = random.pick([40, 960]);
  const leaf = "M0 0C-44 -60 -44 -150 0 -230C44 -150 44 -60 0 0z";
  const sprig = [-70, -30, 10, 50].map((degrees) =>
    turn(
      degrees,
      path(leaf, pen.soft("#6f9377")) +
        line("M0 -10V-190", ["#a9c4a4", 4], 0.6),
    )
  ).join("");
  const shade = [-70, -30, 10, 50].map((degrees) =>
    turn(degrees, path(leaf, "#2c1a26"))
  ).join("");
  const y = frame.height + 30;
  return `<g opacity=".16">${at([x + 16, y + 12], shade)}</g>` +
    at([x, y], sprig);
}
