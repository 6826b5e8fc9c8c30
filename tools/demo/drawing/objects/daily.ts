import {
  darker,
  lighter,
  METAL,
  PALE_WOOD,
  RUBBER,
  STEEL,
  TINTS,
} from "../colors.ts";
import type { Figure, Look } from "../figure.ts";
import type { Pen } from "../pen.ts";
import {
  at,
  box,
  disc,
  flip,
  line,
  path,
  repeat,
  ring,
  turn,
} from "../shapes.ts";
import { crate, shine } from "../volumes.ts";

export function umbrella(pen: Pen, { tint, second }: Look): Figure {
  const ribs = path(
    "M0 -700C-110 -640 -130 -520 -130 -400Q-66 -440 0 -400Q66 -440 130 -400C130 -520 110 -640 0 -700z",
    pen.soft(lighter(tint, 0.16)),
  );
  const art = line("M0 -700V-90Q0 -10 60 -10Q116 -14 112 -80", [
    pen.soft(PALE_WOOD),
    22,
  ]) + line("M0 -440V-90", [METAL, 15]) +
    path(
      "M0 -700C-240 -690 -390 -560 -400 -370Q-330 -430 -265 -380Q-200 -440 -130 -400Q-66 -440 0 -400Q66 -440 130 -400Q200 -440 265 -380Q330 -430 400 -370C390 -560 240 -690 0 -700z",
      pen.soft(tint),
    ) + ribs +
    path(
      "M0 -700C-240 -690 -390 -560 -400 -370Q-330 -430 -265 -380C-260 -540 -150 -660 0 -700z",
      pen.soft(second),
      0.9,
    ) +
    path(
      "M0 -700C240 -690 390 -560 400 -370Q330 -430 265 -380C260 -540 150 -660 0 -700z",
      darker(second, 0.12),
      0.9,
    ) + box([-9, -734, 18, 40], METAL, { r: 6 });
  return { art, width: 820, height: 740, feet: [[50, 60]] };
}

export function movingBoxes(pen: Pen, { tint, second, accent }: Look): Figure {
  const parcel = (
    place: readonly [number, number, number, number],
    color: string,
  ) => {
    const [x, y, width, height] = place;
    return crate(pen, { at: place, color, depth: 60, r: 6 }) +
      box([x + width / 2 - 26, y, 52, height * 0.4], lighter(color, 0.4), {
        opacity: 0.7,
      }) +
      box([x + 24, y + height - 60, 70, 34], pen.soft("#fdf4e2"), { r: 6 });
  };
  const art = parcel([-340, -230, 330, 226], tint) +
    parcel([40, -200, 270, 196], second) +
    parcel([-280, -420, 280, 184], lighter(tint, 0.1)) +
    at(
      [180, -204],
      path("M-110 0L-90 -110H100L120 0z", pen.soft(accent)) +
        line("M-60 -110C-50 -180 60 -180 70 -110", [darker(accent, 0.3), 14]),
    ) + at(
      [-160, -430],
      line("M0 0V-90", ["#5d8a5c", 8]) + repeat(5, (i) =>
        turn(
          -60 + i * 30,
          path(
            "M0 -40C-20 -80 -16 -120 0 -150C16 -120 20 -80 0 -40z",
            pen.soft("#5f8f6b"),
          ),
        )),
    );
  return { art, width: 740, height: 600, feet: [[-150, 200], [190, 160]] };
}

export function wheelchair(pen: Pen, { tint, second, accent }: Look): Figure {
  const art =
    line("M-200 -620L-150 -560L-110 -240L180 -240L230 -60H310", [METAL, 22]) +
    box([-250, -650, 100, 36], pen.tube(RUBBER), { r: 16 }) +
    line("M-110 -240L-60 -90M180 -240L120 -80", [STEEL, 16]) +
    path(
      "M-170 -570Q-150 -580 -130 -570L-84 -270Q-100 -250 -120 -256z",
      pen.soft(tint),
    ) +
    path(
      "M-120 -300H190Q214 -290 200 -262L-100 -250Q-124 -270 -120 -300z",
      pen.soft(tint),
    ) + line("M-130 -410H120Q150 -410 150 -380V-290", [METAL, 16]) +
    box([-110, -436, 230, 38], pen.tube(second), { r: 18 }) +
    ring([-90, -190, 176], [RUBBER, 26]) + ring([-90, -190, 150], [METAL, 9]) +
    repeat(
      12,
      (i) => at([-90, -190], turn(i * 30, line("M0 0V-150", ["#c9cbd0", 4]))),
    ) +
    disc([-90, -190, 28], pen.ball(accent)) + disc([180, -60, 60], RUBBER) +
    disc([180, -60, 34], pen.ball(METAL)) +
    path("M230 -70H340L350 -44H230z", pen.soft(second));
  return { art, width: 640, height: 660, feet: [[-90, 90], [180, 40]] };
}

export function crutches(pen: Pen, { tint, second }: Look): Figure {
  const one =
    line("M-30 -660L-40 -280L0 -200V-16M30 -660L40 -280L0 -200", [METAL, 18]) +
    box([-62, -720, 124, 70], pen.tube(tint), { r: 30 }) +
    box([-50, -440, 100, 40], pen.tube(second), { r: 18 }) +
    box([-18, -26, 36, 28], RUBBER, { r: 8 }) +
    repeat(5, (i) => disc([0, -170 + i * 26, 5], STEEL));
  return {
    art: at([-90, 0], turn(-7, one)) + at([100, 0], turn(8, flip(one))),
    width: 460,
    height: 730,
    feet: [[-90, 26], [100, 26]],
  };
}

export function washSet(pen: Pen, { tint, second, accent }: Look): Figure {
  const tub = path(
    "M-240 -220H140L110 -20Q104 0 80 0H-180Q-204 0 -210 -20z",
    pen.round(tint),
  ) + path("M-256 -238H156V-206H-252z", pen.tube(lighter(tint, 0.15)));
  const foam = [[-180, -244, 46], [-110, -262, 56], [-30, -254, 60], [
    50,
    -258,
    50,
  ], [110, -240, 40]].map(([x = 0, y = 0, r = 0]) =>
    disc([x, y, r], pen.ball("#fdfaf4"))
  ).join("");
  const bottle = at(
    [250, 0],
    box([-56, -260, 112, 260], pen.round(second), { r: 22 }) +
      box([-24, -310, 48, 54], pen.round(RUBBER), { r: 8 }) +
      line("M0 -310V-350H60", [RUBBER, 15]) +
      box([-40, -190, 80, 110], pen.soft("#fdf4e2"), { r: 10 }) +
      disc([0, -136, 26], accent),
  );
  const mop = line("M-120 -270L-300 -700", [PALE_WOOD, 18]) +
    at(
      [10, -10],
      path("M20 -70Q60 -110 130 -90L150 0H10z", pen.soft(TINTS.butter)),
    );
  return {
    art: mop + foam + tub + bottle +
      at(
        [40, 6],
        path(
          "M-60 -50H60Q80 -50 80 -30V0H-80V-30Q-80 -50 -60 -50z",
          pen.soft(accent),
        ),
      ) + shine("M-200 -180L-182 -60", [13, 0.35]),
    width: 680,
    height: 700,
    feet: [[-50, 170], [250, 60]],
  };
}
