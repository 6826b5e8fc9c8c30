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
import { can, crate, shine } from "../volumes.ts";

function lens(pen: Pen, r: number): string {
  return disc([0, 0, r], pen.ball("#2b2a31")) +
    ring([0, 0, r * 0.86], ["#55535d", r * 0.06]) +
    disc([0, 0, r * 0.7], "#17161c") +
    disc(
      [0, 0, r * 0.54],
      pen.glow([0, "#6b7fb5"], [0.5, "#2c3560"], [1, "#12131f"]),
    ) +
    disc([-r * 0.2, -r * 0.22, r * 0.15], "#ffffff", 0.75) +
    disc([r * 0.2, r * 0.2, r * 0.07], "#d9a6ff", 0.6);
}

export function camera(pen: Pen, { tint, accent }: Look): Figure {
  const strap =
    line("M-282 -300C-380 -240 -420 -60 -330 -16C-240 20 -120 -20 -40 -8", [
      darker(accent, 0.1),
      26,
    ]) +
    line("M-282 -300C-380 -240 -420 -60 -330 -16C-240 20 -120 -20 -40 -8", [
      lighter(accent, 0.3),
      5,
    ], 0.7);
  const body = path(
    "M-110 -370L-76 -434Q-70 -444 -56 -444H66Q80 -444 86 -434L120 -370z",
    pen.soft(lighter("#3a3940", 0.06)),
  ) +
    box([-290, -372, 580, 372], pen.soft("#3a3940"), { r: 44 }) +
    box([-290, -290, 580, 220], pen.soft(tint), { r: 6 }) +
    box([-290, -294, 580, 8], METAL) + box([-290, -74, 580, 8], METAL);
  const top = can(pen, { at: [-210, -400, 92, 34], color: METAL }) +
    can(pen, { at: [206, -404, 62, 36], color: STEEL }) +
    disc([206, -408, 15], accent) + box([-44, -436, 96, 10], METAL, { r: 4 }) +
    box([-266, -336, 60, 26], "#1d1c22", { r: 8 });
  const grip = path("M-290 -290h86q24 110 0 220h-86z", "#1d1b20", 0.3) +
    disc([238, -330, 17], pen.ball("#ffe9b8"));
  return {
    art: strap + body + grip + top + at([22, -180], lens(pen, 164)) +
      shine("M-250 -350H-130", [10, 0.22]),
    width: 680,
    height: 446,
    feet: [[0, 290]],
  };
}

export function instantCamera(
  pen: Pen,
  { tint, second, accent }: Look,
): Figure {
  const photo = path("M-84 -420L-60 -600H100L84 -420z", "#fffdf6") +
    path(
      "M-58 -470L-44 -580H82L70 -470z",
      pen.fall([0, TINTS.sky], [0.6, "#f6d9a6"], [1, TINTS.sage]),
    );
  const art = photo +
    path(
      "M-230 -420Q-236 -440 -210 -440H210Q236 -440 230 -420L262 -40Q266 0 226 0H-226Q-266 0 -262 -40z",
      pen.soft(tint),
    ) +
    path(
      "M-258 -110H258L262 -40Q266 0 226 0H-226Q-266 0 -262 -40z",
      pen.soft(second),
    ) + box([-180, -66, 360, 26], darker(second, 0.55), { r: 10 }) +
    disc([0, -250, 132], pen.soft(lighter(second, 0.15))) +
    at([0, -250], lens(pen, 108)) +
    box([-206, -404, 96, 62], pen.soft("#2b2a31"), { r: 12 }) +
    box([-196, -394, 76, 42], pen.soft("#a9bccb"), { r: 8 }) +
    box([118, -404, 90, 56], pen.soft("#fff3d6"), { r: 10 }) +
    disc([196, -262, 26], pen.ball(accent)) +
    shine("M-210 -300L-222 -170", [12, 0.3]);
  return { art, width: 540, height: 600, feet: [[0, 240]] };
}

export function projector(pen: Pen, { tint, second }: Look): Figure {
  const art = path("M-130 -170L-560 -330V30z", "#fff3cf", 0.28) +
    crate(pen, { at: [-250, -230, 500, 212], color: tint, depth: 70, r: 34 }) +
    disc([-130, -124, 92], pen.soft(darker(tint, 0.16))) +
    at([-130, -124], lens(pen, 78)) + disc([-130, -124, 30], "#fff7dc", 0.8) +
    repeat(
      7,
      (i) => box([20, -190 + i * 20, 190, 9], darker(tint, 0.32), { r: 4 }),
    ) + disc([64, -254, 17], second) +
    repeat(3, (i) => oval([120 + i * 46, -256, 14, 7], darker(tint, 0.25))) +
    box([-220, -20, 50, 20], RUBBER, { r: 6 }) +
    box([170, -20, 50, 20], RUBBER, { r: 6 }) +
    shine("M-226 -206H-150", [9, 0.4]);
  return { art, width: 660, height: 300, feet: [[0, 250]] };
}

export function drone(pen: Pen, { tint, accent }: Look): Figure {
  const rotor = (x: number, y: number) =>
    oval([x, y - 34, 150, 16], "#3c3b42", 0.22) +
    oval([x, y - 34, 96, 9], "#3c3b42", 0.3) +
    box([x - 14, y - 40, 28, 44], pen.round(RUBBER), { r: 8 });
  const arm = ["#4a4951", 26] as const;
  const art = line("M-60 -210L-270 -270M60 -210L270 -270", arm) +
    rotor(-270, -270) + rotor(270, -270) +
    path(
      "M-150 -170C-150 -260 -80 -270 0 -270C80 -270 150 -260 150 -170C150 -110 90 -96 0 -96C-90 -96 -150 -110 -150 -170z",
      pen.soft(tint),
    ) +
    path(
      "M-110 -210Q0 -250 110 -210L90 -180Q0 -206 -90 -180z",
      lighter(tint, 0.4),
    ) +
    line("M-110 -160L-330 -170M110 -160L330 -170", arm) + rotor(-330, -170) +
    rotor(330, -170) +
    line("M-300 -150L-320 0M300 -150L320 0M-120 -110L-150 0M120 -110L150 0", [
      RUBBER,
      16,
    ]) +
    at([0, -92], disc([0, 0, 56], pen.soft("#4a4951")) + lens(pen, 44)) +
    disc([-116, -150, 10], accent) + disc([116, -150, 10], accent);
  return {
    art,
    width: 800,
    height: 330,
    feet: [[-320, 20], [320, 20], [-150, 20], [150, 20]],
  };
}

export function telescope(pen: Pen, { tint, second, accent }: Look): Figure {
  const tube = at(
    [0, -470],
    turn(
      -34,
      box([-250, -64, 470, 128], pen.tube(tint), { r: 14 }) +
        box([200, -78, 110, 156], pen.tube(darker(tint, 0.14)), { r: 14 }) +
        oval([306, 0, 22, 74], "#38405e") +
        oval([306, -20, 10, 26], "#a9c4e8", 0.7) +
        box([-290, -44, 60, 88], pen.tube(second), { r: 8 }) +
        box([-350, -26, 70, 52], pen.tube(RUBBER), { r: 8 }) +
        box([-130, -120, 190, 40], pen.tube(accent), { r: 16 }) +
        line("M-80 -80V-64M20 -80V-64", [STEEL, 10]) +
        box([-60, -64, 26, 128], METAL) + shine("M-220 -36H150", [9, 0.5]),
    ),
  );
  const art =
    line("M0 -400L-210 0M0 -400L210 0M0 -400V-30", [pen.soft(PALE_WOOD), 26]) +
    line("M0 -400V-30", [darker(PALE_WOOD, 0.2), 26]) +
    path("M-84 -190H84L60 -206H-60z", STEEL) +
    disc([0, -410, 46], pen.ball(second)) + tube;
  return {
    art,
    width: 680,
    height: 740,
    feet: [[-210, 26], [210, 26], [0, 24]],
  };
}

export function tripod(pen: Pen, { tint, second, accent }: Look): Figure {
  const leg = (d: string) => line(d, ["#47464e", 26]) + line(d, [tint, 8], 0.8);
  const art = leg("M0 -500L-190 0") + leg("M0 -500L190 0") +
    line("M0 -540V-60", ["#38373f", 30]) +
    line("M-96 -240L0 -200L96 -240", [STEEL, 11]) +
    box([-34, -380, 30, 20], accent) +
    path("M-56 -540H56L40 -460H-40z", pen.round(RUBBER)) +
    disc([0, -560, 40], pen.ball(STEEL)) +
    box([-96, -622, 192, 34], pen.tube(RUBBER), { r: 8 }) +
    line("M30 -570L210 -500", [STEEL, 14]) +
    box([180, -530, 96, 36], pen.tube(second), { r: 16 }) +
    box([-130, -756, 260, 134], pen.soft("#3a3940"), { r: 18 }) +
    box([-130, -730, 260, 80], pen.soft(second)) +
    disc([0, -690, 58], pen.ball("#2b2a31")) +
    disc([0, -690, 36], pen.glow([0, "#6b7fb5"], [1, "#12131f"])) +
    box([-206, -12, 34, 14], RUBBER, { r: 4 }) +
    box([174, -12, 34, 14], RUBBER, { r: 4 });
  return {
    art,
    width: 500,
    height: 770,
    feet: [[-190, 24], [190, 24], [0, 24]],
  };
}
