import {
  darker,
  lighter,
  METAL,
  PALE_WOOD,
  RUBBER,
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
import { shine } from "../volumes.ts";

interface Lute {
  body: string;
  wood: string;
  neck: number;
  strings: number;
}

function lute(pen: Pen, { body, wood, neck, strings }: Lute): string {
  const head = -neck - 20;
  return path(body, pen.soft(darker(wood, 0.3))) +
    at([-8, -6], path(body, pen.soft(wood))) +
    ring([-4, -300, 60], [darker(wood, 0.4), 9]) +
    disc([-4, -300, 54], "#38241f") +
    box([-90, -150, 172, 30], pen.tube(darker(wood, 0.45)), { r: 8 }) +
    box([-34, -neck, 62, neck - 330], pen.round("#5a3b2c")) +
    repeat(9, (i) => line(`M-34 ${-neck + 30 + i * (34 - i)}H28`, [METAL, 4])) +
    path(
      `M-46 ${head - 110}Q-4 ${head - 130} 40 ${head - 110}L30 ${
        head + 30
      }H-36z`,
      pen.soft(darker(wood, 0.2)),
    ) +
    repeat(
      3,
      (i) =>
        disc([-62, head - 84 + i * 38, 13], pen.ball(METAL)) +
        disc([54, head - 84 + i * 38, 13], pen.ball(METAL)),
    ) +
    repeat(
      strings,
      (i) =>
        line(
          `M${-24 + i * 42 / (strings - 1)} ${head}V-136`,
          ["#f7efdc", 3],
          0.9,
        ),
    );
}

const GUITAR =
  "M0 0C-170 0 -220 -90 -200 -180C-190 -240 -140 -250 -140 -310C-140 -350 -170 -370 -150 -430C-130 -490 -60 -490 -40 -470H40C60 -490 130 -490 150 -430C170 -370 140 -350 140 -310C140 -250 190 -240 200 -180C220 -90 170 0 0 0z";

export function guitar(pen: Pen, { tint, second }: Look): Figure {
  const art = line("M-150 0L-40 -90L30 -320M160 0L50 -90", [RUBBER, 14]) +
    at(
      [0, -34],
      scale(
        0.84,
        lute(pen, { body: GUITAR, wood: tint, neck: 790, strings: 6 }) +
          path(
            "M50 -290Q120 -260 110 -190Q60 -180 30 -230z",
            darker(second, 0.3),
            0.8,
          ) + shine("M-166 -120Q-160 -60 -100 -40", [13, 0.4]),
      ),
    );
  return {
    art,
    width: 420,
    height: 830,
    feet: [[-150, 24], [160, 24], [0, 60]],
  };
}

export function ukulele(pen: Pen, { tint, second, accent }: Look): Figure {
  const strap = line("M-150 -60C-300 -30 -340 -160 -260 -190", [accent, 24]);
  return {
    art: strap +
      at(
        [0, 0],
        turn(
          10,
          lute(pen, { body: GUITAR, wood: tint, neck: 640, strings: 4 }) +
            at(
              [110, -110],
              repeat(
                5,
                (i) =>
                  turn(i * 72, oval([0, -26, 17, 26], lighter(second, 0.4))),
              ) + disc([0, 0, 13], TINTS.butter),
            ) + shine("M-166 -120Q-160 -60 -100 -40", [13, 0.4]),
        ),
      ),
    width: 560,
    height: 780,
    feet: [[0, 140]],
  };
}

export function violin(pen: Pen, { tint, second }: Look): Figure {
  const body =
    "M0 0C-130 0 -170 -70 -150 -150C-140 -180 -110 -190 -96 -220C-90 -250 -96 -270 -116 -290C-150 -400 -70 -440 0 -440C70 -440 150 -400 116 -290C96 -270 90 -250 96 -220C110 -190 140 -180 150 -150C170 -70 130 0 0 0z";
  const hole = line("M-66 -280C-96 -250 -50 -220 -74 -170", ["#38241f", 9]);
  const art = at(
    [-60, 0],
    turn(
      -8,
      path(body, pen.soft(darker(tint, 0.3))) +
        at([-6, -5], path(body, pen.soft(tint))) + hole +
        `<g transform="scale(-1 1)">${hole}</g>` +
        path("M-26 -120H26L18 -20H-18z", "#3a2a2a") +
        box([-44, -190, 88, 20], pen.soft(PALE_WOOD), { r: 6 }) +
        box([-17, -640, 34, 380], pen.round("#33262a")) +
        line("M0 -640V-690C0 -730 44 -720 34 -690", [darker(tint, 0.2), 22]) +
        repeat(2, (i) => line(`M-44 ${-660 + i * 36}H44`, ["#33262a", 12])) +
        repeat(
          4,
          (i) => line(`M${-12 + i * 8} -640V-110`, ["#f7efdc", 2.6], 0.9),
        ) + shine("M-116 -110Q-116 -50 -70 -30", [11, 0.4]),
    ),
  );
  const bow = at(
    [210, 0],
    turn(
      9,
      line("M0 0V-640", [WOOD, 11]) + line("M20 -30L8 -630", ["#f7efdc", 6]) +
        box([-8, -60, 36, 50], pen.soft(second), { r: 6 }),
    ),
  );
  return {
    art: art + bow,
    width: 520,
    height: 740,
    feet: [[-60, 110], [210, 20]],
  };
}
