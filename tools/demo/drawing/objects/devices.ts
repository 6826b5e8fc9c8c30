import { darker, lighter, METAL, SCREEN, STEEL, TINTS } from "../colors.ts";
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

export function speaker(pen: Pen, { tint, second }: Look): Figure {
  const dots = repeat(
    13,
    (row) =>
      repeat(17, (i) =>
        disc(
          [-216 + i * 27 + (row % 2) * 13, -258 + row * 19, 4],
          darker(tint, 0.4),
          0.7,
        )),
  );
  const art =
    line("M-160 -310C-160 -430 160 -430 160 -310", [darker(second, 0.1), 26]) +
    line(
      "M-160 -310C-160 -430 160 -430 160 -310",
      [lighter(second, 0.3), 6],
      0.6,
    ) +
    box([-290, -320, 580, 320], pen.soft(second), { r: 60 }) +
    box([-262, -290, 524, 262], pen.soft(tint), { r: 44 }) + dots +
    disc([-130, -160, 92], pen.ball(darker(tint, 0.24)), 0.85) +
    disc([-130, -160, 34], pen.ball(lighter(tint, 0.1))) +
    disc([130, -160, 92], pen.ball(darker(tint, 0.24)), 0.85) +
    disc([130, -160, 34], pen.ball(lighter(tint, 0.1))) +
    repeat(3, (i) => oval([-50 + i * 50, -322, 16, 7], METAL)) +
    box([-34, -46, 68, 14], METAL, { r: 7 }) +
    shine("M-236 -250Q-246 -170 -236 -90", [12, 0.25]);
  return { art, width: 600, height: 420, feet: [[0, 270]] };
}

export function laptop(pen: Pen, { tint, second, accent }: Look): Figure {
  const art = box([-290, -450, 580, 400], pen.soft(METAL), { r: 24 }) +
    box([-270, -430, 540, 350], SCREEN, { r: 12 }) +
    pen.clip(
      '<rect x="-270" y="-430" width="540" height="350" rx="12"/>',
      box(
        [-270, -430, 540, 350],
        pen.fall([0, lighter(tint, 0.3)], [1, second]),
      ) + disc([120, -330, 60], lighter(accent, 0.3)) +
        path(
          "M-270 -180q130 -120 260 -20t280 -60V-80h-540z",
          darker(second, 0.2),
        ) +
        path(
          "M-270 -120q160 -90 300 0t240 -30V-80h-540z",
          darker(second, 0.36),
        ) +
        path("M-270 -430h190l-300 350z", "#ffffff", 0.12),
    ) +
    path(
      "M-300 -52H300L372 -10Q376 0 360 0H-360Q-376 0 -372 -10z",
      pen.soft(lighter(METAL, 0.2)),
    ) +
    repeat(
      3,
      (row) =>
        path(
          `M${-264 - row * 12} ${-46 + row * 9}h${528 + row * 24}l4 6h-${
            536 + row * 24
          }z`,
          darker(METAL, 0.5),
          0.75,
        ),
    ) +
    path("M-70 -16h140l8 10h-156z", darker(METAL, 0.14)) +
    box([-372, -8, 744, 10], darker(METAL, 0.28), { r: 5 });
  return { art, width: 760, height: 460, feet: [[0, 370]] };
}

export function tablet(pen: Pen, { tint, second, accent }: Look): Figure {
  const art = at(
    [0, 0],
    turn(
      -4,
      box([-250, -560, 430, 570], pen.soft("#4a4a52"), { r: 34 }) +
        box([-232, -542, 394, 534], "#fdfaf2", { r: 20 }) +
        pen.clip(
          '<rect x="-232" y="-542" width="394" height="534" rx="20"/>',
          box(
            [-232, -542, 394, 200],
            pen.fall([0, lighter(tint, 0.2)], [1, tint]),
          ) +
            path("M-232 -380q100 -90 200 -20t200 -40v110h-400z", second) +
            disc([60, -470, 42], lighter(accent, 0.35)) +
            repeat(
              6,
              (i) =>
                box([-196, -290 + i * 44, 300 - (i % 3) * 60, 14], "#b9b2a6", {
                  r: 7,
                  opacity: 0.8,
                }),
            ) +
            line("M-180 -60q50 -60 90 -10t120 -40", [accent, 8]),
        ),
    ),
  ) +
    at(
      [250, -10],
      turn(
        14,
        box([-13, -500, 26, 470], pen.round("#f4f0ea"), { r: 12 }) +
          path("M-13 -34L0 6L13 -34z", STEEL) + box([-13, -440, 26, 12], METAL),
      ),
    );
  return { art, width: 620, height: 590, feet: [[-40, 230], [250, 30]] };
}

export function gameConsole(pen: Pen, { tint, second, accent }: Look): Figure {
  const pad = (x: number, color: string, side: 1 | -1) =>
    at(
      [x, -150],
      `<g transform="scale(${side} 1)">` +
        path(
          "M0 -150H-60Q-130 -150 -130 -80V80Q-130 150 -60 150H0z",
          pen.soft(color),
        ) +
        disc([-66, -66, 36], darker(color, 0.5)) +
        disc([-70, -72, 28], pen.ball("#4a4a52")) +
        [[0, -30], [30, 0], [0, 30], [-30, 0]].map(([dx = 0, dy = 0]) =>
          disc([-64 + dx, 52 + dy, 14], pen.ball("#3d3c44"))
        ).join("") + box([-30, -122, 22, 8], darker(color, 0.5), { r: 3 }) +
        "</g>",
    );
  const screen = box([-230, -300, 460, 300], pen.soft("#33323a"), { r: 14 }) +
    pen.clip(
      '<rect x="-206" y="-276" width="412" height="252" rx="8"/>',
      box([-206, -276, 412, 252], pen.fall([0, "#7cc3e8"], [1, "#d6eef2"])) +
        path("M-206 -110q80 -90 160 -10t250 -40V-20h-420z", TINTS.sage) +
        box([-206, -76, 412, 60], "#8a6446") +
        repeat(9, (i) => box([-206 + i * 48, -76, 44, 14], "#79a85a")) +
        box([60, -180, 50, 50], TINTS.butter, { r: 6 }) +
        disc([-80, -110, 30], accent) + disc([-90, -118, 7], "#fff") +
        disc([-70, -118, 7], "#fff") +
        path("M-206 -276h150l-130 252h-20z", "#ffffff", 0.14),
    );
  return {
    art: screen + pad(-228, tint, 1) + pad(228, second, -1),
    width: 730,
    height: 310,
    feet: [[0, 350]],
  };
}

export function headphones(pen: Pen, { tint, second }: Look): Figure {
  const cup = (x: number, side: 1 | -1) =>
    at(
      [x, -148],
      `<g transform="scale(${side} 1)">` +
        oval([0, 0, 92, 148], pen.soft(tint)) +
        oval([34, 0, 74, 134], pen.soft(darker(second, 0.1))) +
        oval([-26, 0, 50, 92], pen.soft(lighter(tint, 0.12))) +
        ring([-26, 0, 34], [METAL, 5]) + "</g>",
    );
  const art = line("M-226 -230C-240 -640 240 -640 226 -230", [METAL, 26]) +
    line("M-196 -420C-150 -580 150 -580 196 -420", [pen.soft(tint), 52]) +
    line(
      "M-186 -430C-140 -570 140 -570 186 -430",
      [lighter(tint, 0.4), 6],
      0.5,
    ) +
    line("M-230 -320V-230M230 -320V-230", [STEEL, 34]) + cup(-226, 1) +
    cup(226, -1) + shine("M-290 -230Q-300 -180 -288 -130", [12, 0.35]);
  return { art, width: 640, height: 590, feet: [[-210, 74], [210, 74]] };
}

export function printer(pen: Pen, { tint, second }: Look): Figure {
  const photo = path("M-170 -40H170L200 60H-200z", "#fffdf6") +
    path(
      "M-140 -24H140L160 40H-160z",
      pen.fall([0, TINTS.sky], [0.7, "#f6d9a6"], [1, TINTS.sage]),
    );
  const art = path("M-200 -340L-180 -500H180L200 -340z", "#fdf9f0") +
    path("M-160 -360L-146 -470H146L160 -360z", "#e9e2d4") +
    crate(pen, { at: [-300, -300, 580, 280], color: tint, depth: 72, r: 30 }) +
    box([-220, -120, 420, 70], darker(tint, 0.55), { r: 10 }) + photo +
    box([-260, -262, 230, 80], "#2c2b33", { r: 14 }) +
    box([-250, -252, 120, 60], pen.soft("#8fb7cf"), { r: 6 }) +
    disc([-96, -222, 22], pen.ball(second)) +
    repeat(3, (i) => disc([80 + i * 56, -222, 17], darker(tint, 0.25)));
  return { art, width: 680, height: 510, feet: [[0, 310]] };
}

export function monitor(pen: Pen, { tint, second, accent }: Look): Figure {
  const art = path("M-50 -120H50L66 -14H-66z", pen.round(METAL)) +
    path("M-180 -20Q0 -44 180 -20L200 0H-200z", pen.soft(lighter(METAL, 0.1))) +
    box([-390, -560, 780, 450], pen.soft("#38373f"), { r: 18 }) +
    pen.clip(
      '<rect x="-372" y="-542" width="744" height="398" rx="8"/>',
      box(
        [-372, -542, 744, 398],
        pen.fall([0, lighter(tint, 0.4)], [1, tint]),
      ) +
        disc([200, -420, 74], lighter(accent, 0.5)) +
        path("M-372 -260q190 -180 380 -40t380 -80v240h-760z", second) +
        path(
          "M-372 -200q220 -120 420 0t340 -60v120h-760z",
          darker(second, 0.28),
        ) +
        box([-330, -500, 230, 160], "#ffffff", { r: 14, opacity: 0.85 }) +
        repeat(
          4,
          (i) =>
            box([-306, -470 + i * 30, 180 - (i % 2) * 60, 12], "#b8aea2", {
              r: 6,
            }),
        ) +
        path("M-372 -542h300l-260 398h-40z", "#ffffff", 0.12),
    ) + disc([0, -126, 6], METAL);
  return { art, width: 790, height: 570, feet: [[0, 200]] };
}
