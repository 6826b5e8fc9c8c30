import { darker, lighter, METAL, PALE_WOOD, RUBBER, STEEL } from "../colors.ts";
import type { Figure, Look } from "../figure.ts";
import type { Pen } from "../pen.ts";
import { at, box, disc, line, path, repeat, ring, turn } from "../shapes.ts";
import { crate, shine } from "../volumes.ts";

export function drill(pen: Pen, { tint, second }: Look): Figure {
  const art = path("M246 -388H470L486 -380L470 -372H246z", METAL) +
    repeat(6, (i) => line(`M${300 + i * 28} -390l14 20`, [STEEL, 6])) +
    path("M170 -432H236L262 -408V-352L236 -328H170z", pen.tube(RUBBER)) +
    repeat(4, (i) => line(`M${184 + i * 18} -428V-332`, ["#55535b", 5], 0.7)) +
    path("M-60 -300H60L20 -96H-96z", pen.soft(RUBBER)) +
    path("M-44 -290L-84 -110", RUBBER) +
    repeat(
      5,
      (i) => line(`M${-66 - i * 7} ${-250 + i * 32}h70`, ["#4f4d55", 7]),
    ) +
    path(
      "M-190 -470H120Q176 -470 180 -430V-330Q176 -292 130 -292H-150Q-210 -292 -220 -340V-430Q-216 -470 -190 -470z",
      pen.tube(tint),
    ) +
    repeat(
      5,
      (i) => box([-190 + i * 26, -430, 12, 96], darker(tint, 0.4), { r: 6 }),
    ) + box([-40, -424, 150, 60], pen.soft(darker(second, 0.1)), { r: 12 }) +
    disc([72, -394, 14], METAL) +
    path("M62 -296h50q10 50 -26 74l-34 -10z", pen.soft(second)) +
    crate(pen, {
      at: [-190, -104, 250, 100],
      color: darker(tint, 0.05),
      depth: 30,
      r: 18,
    }) +
    box([-190, -60, 250, 20], RUBBER) + shine("M-150 -450H90", [9, 0.4]) +
    repeat(
      3,
      (i) => disc([-140 + i * 30, -82, 7], i < 2 ? "#8fe07a" : "#5b5a60"),
    );
  return { art, width: 700, height: 480, feet: [[-56, 134]] };
}

export function circularSaw(pen: Pen, { tint, second }: Look): Figure {
  const teeth = repeat(
    24,
    (i) => turn(i * 15, path("M-14 -176L10 -206L14 -172z", STEEL)),
  );
  const art = at(
    [60, -170],
    teeth + disc([0, 0, 180], pen.ball(METAL)) +
      ring([0, 0, 120], [STEEL, 4]) + disc([0, 0, 34], RUBBER) +
      disc([0, 0, 14], METAL),
  ) +
    box([-330, -76, 700, 24], pen.tube(STEEL), { r: 8 }) +
    path(
      "M-140 -190A206 206 0 0 1 262 -200L214 -190A160 160 0 0 0 -100 -184z",
      pen.soft(darker(tint, 0.1)),
    ) +
    path(
      "M-140 -200C-140 -340 -30 -400 60 -400H120V-330C40 -330 -20 -300 -40 -200z",
      pen.soft(tint),
    ) +
    path(
      "M-330 -300C-330 -440 -190 -470 -60 -440L-40 -380C-160 -410 -260 -380 -262 -290L-250 -200H-320z",
      pen.soft(RUBBER),
    ) +
    box([-330, -210, 240, 110], pen.soft(tint), { r: 40 }) +
    repeat(
      4,
      (i) => box([-296 + i * 26, -180, 12, 52], darker(tint, 0.4), { r: 5 }),
    ) + disc([150, -360, 36], pen.ball(second)) +
    box([130, -420, 40, 50], second, { r: 12 }) +
    shine("M-100 -250Q-70 -340 20 -370", [10, 0.35]);
  const plank = box([-380, -56, 780, 56], pen.tube(PALE_WOOD), { r: 4 }) +
    line("M-340 -34q180 10 360 0t340 2M-300 -16q200 -8 620 0", [
      darker(PALE_WOOD, 0.2),
      3,
    ], 0.6);
  return { art: art + plank, width: 780, height: 470, feet: [[0, 380]] };
}

export function pressureWasher(pen: Pen, { tint, second }: Look): Figure {
  const hose = line(
    "M-130 -190C-330 -160 -340 -420 -210 -420S-120 -240 -240 -220S-380 -60 -300 -20H-260",
    ["#3a3a42", 22],
  ) +
    line(
      "M-130 -190C-330 -160 -340 -420 -210 -420S-120 -240 -240 -220S-380 -60 -300 -20",
      ["#6a6973", 5],
      0.6,
    );
  const gun = at(
    [300, -20],
    turn(
      10,
      line("M0 -20V-560", [METAL, 18]) +
        path("M-18 -560H18V-470H-18z", second) +
        path(
          "M-22 -190H22L20 -60Q60 -40 30 0H-10Q-24 -20 -22 -60z",
          pen.soft(RUBBER),
        ),
    ),
  );
  const art = hose +
    line("M-90 -420V-620Q-90 -650 -60 -650H100Q130 -650 130 -620V-420", [
      RUBBER,
      24,
    ]) + box([-70, -664, 180, 34], pen.tube(second), { r: 16 }) + gun +
    path(
      "M-130 -440Q-130 -470 -100 -470H140Q170 -470 172 -440L196 -60Q196 -20 150 -20H-110Q-156 -20 -156 -60z",
      pen.soft(tint),
    ) +
    path(
      "M-140 -250L186 -280L196 -60Q196 -20 150 -20H-110Q-156 -20 -156 -60z",
      pen.soft(darker("#44434b", 0.1)),
    ) +
    disc([20, -360, 52], pen.ball(darker(tint, 0.3))) +
    box([10, -410, 20, 56], second, { r: 8 }) +
    repeat(4, (i) => box([-60, -190 + i * 28, 160, 11], "#2b2a31", { r: 5 })) +
    shine("M-100 -440L-112 -290", [12, 0.35]) +
    disc([-130, -66, 66], RUBBER) + disc([-130, -66, 30], pen.ball(METAL)) +
    disc([172, -66, 66], RUBBER) + disc([172, -66, 30], pen.ball(METAL));
  return {
    art,
    width: 720,
    height: 670,
    feet: [[-130, 60], [172, 60], [300, 26], [-270, 40]],
  };
}

export function sander(pen: Pen, { tint, second }: Look): Figure {
  const art = line("M-240 -300C-360 -330 -400 -180 -470 -190", [RUBBER, 16]) +
    box([-230, -44, 440, 40], pen.tube("#d8b98c"), { r: 8 }) +
    box([-230, -14, 440, 14], darker("#d8b98c", 0.3), { r: 5 }) +
    box([-214, -96, 408, 56], pen.tube(RUBBER), { r: 14 }) +
    path(
      "M-190 -90V-210Q-190 -260 -130 -260H60Q130 -260 150 -200L180 -90z",
      pen.soft(tint),
    ) +
    path(
      "M-250 -330Q-250 -400 -170 -400H80Q190 -390 200 -280L196 -220Q150 -250 140 -280Q130 -330 60 -330H-130L-150 -250H-240z",
      pen.soft(RUBBER),
    ) +
    path(
      "M-180 -390H70Q160 -384 176 -310Q130 -352 70 -350H-180z",
      pen.soft(second),
    ) +
    repeat(
      4,
      (i) => box([-130 + i * 34, -210, 16, 80], darker(tint, 0.4), { r: 7 }),
    ) + disc([110, -150, 26], METAL) +
    path(
      "M180 -180h90q40 0 40 40v80h-100z",
      pen.soft(lighter(second, 0.2)),
      0.9,
    ) + shine("M-160 -230H40", [9, 0.35]);
  return { art, width: 760, height: 410, feet: [[0, 230]] };
}
