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
  line,
  oval,
  path,
  repeat,
  ring,
  turn,
} from "../shapes.ts";
import { crate, shine } from "../volumes.ts";

export function blocks(pen: Pen, { tint, second, accent }: Look): Figure {
  const cube = (x: number, y: number, color: string) =>
    crate(pen, { at: [x, y, 150, 150], color, depth: 40, r: 12 });
  const arch = path(
    "M-110 -166H130V0H80A70 70 0 0 0 -60 0H-110z",
    pen.soft(accent),
  );
  const roof = path("M-100 -320H110L5 -450z", pen.soft(second)) +
    path("M110 -320L5 -450L44 -470L150 -344z", darker(second, 0.3));
  const art = cube(-310, -150, tint) + cube(140, -150, second) + arch +
    cube(-230, -304, TINTS.butter) +
    crate(pen, {
      at: [-80, -320, 270, 150],
      color: lighter(tint, 0.2),
      depth: 40,
      r: 12,
    }) + disc([50, -244, 42], darker(tint, 0.1)) + roof +
    disc([-240, -70, 36], lighter(tint, 0.4)) +
    path(
      "M215 -116l14 28l30 4l-22 22l6 30l-28 -14l-28 14l6 -30l-22 -22l30 -4z",
      lighter(second, 0.6),
    ) + at([-150, -370], disc([0, 0, 66], pen.ball(TINTS.sage))) +
    box([-330, -2, 700, 4], "#2a1720", { opacity: 0.2 });
  return { art, width: 700, height: 470, feet: [[0, 330]] };
}

export function rideOnCar(pen: Pen, { tint, second, accent }: Look): Figure {
  const art = path("M-60 -300L-20 -430H40L10 -290z", "#cfe4ea", 0.8) +
    line("M-62 -300L-16 -436H30", [METAL, 13]) +
    path(
      "M-390 -170C-400 -280 -310 -300 -190 -306L250 -300C360 -300 400 -230 390 -120Q386 -80 340 -80H-340Q-386 -80 -390 -170z",
      pen.soft(tint),
    ) +
    path(
      "M20 -302Q40 -220 120 -220H220Q280 -240 280 -300z",
      darker(tint, 0.55),
    ) + path("M190 -400Q250 -410 270 -360L280 -260H200z", pen.soft(second)) +
    line("M40 -330L10 -250", [RUBBER, 13]) +
    ring([30, -340, 40], [RUBBER, 15]) +
    disc([-340, -220, 34], pen.ball("#fff1c4")) +
    path("M-380 -140H-240V-110H-376z", METAL) +
    box([300, -240, 70, 30], TINTS.brick, { r: 12 }) +
    line("M-180 -190H300", [lighter(tint, 0.5), 9], 0.8) +
    path(
      "M-120 -260l12 24l26 3l-19 18l5 26l-24 -12l-24 12l5 -26l-19 -18l26 -3z",
      accent,
    ) +
    [-230, 230].map((x) =>
      disc([x, -90, 104], darker(tint, 0.5)) + disc([x, -86, 86], RUBBER) +
      disc([x, -86, 50], pen.ball("#f7f0e2")) + disc([x, -86, 18], second)
    ).join("") + shine("M-330 -262Q-260 -286 -120 -284", [11, 0.4]);
  return { art, width: 800, height: 440, feet: [[-230, 70], [230, 70]] };
}

export function slide(pen: Pen, { tint, second, accent }: Look): Figure {
  const rungs = repeat(
    4,
    (i) =>
      box([-330 + i * 24, -110 - i * 96, 150, 26], pen.tube(accent), { r: 12 }),
  );
  const art = path("M-110 -420L-60 0H-10L-50 -420z", darker(tint, 0.3)) +
    path(
      "M-60 -470C60 -450 120 -60 400 -60V0C60 -10 20 -330 -60 -400z",
      pen.soft(darker(second, 0.14)),
    ) +
    path(
      "M-120 -470H-50C60 -440 130 -100 390 -84Q420 -80 410 -40C80 -40 20 -330 -100 -420z",
      pen.soft(second),
    ) +
    line(
      "M-80 -440C30 -400 100 -90 380 -64",
      [lighter(second, 0.35), 13],
      0.7,
    ) +
    path(
      "M-350 0L-250 -440H-200L-290 0zM-200 0L-130 -440H-80L-140 0z",
      pen.soft(tint),
    ) + rungs + box([-260, -470, 170, 40], pen.tube(tint), { r: 14 }) +
    line("M-230 -460C-250 -620 -90 -640 -80 -470", [tint, 26]) +
    disc([-160, -520, 36], pen.ball(accent));
  return {
    art,
    width: 780,
    height: 610,
    feet: [[-320, 40], [-170, 40], [380, 60]],
  };
}

export function balanceBike(pen: Pen, { tint, second }: Look): Figure {
  const tire = (x: number) =>
    ring([x, -120, 104], [RUBBER, 30]) + ring([x, -120, 84], [second, 9]) +
    repeat(3, (i) =>
      at(
        [x, -120],
        turn(i * 120, path("M-20 0L-12 -84H12L20 0z", pen.soft(second))),
      )) +
    disc([x, -120, 24], METAL);
  const art = tire(-230) + tire(230) +
    path(
      "M-240 -140L-140 -310Q-120 -330 -80 -326L130 -330L190 -300L236 -150L210 -140L160 -240Q20 -180 -100 -230L-210 -120z",
      pen.soft(tint),
    ) + line("M230 -120L150 -430", [darker(tint, 0.1), 26]) +
    line("M90 -450L206 -430", [METAL, 18]) +
    box([56, -476, 84, 44], pen.tube(second), { r: 20 }) +
    box([176, -452, 70, 42], pen.tube(second), { r: 20 }) +
    box([-128, -390, 24, 80], METAL) +
    path(
      "M-220 -410Q-110 -430 -30 -396Q-40 -372 -110 -376Q-200 -370 -220 -410z",
      pen.soft(darker(second, 0.25)),
    ) + shine("M-110 -300H110", [10, 0.4]);
  return { art, width: 700, height: 480, feet: [[-230, 60], [230, 60]] };
}

export function toyTrain(pen: Pen, { tint, second, accent }: Look): Figure {
  const roll = (x: number) =>
    disc([x, -46, 46], pen.ball(darker(PALE_WOOD, 0.1))) +
    disc([x, -46, 14], RUBBER);
  const engine = box([-390, -230, 230, 150], pen.tube(tint), { r: 40 }) +
    crate(pen, {
      at: [-200, -330, 150, 260],
      color: second,
      depth: 24,
      r: 12,
    }) + box([-172, -296, 90, 80], "#d5e8ec", { r: 10 }) +
    path("M-350 -230H-290L-276 -320H-364z", pen.round(accent)) +
    disc([-240, -236, 30], pen.ball(TINTS.butter)) +
    box([-390, -90, 350, 30], pen.tube(RUBBER), { r: 8 }) +
    box([-216, -356, 206, 36], pen.tube(accent), { r: 12 }) + roll(-330) +
    roll(-220) + roll(-96);
  const car = at(
    [170, 0],
    box([-150, -230, 330, 150], pen.soft(accent), { r: 12 }) +
      box([-150, -90, 330, 28], pen.tube(RUBBER), { r: 8 }) +
      disc([-80, -250, 54], pen.ball(TINTS.butter)) +
      disc([20, -256, 60], pen.ball(tint)) +
      disc([116, -246, 50], pen.ball(TINTS.sage)) +
      box([-160, -220, 350, 150], pen.soft(accent), { r: 14 }) +
      box([-160, -160, 350, 22], lighter(accent, 0.4), { opacity: 0.7 }) +
      roll(-80) + roll(110),
  );
  const puffs = [[-320, -370, 34], [-290, -430, 46], [-240, -500, 56]].map((
    [x = 0, y = 0, r = 0],
  ) => disc([x, y, r], "#ffffff", 0.55)).join("");
  return {
    art: puffs + line("M-40 -76H20", [STEEL, 14]) + engine + car +
      box([-420, -8, 820, 12], pen.tube(PALE_WOOD), { r: 5 }),
    width: 830,
    height: 500,
    feet: [[0, 400]],
  };
}

export function stuffedToys(pen: Pen, { tint, second, accent }: Look): Figure {
  const bear = at(
    [-110, 0],
    oval([-100, -40, 70, 46], pen.ball(tint)) +
      oval([100, -40, 70, 46], pen.ball(tint)) +
      oval([0, -140, 140, 150], pen.ball(tint)) +
      oval([0, -120, 84, 96], lighter(tint, 0.35)) +
      oval([-140, -180, 44, 80], pen.ball(tint)) +
      oval([140, -180, 44, 80], pen.ball(tint)) +
      disc([-90, -430, 48], pen.ball(tint)) +
      disc([90, -430, 48], pen.ball(tint)) +
      disc([0, -350, 126], pen.ball(tint)) +
      oval([0, -316, 56, 44], lighter(tint, 0.45)) +
      disc([-46, -366, 12], "#33272b") + disc([46, -366, 12], "#33272b") +
      oval([0, -338, 17, 12], "#33272b") +
      path(
        "M-60 -240L-8 -226V-212L-60 -196zM60 -240L8 -226V-212L60 -196z",
        accent,
      ) + disc([0, -219, 17], darker(accent, 0.15)),
  );
  const rabbit = at(
    [190, 0],
    oval([-40, -430, 30, 96], pen.ball(second)) +
      oval([44, -430, 30, 96], pen.ball(second)) +
      oval([0, -110, 110, 116], pen.ball(second)) +
      disc([0, -280, 100], pen.ball(second)) +
      disc([-34, -290, 10], "#33272b") + disc([34, -290, 10], "#33272b") +
      path("M-10 -262h20l-10 12z", TINTS.rose) +
      disc([-60, -256, 20], TINTS.rose, 0.6) +
      disc([60, -256, 20], TINTS.rose, 0.6) +
      oval([-60, -26, 50, 32], pen.ball(second)) +
      oval([60, -26, 50, 32], pen.ball(second)),
  );
  return {
    art: bear + rabbit,
    width: 620,
    height: 520,
    feet: [[-110, 170], [190, 110]],
  };
}
