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

function wheel(pen: Pen, [x, r]: readonly [number, number]): string {
  return disc([x, -r, r], RUBBER) + disc([x, -r, r * 0.62], pen.ball(METAL)) +
    disc([x, -r, r * 0.2], STEEL);
}

export function stroller(pen: Pen, { tint, second }: Look): Figure {
  const art = line("M-260 -560Q-330 -590 -350 -540", [RUBBER, 26]) +
    line("M-270 -560L190 -90M-190 -90L160 -330", [STEEL, 20]) +
    path("M-230 -330C-230 -620 120 -680 220 -420L-20 -330z", pen.soft(tint)) +
    path(
      "M-120 -560C-60 -560 -20 -420 -20 -330H-230C-230 -430 -190 -540 -120 -560z",
      darker(tint, 0.14),
    ) +
    path(
      "M60 -580C20 -520 -10 -420 -20 -330L220 -420C190 -500 130 -560 60 -580z",
      lighter(tint, 0.16),
      0.6,
    ) +
    path(
      "M-240 -330H240C260 -200 160 -140 0 -140C-150 -140 -240 -200 -240 -330z",
      pen.soft(second),
    ) + path("M-240 -330H240V-290H-238z", pen.soft(lighter(second, 0.25))) +
    path("M10 -330C40 -380 160 -380 210 -330z", pen.soft(TINTS.cream)) +
    line("M180 -340C220 -420 260 -400 260 -330", [RUBBER, 18]) +
    line("M-200 -90H190", [STEEL, 16]) +
    path("M-130 -110H130L110 -70H-110z", pen.soft(darker(second, 0.24))) +
    wheel(pen, [-200, 92]) + wheel(pen, [200, 72]) +
    shine("M-190 -430Q-160 -520 -100 -550", [12, 0.3]);
  return { art, width: 620, height: 620, feet: [[-200, 56], [200, 50]] };
}

export function cot(pen: Pen, { tint, second, accent }: Look): Figure {
  const bars = repeat(
    13,
    (i) => box([-330 + i * 53, -410, 20, 320], pen.round(tint), { r: 8 }),
  );
  const mobile = line("M300 -420V-720Q290 -760 200 -750H90", [tint, 16]) +
    [[0, accent], [90, second], [180, TINTS.butter]].map(([dx, color], i) =>
      line(`M${20 + Number(dx)} -750V${-650 + (i % 2) * 30}`, [STEEL, 4]) +
      at(
        [20 + Number(dx), -620 + (i % 2) * 30],
        path(
          "M0 -44L13 -14L46 -14L20 6L30 40L0 20L-30 40L-20 6L-46 -14L-13 -14z",
          pen.soft(String(color)),
        ),
      )
    ).join("") + line("M10 -750H210", [tint, 12]);
  const art = mobile +
    box([-340, -380, 680, 260], lighter(tint, 0.5), { opacity: 0.4 }) +
    path("M-330 -240H330V-130H-330z", pen.soft(second)) +
    path(
      "M-330 -260Q-200 -290 -90 -250T330 -250V-190H-330z",
      pen.soft(lighter(second, 0.3)),
    ) + box([-300, -310, 170, 80], pen.soft("#fdf8ee"), { r: 34 }) +
    at(
      [60, -320],
      disc([0, 0, 56], pen.ball("#c99a6b")) + disc([-40, -48, 22], "#b98958") +
        disc([40, -48, 22], "#b98958") + oval([0, 18, 24, 18], "#ecd2ae") +
        disc([-18, -8, 6], "#33272b") + disc([18, -8, 6], "#33272b") +
        oval([0, 10, 8, 6], "#33272b"),
    ) +
    bars + box([-350, -430, 700, 34], pen.tube(tint), { r: 12 }) +
    box([-350, -118, 700, 46], pen.tube(tint), { r: 8 }) +
    box([-360, -470, 44, 470], pen.round(darker(tint, 0.06)), { r: 12 }) +
    box([316, -470, 44, 470], pen.round(darker(tint, 0.06)), { r: 12 });
  return { art, width: 740, height: 760, feet: [[-338, 34], [338, 34]] };
}

export function carSeat(pen: Pen, { tint, second, accent }: Look): Figure {
  const art = path(
    "M-200 -90H200Q240 -80 230 -30L224 0H-224L-230 -30Q-240 -80 -200 -90z",
    pen.soft("#45444c"),
  ) +
    path(
      "M-210 -640Q-220 -700 -130 -710H130Q220 -700 210 -640L200 -420H-200z",
      pen.soft(darker(tint, 0.1)),
    ) +
    path(
      "M-150 -640Q-150 -670 -100 -672H100Q150 -670 150 -640L140 -460H-140z",
      pen.soft(second),
    ) +
    path(
      "M-230 -470Q-250 -240 -220 -90H220Q250 -240 230 -470Q180 -400 0 -400Q-180 -400 -230 -470z",
      pen.soft(tint),
    ) +
    path(
      "M-140 -480H140L150 -200Q0 -160 -150 -200z",
      pen.soft(lighter(second, 0.1)),
    ) +
    path(
      "M-170 -210Q0 -160 170 -210L200 -100Q0 -60 -200 -100z",
      pen.soft(second),
    ) +
    line("M-70 -560L-60 -270L0 -210L60 -270L70 -560M0 -210V-140", [
      RUBBER,
      24,
    ]) + box([-74, -420, 50, 90], pen.soft(accent), { r: 12 }) +
    box([24, -420, 50, 90], pen.soft(accent), { r: 12 }) +
    box([-34, -246, 68, 60], pen.soft(METAL), { r: 14 }) +
    box([-16, -232, 32, 26], TINTS.brick, { r: 6 }) +
    path(
      "M-230 -320Q-290 -300 -280 -220L-262 -140Q-236 -130 -230 -160zM230 -320Q290 -300 280 -220L262 -140Q236 -130 230 -160z",
      pen.soft(darker(tint, 0.16)),
    ) + shine("M-190 -380Q-206 -260 -196 -170", [12, 0.25]);
  return { art, width: 580, height: 720, feet: [[0, 220]] };
}

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

export function highChair(pen: Pen, { tint, second, accent }: Look): Figure {
  const art = line("M-110 -330L-190 -10M110 -330L190 -10", [tint, 30]) +
    line("M-70 -330L-120 -40M70 -330L120 -40", [darker(tint, 0.25), 24]) +
    box([-170, -130, 340, 26], pen.tube(tint), { r: 10 }) +
    path(
      "M-140 -670Q-150 -740 0 -740Q150 -740 140 -670L150 -360H-150z",
      pen.soft(second),
    ) +
    path(
      "M-96 -660Q-96 -700 0 -700Q96 -700 96 -660L90 -470H-90z",
      pen.soft(lighter(second, 0.25)),
    ) +
    line("M-50 -640L-40 -480M50 -640L40 -480", [accent, 16]) +
    path("M-150 -400H150L160 -330H-160z", pen.soft(darker(second, 0.14))) +
    path(
      "M-230 -470H230Q260 -460 250 -430Q0 -390 -250 -430Q-260 -460 -230 -470z",
      pen.soft("#f8f2e6"),
    ) + oval([0, -454, 200, 18], darker("#f8f2e6", 0.1)) +
    path("M-60 -500H60Q56 -450 0 -448Q-56 -450 -60 -500z", pen.round(accent)) +
    oval([0, -500, 60, 12], TINTS.butter) +
    line("M90 -470L150 -520", [METAL, 11]);
  return {
    art,
    width: 530,
    height: 750,
    feet: [[-190, 26], [190, 26], [-120, 20], [120, 20]],
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
