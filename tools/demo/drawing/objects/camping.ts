import { darker, lighter, METAL, RUBBER, STEEL, WOOD } from "../colors.ts";
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
import { can, shine } from "../volumes.ts";

export function tent(pen: Pen, { tint, second }: Look): Figure {
  const rope = ["#f3e7d2", 4] as const;
  const art = line("M-250 -170L-420 0M300 -190L440 0", rope, 0.9) +
    path("M-20 -392C160 -400 300 -240 352 0H60z", pen.soft(darker(tint, 0.2))) +
    path(
      "M120 -310C210 -260 270 -150 300 -40H190C180 -140 160 -230 120 -310z",
      darker(second, 0.06),
      0.9,
    ) +
    path(
      "M-20 -392C-170 -320 -290 -160 -340 0H120C96 -150 50 -290 -20 -392z",
      pen.soft(tint),
    ) +
    path(
      "M-52 -262C-120 -170 -166 -80 -182 0H44C28 -100 -8 -190 -52 -262z",
      pen.fall([0, "#3a2430"], [1, "#6d4a3a"]),
    ) +
    oval(
      [-66, -30, 92, 90],
      pen.glow([0, "#ffcf7d", 0.85], [1, "#ffcf7d", 0]),
    ) +
    path(
      "M-52 -262C-8 -190 28 -100 44 0H86C66 -110 16 -210 -52 -262z",
      pen.soft(second),
    ) +
    path(
      "M-52 -262C-120 -170 -166 -80 -182 0H-212C-190 -100 -130 -190 -52 -262z",
      pen.soft(lighter(second, 0.1)),
    ) +
    line(
      "M-20 -392C-170 -320 -290 -160 -340 0M-20 -392C50 -290 96 -150 120 0M-20 -392C160 -400 300 -240 352 0",
      [darker(tint, 0.4), 7],
    ) +
    shine("M-200 -240Q-260 -160 -288 -70", [12, 0.22]) +
    box([-346, -6, 704, 8], darker(tint, 0.5), { r: 4 });
  return { art, width: 880, height: 400, feet: [[0, 360]] };
}

export function campChair(pen: Pen, { tint, second }: Look): Figure {
  const leg = [RUBBER, 18] as const;
  const art =
    line("M-150 0L120 -190M150 0L-120 -190", [darker(RUBBER, 0.3), 15]) +
    path(
      "M-150 -520Q0 -550 150 -520L138 -230Q0 -200 -138 -230z",
      pen.soft(tint),
    ) +
    path(
      "M-150 -520Q0 -550 150 -520L147 -470Q0 -500 -147 -470z",
      pen.soft(second),
    ) +
    line("M-100 -400Q0 -424 100 -400M-96 -330Q0 -352 96 -330", [
      darker(tint, 0.2),
      4,
    ], 0.6) +
    line("M-152 -530L-146 -180M152 -530L146 -180", leg) +
    path(
      "M-150 -250Q0 -216 150 -250L186 -150Q0 -96 -186 -150z",
      pen.soft(lighter(tint, 0.08)),
    ) +
    path(
      "M-186 -150Q0 -96 186 -150L184 -128Q0 -74 -184 -128z",
      darker(tint, 0.3),
    ) +
    line("M-186 -140L150 0M186 -140L-150 0", leg) +
    line("M-186 -140V-300M186 -140V-300", leg) +
    path(
      "M-210 -316Q-170 -340 -130 -318L-134 -294Q-170 -312 -206 -290z",
      pen.soft(second),
    ) +
    path(
      "M210 -316Q170 -340 130 -318L134 -294Q170 -312 206 -290z",
      pen.soft(second),
    ) +
    disc([-168, -312, 22], darker(second, 0.4));
  return { art, width: 430, height: 540, feet: [[-150, 36], [150, 36]] };
}

export function campTable(pen: Pen, { tint, second }: Look): Figure {
  const slats = repeat(
    6,
    (i) =>
      path(
        `M${-360 + i * 118} -300h104l${20 - i * 2} -54h-104z`,
        i % 2 ? lighter(WOOD, 0.3) : lighter(WOOD, 0.2),
      ),
  );
  const mug = can(pen, { at: [-150, -396, 92, 84], color: tint, taper: 6 }) +
    line("M-106 -376c36 -6 36 44 -2 40", [darker(tint, 0.2), 10]);
  const pot = path(
    "M60 -330C40 -420 60 -450 130 -450C200 -450 220 -420 200 -330z",
    pen.round(METAL),
  ) +
    line("M76 -440C80 -540 180 -540 184 -440", [RUBBER, 10]) +
    path("M200 -420l60 -34l10 16l-66 60z", pen.soft(METAL)) +
    disc([130, -456, 14], RUBBER);
  const leg = [RUBBER, 16] as const;
  const art = line(
    "M-270 -300L-130 -20M-130 -300L-270 -20M150 -300L290 -20M290 -300L150 -20",
    leg,
  ) +
    line("M-200 -160H220", [darker(RUBBER, 0.2), 9]) + slats +
    box([-366, -304, 712, 22], pen.soft(WOOD), { r: 6 }) + mug + pot +
    path("M-330 -282h130l-18 92h-96z", pen.soft(second)) +
    line("M-290 -282l8 90", [darker(second, 0.2), 4], 0.5);
  return {
    art,
    width: 740,
    height: 540,
    feet: [[-270, 30], [-130, 30], [150, 30], [290, 30]],
  };
}

export function hikingPack(pen: Pen, { tint, second, accent }: Look): Figure {
  const art = box([-120, -640, 240, 70], pen.tube(second), { r: 35 }) +
    line("M-60 -640v70M60 -640v70", [RUBBER, 12]) +
    path(
      "M-160 -480C-170 -580 -100 -600 0 -600C100 -600 170 -580 160 -480L186 -40Q186 0 140 0H-140Q-186 0 -186 -40z",
      pen.soft(tint),
    ) +
    path(
      "M-168 -500C-170 -600 170 -600 168 -500L156 -410Q0 -370 -156 -410z",
      pen.soft(lighter(tint, 0.1)),
    ) +
    line("M-80 -400v120M80 -400v120", [RUBBER, 14]) +
    box([-96, -312, 32, 40], METAL, { r: 6 }) +
    box([64, -312, 32, 40], METAL, { r: 6 }) +
    box([-126, -270, 252, 210], pen.soft(darker(tint, 0.1)), { r: 34 }) +
    line("M-96 -210H96", [accent, 9]) +
    path(
      "M-186 -250C-240 -240 -240 -40 -180 -30zM186 -250C240 -240 240 -40 180 -30z",
      pen.soft(second),
    ) +
    line("M212 -230V-330M-212 -230V-330", [STEEL, 12]) +
    line("M-60 -600C-50 -660 50 -660 60 -600", [RUBBER, 12]) +
    shine("M-136 -470L-150 -330", [14, 0.28]) + disc([0, -470, 24], accent) +
    path("M-14 -462l14 -20l14 20z", "#ffffff");
  return { art, width: 470, height: 660, feet: [[0, 190]] };
}

export function sleepingBag(pen: Pen, { tint, second }: Look): Figure {
  const spiral = repeat(
    5,
    (i) =>
      ring([-250, -150, 130 - i * 25], [
        i % 2 ? lighter(second, 0.2) : darker(tint, 0.1),
        24,
      ]),
  );
  const art =
    path("M-250 -300H240C330 -300 330 0 240 0H-250z", pen.tube(tint)) +
    line("M-90 -298C-60 -210 -60 -90 -90 -2M200 -298C230 -210 230 -90 200 -2", [
      darker(tint, 0.45),
      26,
    ]) +
    box([-106, -176, 70, 46], pen.soft(METAL), { r: 10 }) +
    box([184, -176, 70, 46], pen.soft(METAL), { r: 10 }) +
    oval([-250, -150, 150, 150], pen.ball(darker(tint, 0.06))) + spiral +
    disc([-250, -150, 16], second) +
    line("M30 -298C60 -210 60 -90 30 -2M110 -298C140 -210 140 -90 110 -2", [
      darker(tint, 0.2),
      5,
    ], 0.6) +
    shine("M-40 -262H160", [14, 0.3]);
  return { art, width: 720, height: 310, feet: [[-30, 330]] };
}

export function wagon(pen: Pen, { tint, second }: Look): Figure {
  const wheel = (x: number) =>
    disc([x, -70, 70], RUBBER) +
    disc([x, -70, 44], pen.ball(lighter(METAL, 0.1))) +
    repeat(5, (i) => at([x, -70], turn(i * 72, line("M0 0V-38", [STEEL, 8])))) +
    disc([x, -70, 13], RUBBER);
  const art = line("M290 -170L430 -430M396 -452L470 -414", [RUBBER, 18]) +
    path("M-320 -380H290L260 -120H-290z", pen.soft(tint)) +
    path("M-320 -380l50 -36H330l-40 36z", darker(tint, 0.45)) +
    path(
      "M-240 -400c0 -80 110 -80 120 0zM-90 -400c10 -110 140 -90 150 0z",
      pen.soft(second),
    ) +
    path("M90 -400v-70h120v70z", pen.soft(WOOD)) +
    line("M-320 -380H290M-306 -250H276", [RUBBER, 14]) +
    line(
      "M-170 -380l8 258M0 -380v258M160 -380l-8 258",
      [darker(tint, 0.25), 6],
      0.7,
    ) +
    box([-70, -300, 150, 100], pen.soft(darker(tint, 0.12)), { r: 12 }) +
    line("M-60 -276h130", [lighter(tint, 0.3), 5]) +
    line("M-270 -120H250", [RUBBER, 18]) + wheel(-220) + wheel(200);
  return { art, width: 820, height: 480, feet: [[-220, 64], [200, 64]] };
}
