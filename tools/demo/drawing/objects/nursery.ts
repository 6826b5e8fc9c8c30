import { darker, lighter, METAL, RUBBER, STEEL, TINTS } from "../colors.ts";
import type { Figure, Look } from "../figure.ts";
import type { Pen } from "../pen.ts";
import { at, box, disc, line, oval, path, repeat } from "../shapes.ts";
import { shine } from "../volumes.ts";

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
