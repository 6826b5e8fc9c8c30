import { darker, lighter, TINTS } from "./colors.ts";
import type { Pen } from "./pen.ts";
import { at, box, disc, line, oval, path, repeat, turn } from "./shapes.ts";
import { can } from "./volumes.ts";

/** Small company for the object: a plant, a vase, a cup. Each stands on y = 0. */
export type PropName = keyof typeof PROPS;

const LEAF = "M0 0C-30 -40 -34 -110 0 -170C34 -110 30 -40 0 0z";

function monstera(pen: Pen): string {
  const leaves = [-62, -34, -10, 16, 44, 70].map((degrees, i) =>
    at(
      [
        degrees * 0.3,
        -92,
      ],
      turn(
        degrees,
        path(LEAF, pen.soft(i % 2 ? "#4f8161" : "#3b6b50")) +
          line("M0 -10V-140", ["#8fb592", 3], 0.5),
      ),
    )
  ).join("");
  return leaves +
    can(pen, { at: [0, -104, 130, 104], color: TINTS.clay, taper: 18 });
}

function tulips(pen: Pen): string {
  const bloom =
    "M-24 -30C-26 8 -16 20 0 20C16 20 26 8 24 -30L10 -12L0 -34L-10 -12z";
  const stems = [-24, 2, 26].map((degrees, i) =>
    at(
      [0, -100],
      turn(
        degrees,
        line("M0 0V-120", ["#5d8a5c", 6]) +
          at(
            [0, -138],
            path(bloom, pen.soft(i === 1 ? TINTS.rose : TINTS.persimmon)),
          ),
      ),
    )
  ).join("");
  const vase = path(
    "M-26 -120C-20 -86 -48 -70 -46 -34C-45 -8 -30 0 0 0C30 0 45 -8 46 -34C48 -70 20 -86 26 -120z",
    pen.round("#dfe4e2"),
  );
  return stems + vase;
}

function cup(pen: Pen): string {
  return line("M44 -66c44 -8 44 48 -2 44", [darker(TINTS.cream, 0.1), 11]) +
    can(pen, { at: [0, -86, 96, 82], color: TINTS.cream, taper: 10 }) +
    oval([0, -86, 40, 7], "#6b4630");
}

function books(pen: Pen): string {
  const spines = [[TINTS.navy, 190], [TINTS.butter, 168], [TINTS.brick, 180]];
  return spines.map(([color, width], i) => {
    const w = Number(width);
    return box(
      [-w / 2 + i * 4, -38 * (i + 1), w, 36],
      pen.soft(String(color)),
      { r: 4 },
    ) +
      box(
        [-w / 2 + i * 4 + 18, -38 * (i + 1), 8, 36],
        lighter(String(color), 0.4),
      );
  }).join("");
}

function candle(pen: Pen): string {
  return oval(
    [0, -128, 70, 80],
    pen.glow([0, "#ffd68a", 0.7], [1, "#ffd68a", 0]),
  ) +
    can(pen, { at: [0, -90, 62, 88], color: TINTS.white }) +
    path("M0 -142C16 -118 12 -98 0 -98C-12 -98 -16 -118 0 -142z", "#ffb648");
}

function fruit(pen: Pen): string {
  const bowl = path(
    "M-110 -70H110C104 -20 60 0 0 0C-60 0 -104 -20 -110 -70z",
    pen.round("#e9e2d6"),
  );
  return [[-56, -84, 44], [50, -82, 46], [0, -104, 46]].map((
    [x = 0, y = 0, r = 0],
  ) =>
    disc([x, y, r], pen.ball(TINTS.persimmon)) +
    path(`M${x - 14} ${y - r + 6}l14 -9l14 9l-14 7z`, "#5d7a4c")
  ).join("") + bowl;
}

function basket(pen: Pen): string {
  const weave = repeat(
    5,
    (i) => line(`M-78 ${-20 - i * 24}q78 14 156 0`, ["#a87a48", 5], 0.55),
  );
  return path("M-84 -128H84L70 0H-70z", pen.round("#cfa266")) + weave +
    oval([0, -128, 84, 15], "#8f6a40") +
    path("M-64 -128C-50 -168 30 -176 62 -130z", pen.soft(TINTS.cream));
}

function grasses(pen: Pen): string {
  const blades = [-34, -20, -8, 6, 18, 32].map((degrees) =>
    turn(
      degrees,
      line("M0 -120C4 -190 -4 -250 6 -300", ["#c9a56c", 5]) +
        path("M6 -300c-12 -34 -8 -70 2 -96c12 28 14 64 -2 96z", "#d9b67e"),
    )
  ).join("");
  const vase = path(
    "M-30 -150C-30 -110 -62 -96 -58 -44C-56 -10 -36 0 0 0C36 0 56 -10 58 -44C62 -96 30 -110 30 -150z",
    pen.round("#5d6b76"),
  );
  return blades + vase;
}

export const PROPS = {
  monstera,
  tulips,
  cup,
  books,
  candle,
  fruit,
  basket,
  grasses,
};
