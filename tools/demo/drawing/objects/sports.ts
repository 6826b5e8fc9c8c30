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
import { can, shine } from "../volumes.ts";

export function tennisRacket(pen: Pen, { tint, second }: Look): Figure {
  const strings =
    repeat(9, (i) => line(`M${-120 + i * 30} -700V-340`, ["#fbf6ea", 4], 0.9)) +
    repeat(11, (i) => line(`M-160 ${-690 + i * 34}H160`, ["#fbf6ea", 4], 0.9));
  const head = '<ellipse cx="0" cy="-520" rx="142" ry="184"/>';
  const racket = at(
    [-70, 20],
    turn(
      14,
      pen.clip(head, strings) +
        `<ellipse cx="0" cy="-520" rx="146" ry="188" fill="none" stroke="${
          pen.soft(tint)
        }" stroke-width="24"/>` +
        line("M-90 -372Q-30 -300 -14 -220M90 -372Q30 -300 14 -220", [
          pen.soft(tint),
          22,
        ]) + box([-22, -240, 44, 220], pen.round(second), { r: 14 }) +
        repeat(
          6,
          (i) =>
            line(
              `M-22 ${-190 + i * 28}l44 -14`,
              [darker(second, 0.35), 5],
              0.7,
            ),
        ),
    ),
  );
  const ball = (x: number, y: number, r: number) =>
    at(
      [x, y],
      disc([0, 0, r], pen.ball("#d3dd54")) +
        line(`M${-r * 0.8} ${-r * 0.5}Q0 0 ${-r * 0.4} ${r * 0.86}`, [
          "#fbfbe8",
          6,
        ], 0.9) +
        line(`M${r * 0.6} ${-r * 0.76}Q${r * 0.2} 0 ${r * 0.9} ${r * 0.4}`, [
          "#fbfbe8",
          6,
        ], 0.9),
    );
  return {
    art: racket + ball(190, -62, 62) + ball(80, -52, 54),
    width: 560,
    height: 720,
    feet: [[-70, 40], [190, 56], [80, 48]],
  };
}

export function badminton(pen: Pen, { tint, second, accent }: Look): Figure {
  const mesh =
    repeat(9, (i) => line(`M${-100 + i * 25} -730V-430`, ["#fbf6ea", 3], 0.9)) +
    repeat(11, (i) => line(`M-130 ${-720 + i * 27}H130`, ["#fbf6ea", 3], 0.9));
  const racket = (color: string) =>
    pen.clip('<ellipse cx="0" cy="-590" rx="112" ry="140"/>', mesh) +
    `<ellipse cx="0" cy="-590" rx="114" ry="142" fill="none" stroke="${
      pen.soft(color)
    }" stroke-width="14"/>` + line("M0 -448V-170", [STEEL, 11]) +
    box([-16, -190, 32, 190], pen.round(accent), { r: 12 });
  const shuttle = at(
    [150, -10],
    turn(
      -30,
      path("M-66 -170L66 -170L30 -50H-30z", "#fffaf0") +
        repeat(
          5,
          (i) =>
            line(`M${-56 + i * 28} -168L${-24 + i * 12} -52`, ["#d8cfc0", 4]),
        ) +
        line("M-54 -128H54M-44 -96H44", [second, 6], 0.7) +
        path("M-34 -54H34Q36 0 0 0Q-36 0 -34 -54z", pen.soft("#f0e2c8")),
    ),
  );
  return {
    art: at([-40, 10], turn(-20, racket(tint))) +
      at([-40, 10], turn(16, racket(second))) + shuttle,
    width: 640,
    height: 720,
    feet: [[-40, 50], [150, 50]],
  };
}

export function dumbbells(pen: Pen, { tint, second }: Look): Figure {
  const bell = (color: string) =>
    box([-120, -118, 240, 36], pen.tube(METAL), { r: 10 }) +
    [-1, 1].map((side) =>
      box([side * 170 - 62, -200, 124, 200], pen.tube(color), { r: 30 }) +
      box(
        [side * 170 - 62 + (side < 0 ? 0 : 104), -190, 20, 180],
        darker(color, 0.3),
        { r: 10 },
      ) + box([side * 108 - 12, -160, 24, 120], pen.tube(STEEL), { r: 8 })
    ).join("");
  const plate = at([-40, -192], turn(-6, bell(second)));
  return {
    art: at([30, 0], bell(tint)) + plate,
    width: 560,
    height: 410,
    feet: [[-140, 76], [200, 76]],
  };
}

export function kettlebell(pen: Pen, { tint, second }: Look): Figure {
  const mat = path("M-300 -20H300L330 0H-330z", darker(second, 0.1)) +
    box([-330, -4, 660, 22], pen.soft(second), { r: 10 });
  const art = mat +
    line("M-86 -250C-150 -520 150 -520 86 -250", [pen.soft("#45444c"), 52]) +
    line("M-78 -300C-110 -460 40 -490 76 -420", ["#8a8893", 9], 0.6) +
    path(
      "M-120 -300C-220 -200 -190 -20 -90 -20H90C190 -20 220 -200 120 -300Q0 -350 -120 -300z",
      pen.ball(tint),
    ) + disc([0, -160, 66], pen.soft("#f5efe4")) + disc([0, -160, 50], tint) +
    shine("M-130 -220Q-160 -160 -140 -100", [16, 0.3]);
  return { art, width: 680, height: 500, feet: [[0, 330]] };
}

export function yogaMat(pen: Pen, { tint, second, accent }: Look): Figure {
  const spiral = repeat(
    4,
    (i) =>
      ring([230, -110, 92 - i * 24], [
        i % 2 ? lighter(tint, 0.3) : darker(tint, 0.2),
        10,
      ]),
  );
  const art = path("M-380 -12H-40L-60 4H-380z", darker(tint, 0.3)) +
    box([-300, -220, 530, 220], pen.tube(tint), { r: 20 }) +
    oval([230, -110, 70, 110], pen.soft(darker(tint, 0.1))) +
    `<g transform="translate(230 -110) scale(.62 1) translate(-230 110)">${spiral}</g>` +
    line("M-180 -218Q-150 -110 -180 -2M90 -218Q120 -110 90 -2", [second, 24]) +
    line("M-170 -220Q-40 -330 96 -220", [second, 18]) +
    box([-110, -330, 230, 110], pen.soft(accent), { r: 14 }) +
    box([-110, -280, 230, 8], darker(accent, 0.2)) +
    shine("M-260 -186H60", [10, 0.3]);
  return { art, width: 640, height: 340, feet: [[-20, 300]] };
}

export function golfBag(pen: Pen, { tint, second, accent }: Look): Figure {
  const club = (x: number, height: number, head: string) =>
    line(`M${x} -480L${x * 1.5} ${-height}`, [METAL, 8]) +
    at([x * 1.5, -height], head);
  const wood = path(
    "M-50 20Q-60 -44 10 -40Q34 -30 20 10Q-10 34 -50 20z",
    pen.ball("#3a3940"),
  );
  const iron = path("M-46 16L-10 -40L14 -30L10 20z", pen.soft(METAL));
  const art = club(-80, 700, wood) + club(-30, 760, iron) +
    club(30, 730, wood) + club(84, 680, iron) +
    club(0, 660, disc([0, 0, 30], pen.ball(accent))) +
    line("M120 -420C260 -400 260 -160 150 -120", [darker(second, 0.15), 22]) +
    can(pen, { at: [0, -500, 270, 490], color: tint, taper: 24 }) +
    oval([0, -500, 118, 22], "#2c2430") +
    path("M-135 -440H135V-380H-134z", pen.round(second)) +
    box([-90, -330, 170, 210], pen.soft(lighter(tint, 0.14)), { r: 30 }) +
    line("M-60 -290H50", [second, 8]) +
    box([-70, -90, 140, 56], pen.round(second), { r: 16 }) +
    line("M-110 -300L-230 0M110 -300L60 -20", [RUBBER, 11], 0.9);
  return { art, width: 520, height: 790, feet: [[0, 120], [-230, 24]] };
}

export function balls(pen: Pen, { tint, second, accent }: Look): Figure {
  const basket = at(
    [-150, -170],
    disc([0, 0, 170], pen.ball(tint)) +
      line(
        "M-170 0H170M0 -170V170M-120 -120Q-20 0 -120 120M120 -120Q20 0 120 120",
        [darker(tint, 0.55), 7],
      ),
  );
  const soccer = at(
    [190, -140],
    disc([0, 0, 140], pen.ball("#f7f3ea")) +
      path("M0 -50L48 -15L30 42H-30L-48 -15z", "#38363e") +
      line(
        "M0 -50V-100M48 -15L100 -36M30 42L64 90M-30 42L-64 90M-48 -15L-100 -36",
        ["#38363e", 7],
      ) +
      pen.clip(
        '<circle r="140"/>',
        [[0, -126], [124, -40], [80, 106], [-80, 106], [-124, -40]].map((
          [x = 0, y = 0],
        ) => disc([x, y, 26], "#38363e")).join(""),
      ),
  );
  const cone = path("M10 -20L50 -200H70L110 -20z", pen.round(accent)) +
    path("M34 -130H86L94 -90H26z", lighter(second, 0.6)) +
    box([-14, -24, 148, 24], pen.soft(accent), { r: 8 });
  return {
    art: basket + soccer + at([-30, 6], cone),
    width: 660,
    height: 350,
    feet: [[-150, 100], [190, 90], [30, 80]],
  };
}
