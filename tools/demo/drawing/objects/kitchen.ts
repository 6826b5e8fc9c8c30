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
import { at, box, disc, line, oval, path, repeat, turn } from "../shapes.ts";
import { can, crate, shine } from "../volumes.ts";

export function airFryer(pen: Pen, { tint, second, accent }: Look): Figure {
  const art = path(
    "M-200 -470C-200 -540 200 -540 200 -470L232 -70Q236 0 170 0H-170Q-236 0 -232 -70z",
    pen.round(tint),
  ) +
    path(
      "M-200 -470C-200 -540 200 -540 200 -470Q0 -430 -200 -470z",
      pen.soft(lighter(tint, 0.25)),
    ) +
    path(
      "M-214 -270H214L226 -80Q228 -30 170 -30H-170Q-228 -30 -226 -80z",
      pen.round(darker(tint, 0.16)),
    ) + box([-150, -226, 300, 130], pen.soft("#2d2b33"), { r: 26 }) +
    oval([0, -150, 120, 46], pen.glow([0, "#ffb85c", 0.9], [1, "#ffb85c", 0])) +
    repeat(
      5,
      (i) =>
        box(
          [-84 + i * 36, -164 + (i % 2) * 14, 28, 42],
          pen.soft(TINTS.butter),
          { r: 8 },
        ),
    ) + box([-44, -90, 88, 66], pen.soft(second), { r: 18 }) +
    box([-56, -50, 112, 32], pen.soft(lighter(second, 0.1)), { r: 14 }) +
    disc([0, -370, 62], pen.soft(darker(tint, 0.3))) +
    disc([0, -374, 50], pen.ball(accent)) +
    line("M0 -374L20 -408", ["#ffffff", 8]) +
    repeat(
      7,
      (i) =>
        at(
          [0, -370],
          turn(-120 + i * 40, disc([0, -80, 5], lighter(tint, 0.5))),
        ),
    ) + shine("M-176 -440Q-196 -340 -202 -290", [14, 0.3]);
  return { art, width: 480, height: 530, feet: [[0, 200]] };
}

export function stockPot(pen: Pen, { tint, second }: Look): Figure {
  const art = line(
    "M-70 -440q-24 -30 0 -54t0 -50M10 -450q-24 -30 0 -54t0 -50M86 -440q-24 -30 0 -54t0 -50",
    ["#ffffff", 12],
    0.4,
  ) +
    line("M-276 -230H-336V-160H-276M276 -230H336V-160H276", [
      darker(tint, 0.3),
      26,
    ]) +
    path(
      "M-280 -290H280L262 -50Q258 0 200 0H-200Q-258 0 -262 -50z",
      pen.round(tint),
    ) + path("M-276 -240H276L274 -210H-274z", lighter(tint, 0.35), 0.5) +
    path(
      "M-300 -300H300Q300 -276 280 -276H-280Q-300 -276 -300 -300z",
      pen.round(darker(tint, 0.1)),
    ) +
    path(
      "M-290 -300Q-260 -390 0 -394Q260 -390 290 -300z",
      pen.round(lighter(tint, 0.1)),
    ) + path("M-40 -392Q-44 -436 0 -436Q44 -436 40 -392z", pen.round(second)) +
    shine("M-220 -226L-208 -90", [18, 0.35]) +
    shine("M-200 -330Q-150 -366 -70 -374", [10, 0.45]);
  return { art, width: 690, height: 540, feet: [[0, 250]] };
}

export function mixer(pen: Pen, { tint, second }: Look): Figure {
  const art =
    path("M-260 0Q-280 -50 -220 -50H210Q250 -50 240 0z", pen.soft(tint)) +
    path(
      "M90 -40C80 -200 60 -280 90 -360H220C240 -240 230 -140 236 -40z",
      pen.round(darker(tint, 0.06)),
    ) +
    path(
      "M-250 -440C-280 -560 -160 -590 -40 -580C130 -570 240 -540 240 -420C240 -350 180 -340 90 -340H-190Q-240 -360 -250 -440z",
      pen.tube(tint),
    ) + box([-256, -470, 60, 80], pen.soft(METAL), { r: 20 }) +
    box([-140, -470, 330, 20], METAL, { r: 8 }) +
    line(
      "M-120 -340V-260M-120 -270C-180 -240 -170 -150 -120 -140C-70 -150 -60 -240 -120 -270",
      [STEEL, 11],
    ) +
    path(
      "M-270 -250H30C30 -110 -20 -50 -60 -50H-180C-220 -50 -270 -110 -270 -250z",
      pen.round(METAL),
    ) + oval([-120, -250, 150, 16], pen.soft(lighter(METAL, 0.3))) +
    line("M30 -220c60 -6 60 100 -14 96", [STEEL, 13]) +
    disc([150, -440, 28], pen.ball(second)) +
    shine("M-190 -540H60", [12, 0.4]) +
    shine("M-220 -210Q-216 -140 -186 -100", [12, 0.5]);
  return { art, width: 540, height: 590, feet: [[0, 240]] };
}

export function grill(pen: Pen, { tint, accent }: Look): Figure {
  const meat = repeat(
    5,
    (i) =>
      path(
        `M${-220 + i * 96} -206q40 -30 76 -4q14 26 -20 36q-50 12 -56 -32z`,
        pen.soft(i % 2 ? "#b8604a" : "#d08a6c"),
      ) + line(`M${-204 + i * 96} -194l46 12`, ["#f3cdb6", 7], 0.8),
  );
  const veg = disc([-130, -226, 24], pen.ball("#f2e3c4")) +
    disc([40, -226, 22], pen.ball("#6f9a54")) +
    disc([210, -222, 26], pen.ball(TINTS.butter));
  const art =
    line("M-360 -150H-430V-100H-360M360 -150H430V-100H360", [RUBBER, 22]) +
    path(
      "M-370 -190H370L340 -70Q330 -30 280 -30H-280Q-330 -30 -340 -70z",
      pen.soft(tint),
    ) + oval([0, -190, 370, 62], pen.soft(lighter("#48464e", 0.05))) +
    oval([0, -192, 340, 50], "#33313a") +
    repeat(
      6,
      (i) =>
        line(`M${-270 + i * 100} -226L${-310 + i * 124} -160`, ["#55535d", 7]),
    ) + veg + meat +
    disc([0, -96, 44], pen.soft(darker(tint, 0.35))) +
    disc([0, -100, 34], pen.ball(accent)) +
    line("M0 -100V-126", ["#ffffff", 7]) +
    box([-300, -34, 60, 34], RUBBER, { r: 8 }) +
    box([240, -34, 60, 34], RUBBER, { r: 8 }) +
    line("M-100 -290q-22 -26 0 -46t0 -40M60 -296q-22 -26 0 -46t0 -40", [
      "#ffffff",
      11,
    ], 0.4);
  return { art, width: 860, height: 400, feet: [[0, 300]] };
}

export function coffeeMachine(
  pen: Pen,
  { tint, second, accent }: Look,
): Figure {
  const art =
    crate(pen, { at: [-250, -560, 460, 200], color: tint, depth: 66, r: 30 }) +
    path("M-10 -370H276L256 -60H-10z", darker(tint, 0.3)) +
    box([-230, -370, 250, 320], pen.soft(lighter(tint, 0.12)), { r: 4 }) +
    box([-250, -70, 470, 70], pen.soft(darker(tint, 0.08)), { r: 20 }) +
    repeat(
      9,
      (i) => box([-220 + i * 46, -66, 28, 9], darker(tint, 0.5), { r: 4 }),
    ) +
    box([-150, -372, 130, 40], pen.tube(METAL), { r: 8 }) +
    box([-170, -334, 170, 30], pen.tube(STEEL), { r: 10 }) +
    box([0, -332, 160, 26], pen.tube(RUBBER), { r: 12 }) +
    line("M-100 -300V-200M-70 -300V-200", ["#6b432c", 6]) +
    can(pen, { at: [-85, -200, 140, 128], color: second, taper: 20 }) +
    line("M-18 -176c46 -8 46 60 -6 56", [darker(second, 0.1), 12]) +
    oval([-85, -200, 60, 12], "#6b432c") +
    disc([-170, -460, 44], pen.ball(METAL)) +
    line("M-170 -460L-150 -486", [accent, 6]) +
    repeat(
      3,
      (i) =>
        disc(
          [-60 + i * 70, -460, 22],
          pen.ball(i === 0 ? accent : lighter(tint, 0.35)),
        ),
    ) + line("M120 -370Q150 -300 124 -220", [METAL, 11]) +
    shine("M-226 -530H120", [9, 0.35]);
  return { art, width: 560, height: 610, feet: [[0, 240]] };
}

export function dishes(pen: Pen, { tint, second, accent }: Look): Figure {
  const plates = repeat(
    5,
    (i) =>
      oval([-140, -26 - i * 26, 250, 34], darker(i % 2 ? second : tint, 0.2)) +
      oval([-140, -34 - i * 26, 250, 34], pen.soft(i % 2 ? second : tint)),
  );
  const bowls = repeat(
    3,
    (i) =>
      path(
        `M-270 ${-240 - i * 50}H-10C-20 ${-170 - i * 50} -70 ${
          -146 - i * 50
        } -140 ${-146 - i * 50}S-260 ${-170 - i * 50} -270 ${-240 - i * 50}z`,
        pen.round(i === 1 ? accent : lighter(tint, 0.2)),
      ),
  );
  const glass = (x: number) =>
    path(`M${x - 52} -290H${x + 52}L${x + 40} 0H${x - 40}z`, "#e8f1f1", 0.55) +
    path(
      `M${x - 46} -160H${x + 46}L${x + 38} -8H${x - 38}z`,
      lighter(accent, 0.4),
      0.6,
    ) + oval([x, -290, 52, 11], "#ffffff", 0.7) +
    shine(`M${x - 34} -260L${x - 28} -60`, [9, 0.7]);
  return {
    art: plates + oval([-140, -138, 215, 26], darker(tint, 0.12)) + bowls +
      oval([-140, -340, 130, 18], pen.soft(darker(tint, 0.12))) + glass(210) +
      glass(330),
    width: 800,
    height: 370,
    feet: [[-140, 230], [210, 46], [330, 46]],
  };
}

export function steamerPot(pen: Pen, { tint, second, accent }: Look): Figure {
  const tier = (y: number, color: string) =>
    box([-250, y - 120, 500, 120], pen.round(color), { r: 6 }) +
    repeat(16, (i) =>
      line(
        `M${-240 + i * 32} ${y - 112}V${y - 8}`,
        [darker(color, 0.2), 3],
        0.5,
      )) +
    box([-258, y - 120, 516, 22], pen.round(darker(color, 0.12)), { r: 8 }) +
    box([-258, y - 22, 516, 22], pen.round(darker(color, 0.12)), { r: 8 });
  const cakes = [-150, -50, 60, 160].map((x, i) =>
    oval(
      [x, -374, 70, 44],
      pen.ball(
        ["#fbf3e4", lighter(accent, 0.6), "#fbf3e4", lighter(second, 0.6)][i] ??
          "#fbf3e4",
      ),
    )
  ).join("");
  const art =
    line("M-90 -480q-24 -30 0 -54t0 -40M70 -480q-24 -30 0 -54t0 -40", [
      "#ffffff",
      12,
    ], 0.45) + oval([0, -366, 250, 50], darker(PALE_WOOD, 0.4)) + cakes +
    tier(-240, lighter(tint, 0.1)) + tier(-116, tint) +
    path(
      "M-280 -110H280L250 -20Q240 0 210 0H-210Q-240 0 -250 -20z",
      pen.round(METAL),
    );
  return { art, width: 580, height: 560, feet: [[0, 240]] };
}
