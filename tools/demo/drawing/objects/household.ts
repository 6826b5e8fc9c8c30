import { darker, lighter, METAL, RUBBER, STEEL } from "../colors.ts";
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
import { shine } from "../volumes.ts";

export function steamCleaner(pen: Pen, { tint, second, accent }: Look): Figure {
  const puff = [[250, -70, 50], [310, -100, 62], [370, -60, 46], [290, -40, 44]]
    .map(([x = 0, y = 0, r = 0]) =>
      disc([x, y, r], pen.glow([0, "#ffffff", 0.85], [1, "#ffffff", 0]))
    ).join("");
  const art = line("M120 -80L-60 -640", [STEEL, 18]) +
    path(
      "M-110 -720Q-120 -760 -70 -760Q-20 -750 -10 -700L0 -630Q-30 -610 -60 -620z",
      pen.soft(second),
    ) + line("M-90 -720Q-60 -690 -40 -640", [lighter(second, 0.4), 7], 0.6) +
    path(
      "M-60 -560C-120 -540 -60 -300 0 -250L80 -270C60 -400 30 -560 -20 -580z",
      pen.soft(tint),
    ) +
    path(
      "M-34 -470C-56 -440 -20 -350 10 -320L40 -330C30 -400 10 -450 -6 -480z",
      "#cfe6ee",
      0.85,
    ) + disc([-20, -540, 14], accent) +
    line("M-40 -600C-240 -560 -260 -200 -180 -20H-280", [RUBBER, 14]) +
    path(
      "M40 -60H210Q240 -60 250 -10L252 0H20Q20 -50 40 -60z",
      pen.soft(tint),
    ) + box([14, -14, 244, 16], pen.soft("#f6efe2"), { r: 6 }) + puff +
    disc([124, -76, 24], RUBBER);
  return { art, width: 640, height: 760, feet: [[136, 120], [-220, 50]] };
}

export function humidifier(pen: Pen, { tint, second }: Look): Figure {
  const mist = [[0, -540, 60], [-40, -620, 76], [40, -680, 90], [-10, -760, 96]]
    .map(([x = 0, y = 0, r = 0], i) =>
      disc(
        [x, y, r],
        pen.glow([0, "#ffffff", 0.8 - i * 0.12], [1, "#ffffff", 0]),
      )
    ).join("");
  const art = mist +
    path(
      "M-150 -60C-190 -220 -140 -420 -50 -470H50C140 -420 190 -220 150 -60Q140 0 90 0H-90Q-140 0 -150 -60z",
      pen.round(tint),
    ) + path("M-50 -470Q-40 -510 0 -510Q40 -510 50 -470z", pen.round(second)) +
    path(
      "M-158 -150C-160 -110 -154 -80 -150 -60Q-140 0 -90 0H90Q140 0 150 -60C154 -80 160 -110 160 -150z",
      pen.round(lighter(second, 0.1)),
    ) +
    disc([0, -76, 28], pen.soft(darker(second, 0.16))) +
    ring([0, -76, 16], ["#ffffff", 5]) +
    oval([0, -250, 24, 90], lighter(tint, 0.4), 0.7) +
    oval([0, -220, 20, 58], "#7fb6cf", 0.8) +
    shine("M-118 -300Q-140 -220 -136 -180", [14, 0.4]);
  return { art, width: 420, height: 700, feet: [[0, 130]] };
}

export function fan(pen: Pen, { tint, second, accent }: Look): Figure {
  const blades = repeat(
    5,
    (i) =>
      turn(
        i * 72,
        path(
          "M0 -24C60 -60 110 -150 60 -190C10 -200 -40 -140 0 -24z",
          pen.soft(tint),
        ),
      ),
  );
  const cage =
    repeat(24, (i) => turn(i * 15, line("M0 -46V-212", ["#f5efe3", 4], 0.8))) +
    ring([0, 0, 214], [pen.soft(second), 16]) +
    ring([0, 0, 150], ["#f5efe3", 4], 0.8) +
    ring([0, 0, 96], ["#f5efe3", 4], 0.8);
  const art = path(
    "M-170 -10Q-160 -50 0 -54Q160 -50 170 -10L174 0H-174z",
    pen.round(second),
  ) + box([-19, -330, 38, 290], pen.round(second), { r: 8 }) +
    repeat(
      3,
      (i) =>
        disc([-50 + i * 50, -24, 12], i === 1 ? accent : lighter(second, 0.4)),
    ) + box([-60, -420, 120, 90], pen.round(darker(second, 0.2)), { r: 30 }) +
    at(
      [0, -470],
      disc([0, 0, 210], darker(tint, 0.4), 0.14) + blades + cage +
        disc([0, 0, 44], pen.ball(second)),
    );
  return { art, width: 450, height: 690, feet: [[0, 168]] };
}

export function vacuum(pen: Pen, { tint, second, accent }: Look): Figure {
  const art = line("M-210 -70L70 -600", [METAL, 30]) +
    line("M-190 -100L60 -570", ["#ffffff", 6], 0.5) +
    path(
      "M-330 -80H-110Q-80 -80 -76 -10L-74 0H-370Q-366 -70 -330 -80z",
      pen.soft(darker("#45444c", 0.05)),
    ) + box([-350, -30, 260, 14], accent, { r: 6 }) +
    path(
      "M20 -640Q30 -720 130 -720H240Q300 -710 296 -640L270 -560Q250 -520 200 -530L60 -560Q10 -580 20 -640z",
      pen.soft(tint),
    ) +
    path(
      "M110 -720Q120 -800 210 -796Q310 -790 330 -700L350 -570Q350 -540 316 -540L300 -600Q290 -740 210 -744Q160 -744 160 -716z",
      pen.soft(second),
    ) +
    at(
      [110, -560],
      turn(
        28,
        box([-66, -10, 132, 210], pen.round("#cfdfe4"), { r: 26 }) +
          box([-54, 90, 108, 96], pen.round("#b9a48c"), {
            r: 20,
            opacity: 0.8,
          }) + box([-66, -18, 132, 40], pen.round(accent), { r: 12 }),
      ),
    ) + disc([200, -640, 44], pen.ball(lighter(tint, 0.1))) +
    ring([200, -640, 28], [darker(tint, 0.3), 6]);
  return { art, width: 740, height: 800, feet: [[-220, 150]] };
}

export function garmentSteamer(pen: Pen, { tint, second }: Look): Figure {
  const mist = [[-150, -420, 56], [-220, -460, 66], [-280, -410, 54], [
    -230,
    -370,
    50,
  ]].map(([x = 0, y = 0, r = 0]) =>
    disc([x, y, r], pen.glow([0, "#ffffff", 0.9], [1, "#ffffff", 0]))
  ).join("");
  const art = mist +
    line("M70 -200C240 -160 260 -40 160 -12H330", [RUBBER, 15]) +
    path(
      "M-20 -330C60 -330 110 -230 110 -60Q110 0 60 0H-50Q-90 0 -84 -60L-60 -250z",
      pen.round(tint),
    ) +
    path(
      "M-120 -470Q-130 -500 -90 -500H30Q110 -490 110 -400Q110 -320 40 -310L-80 -300Q-110 -300 -110 -330z",
      pen.soft(lighter(tint, 0.1)),
    ) +
    path(
      "M-120 -480L-96 -300L-124 -296Q-150 -390 -140 -480z",
      pen.soft(METAL),
    ) +
    repeat(4, (i) => disc([-127 + i * 4, -440 + i * 34, 6], RUBBER)) +
    box([-50, -220, 120, 160], "#d3e8ee", { r: 30, opacity: 0.85 }) +
    box([-50, -150, 120, 90], "#8fc2d6", { r: 30, opacity: 0.9 }) +
    disc([40, -410, 24], pen.ball(second)) + shine("M-60 -470H10", [11, 0.45]);
  return { art, width: 680, height: 510, feet: [[12, 90], [250, 70]] };
}

export function robotVacuum(pen: Pen, { tint, second, accent }: Look): Figure {
  const brush = at(
    [-190, -22],
    repeat(5, (i) => turn(180 + i * 22, line("M0 0L80 30", [second, 7]))),
  );
  const art = brush +
    path(
      "M-340 -110V-60Q-330 -6 0 -4Q330 -6 340 -60V-110z",
      pen.round(darker(tint, 0.14)),
    ) + box([-336, -60, 672, 14], darker(tint, 0.4), { opacity: 0.5 }) +
    oval([0, -120, 340, 108], pen.soft(tint)) +
    oval([0, -124, 316, 98], pen.soft(lighter(tint, 0.3))) +
    oval([20, -140, 112, 36], darker(tint, 0.3)) +
    path(
      "M-92 -182A112 36 0 0 1 132 -182L132 -150A112 36 0 0 1 -92 -150z",
      pen.round("#3d3c44"),
    ) + oval([20, -186, 112, 34], pen.soft("#55545d")) +
    oval([20, -188, 70, 20], pen.soft(accent)) +
    oval([-40, -66, 22, 9], accent) +
    oval([30, -64, 22, 9], darker(tint, 0.3)) +
    shine("M-290 -140Q-220 -196 -120 -212", [10, 0.5]);
  return { art, width: 720, height: 236, feet: [[0, 340]] };
}
