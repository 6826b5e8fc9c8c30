import {
  darker,
  lighter,
  METAL,
  PALE_WOOD,
  STEEL,
  TINTS,
  WOOD,
} from "../colors.ts";
import type { Figure, Look } from "../figure.ts";
import type { Pen } from "../pen.ts";
import {
  at,
  box,
  disc,
  line,
  oval,
  path,
  repeat,
  ring,
  scale,
  turn,
} from "../shapes.ts";
import { can, crate, shine } from "../volumes.ts";

export function sewingMachine(
  pen: Pen,
  { tint, second, accent }: Look,
): Figure {
  const spool = box([-24, -540, 48, 70], pen.round(accent), { r: 4 }) +
    box([-32, -548, 64, 12], PALE_WOOD, { r: 4 }) +
    box([-32, -476, 64, 12], PALE_WOOD, { r: 4 });
  const art = path(
    "M-330 -90H330Q350 -90 350 -60V0H-350V-60Q-350 -90 -330 -90z",
    pen.soft(darker(tint, 0.05)),
  ) +
    path(
      "M150 -80V-430Q150 -460 190 -460H290Q320 -450 320 -410V-80z",
      pen.round(tint),
    ) +
    path(
      "M-310 -400Q-310 -470 -240 -470H260Q320 -460 320 -400L300 -300H-180L-190 -210H-290z",
      pen.soft(lighter(tint, 0.06)),
    ) + line("M-240 -210V-100", [METAL, 11]) +
    path("M-270 -120H-206L-196 -92H-280z", STEEL) +
    box([-330, -96, 260, 14], METAL, { r: 4 }) +
    at([120, 0], spool) + at([-60, 6], scale(0.86, spool)) +
    line("M-60 -520Q-200 -560 -240 -470", [accent, 4]) +
    disc([338, -370, 62], pen.ball(second)) +
    ring([338, -370, 40], [darker(second, 0.3), 7]) +
    disc([220, -250, 40], pen.soft(second)) +
    line("M220 -250L236 -276", ["#ffffff", 7]) +
    repeat(
      4,
      (i) =>
        disc([190 + (i % 2) * 60, -170 + Math.floor(i / 2) * 44, 11], accent),
    ) +
    path(
      "M-400 -20Q-330 -120 -60 -96L-70 -40Q-230 -60 -300 10z",
      pen.soft(lighter(second, 0.25)),
    ) + line("M-360 -40Q-240 -90 -80 -76", [accent, 5], 0.9) +
    shine("M-270 -440H80", [12, 0.4]);
  return { art, width: 800, height: 560, feet: [[0, 345]] };
}

export function boardGame(pen: Pen, { tint, second, accent }: Look): Figure {
  const boxes =
    crate(pen, { at: [-310, -130, 460, 122], color: tint, depth: 130, r: 8 }) +
    path("M-300 -136L-176 -216H260L140 -136z", lighter(tint, 0.12)) +
    disc([-20, -176, 34], accent, 0.9) +
    path("M-170 -146L-90 -204L-30 -146z", second, 0.9) +
    crate(pen, { at: [-270, -258, 380, 90], color: second, depth: 100, r: 8 }) +
    box([-230, -236, 200, 16], lighter(second, 0.5), { r: 6 }) +
    box([-230, -90, 260, 18], lighter(tint, 0.5), { r: 6 });
  const pawn = (x: number, color: string) =>
    path(
      `M${x - 40} 0Q${x - 36} -60 ${x - 14} -96H${x + 14}Q${x + 36} -60 ${
        x + 40
      } 0z`,
      pen.round(color),
    ) + disc([x, -122, 36], pen.ball(color));
  const die = at(
    [330, -20],
    turn(
      12,
      box([-50, -84, 96, 96], pen.soft("#fffaf0"), { r: 18 }) +
        [[-24, -60], [20, -60], [-2, -36], [-24, -12], [20, -12]].map((
          [x = 0, y = 0],
        ) => disc([x, y, 8], accent)).join(""),
    ),
  );
  return {
    art: boxes + pawn(210, accent) + pawn(130, TINTS.butter) + die +
      at(
        [-330, -20],
        turn(
          -10,
          box([-40, -70, 84, 84], pen.soft(accent), { r: 16 }) +
            disc([2, -28, 11], "#fffaf0"),
        ),
      ),
    width: 780,
    height: 350,
    feet: [[-60, 330], [330, 56]],
  };
}

export function easel(pen: Pen, { tint, second, accent }: Look): Figure {
  const art = line("M30 -600L150 0", [darker(PALE_WOOD, 0.3), 22]) +
    line("M0 -780L-210 0M0 -780L210 0", [PALE_WOOD, 28]) +
    box([-220, -700, 440, 400], pen.soft("#fdf8ee"), { r: 4 }) +
    pen.clip(
      '<rect x="-204" y="-684" width="408" height="368"/>',
      box(
        [-204, -684, 408, 368],
        pen.fall([0, lighter(tint, 0.5)], [0.7, lighter(accent, 0.5)]),
      ) + disc([90, -570, 54], accent) +
        path("M-204 -420q120 -110 220 -20t190 -40v170h-410z", tint) +
        path("M-204 -380q140 -50 240 10t170 -20v90h-410z", second),
    ) + box([-250, -304, 500, 34], pen.tube(PALE_WOOD), { r: 6 }) +
    at(
      [180, -50],
      path(
        "M-130 0C-150 -60 -60 -110 40 -100C140 -90 160 -20 100 10C70 24 60 -10 20 -4C-20 6 -110 60 -130 0z",
        pen.soft(PALE_WOOD),
      ) +
        [[-70, -30], [-20, -66], [50, -68], [96, -34]].map((
          [x = 0, y = 0],
          i,
        ) =>
          oval([x, y, 24, 16], [accent, tint, TINTS.butter, second][i] ?? tint)
        ).join(""),
    );
  return {
    art,
    width: 560,
    height: 790,
    feet: [[-210, 26], [210, 26], [150, 110]],
  };
}

export function knitting(pen: Pen, { tint, second, accent }: Look): Figure {
  const yarn = (x: number, r: number, color: string) =>
    at(
      [x, -r],
      disc([0, 0, r], pen.ball(color)) + repeat(4, (i) =>
        turn(
          i * 40 - 50,
          line(`M${-r * 0.8} ${-r * 0.4}Q0 ${r * 0.1} ${r * 0.8} ${-r * 0.4}`, [
            darker(color, 0.2),
            5,
          ], 0.6),
        )),
    );
  const needles =
    line("M-60 -150L180 -480M60 -150L-170 -470", [PALE_WOOD, 15]) +
    disc([180, -480, 19], accent) + disc([-170, -470, 19], accent);
  const art = needles +
    can(pen, { at: [0, -170, 420, 170], color: WOOD, taper: 40 }) +
    at([-90, -130], yarn(0, 100, tint)) + at([90, -140], yarn(0, 90, second)) +
    path(
      "M-210 -170L-180 -40Q-176 0 -140 0H140Q176 0 180 -40L210 -170Q0 -110 -210 -170z",
      pen.round("#cfa266"),
    ) + repeat(4, (i) =>
      line(
        `M${-196 + i * 8} ${-120 + i * 32}Q0 ${-80 + i * 32} ${196 - i * 8} ${
          -120 + i * 32
        }`,
        ["#a87a48", 6],
        0.5,
      )) +
    yarn(290, 76, accent) + line("M230 -20Q150 20 60 0", [accent, 6]);
  return { art, width: 640, height: 500, feet: [[0, 190], [290, 60]] };
}
