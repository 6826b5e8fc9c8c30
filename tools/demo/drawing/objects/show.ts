import { darker, lighter, METAL, RUBBER, STEEL, TINTS } from "../colors.ts";
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

export function ringLight(pen: Pen, { tint, second, accent }: Look): Figure {
  const art = line("M0 -300V-60", ["#47464e", 20]) +
    line("M0 -170L-170 0M0 -170L170 0M0 -170V0", ["#47464e", 18]) +
    at(
      [0, -520],
      disc(
        [0, 0, 330],
        pen.glow([0, "#fff4d2", 0], [0.5, "#fff4d2", 0.6], [1, "#fff4d2", 0]),
      ) + ring([0, 0, 186], [darker(tint, 0.05), 64]) +
        ring([0, 0, 186], ["#fffaf0", 44]) +
        ring([0, 0, 186], ["#ffe9ba", 14], 0.6) +
        box([-66, -126, 132, 252], pen.soft("#38373f"), { r: 22 }) +
        box(
          [-56, -110, 112, 220],
          pen.fall([0, lighter(second, 0.4)], [1, lighter(accent, 0.3)]),
          { r: 12 },
        ) + disc([0, -14, 34], "#f1d0b0") +
        path("M-46 100Q-40 26 0 26Q40 26 46 100z", tint) +
        path("M-38 -20Q-40 -60 0 -60Q40 -60 38 -20Q20 -44 -38 -20z", "#4a3430"),
    ) + box([-30, -300, 60, 50], RUBBER, { r: 10 });
  return {
    art,
    width: 520,
    height: 740,
    feet: [[-170, 20], [170, 20], [0, 20]],
  };
}

export function karaoke(pen: Pen, { tint, second, accent }: Look): Figure {
  const mic = (x: number, degrees: number) =>
    at(
      [x, -610],
      turn(
        degrees,
        path("M-26 20H26L16 230H-16z", pen.round("#3a3940")) +
          disc([0, -20, 52], pen.ball(METAL)) + repeat(4, (i) =>
            line(`M-46 ${-40 + i * 18}Q0 ${-26 + i * 18} 46 ${-40 + i * 18}`, [
              STEEL,
              4,
            ], 0.6)) +
          box([-30, 14, 60, 20], accent, { r: 6 }),
      ),
    );
  const cone = (y: number, r: number) =>
    disc([0, y, r], pen.soft("#2c2b33")) +
    ring([0, y, r - 8], [lighter(tint, 0.2), 9]) +
    disc([0, y, r * 0.72], pen.ball("#45444c")) +
    disc([0, y, r * 0.28], pen.ball(second));
  const art = mic(-150, -24) + mic(140, 22) +
    box([-220, -600, 440, 600], pen.soft(tint), { r: 40 }) +
    box([-190, -570, 380, 96], pen.soft("#2c2b33"), { r: 20 }) +
    repeat(9, (i) =>
      box(
        [-164 + i * 38, -500 - ((i * 29) % 44), 24, 10 + ((i * 29) % 44)],
        [accent, TINTS.butter, second][i % 3] ?? accent,
        { r: 4 },
      )) +
    cone(-340, 106) + cone(-128, 96) + box([-200, -4, 60, 10], RUBBER) +
    box([140, -4, 60, 10], RUBBER) + shine("M-196 -430V-120", [12, 0.3]) +
    [[250, -480], [-280, -420], [290, -330]].map(([x = 0, y = 0]) =>
      oval([x, y, 20, 15], accent) +
      line(`M${x + 18} ${y}v-72l30 12`, [accent, 8])
    ).join("");
  return { art, width: 640, height: 760, feet: [[0, 210]] };
}

export function movieScreen(pen: Pen, { tint, second, accent }: Look): Figure {
  const art = line("M0 -140V-20M0 -60L-150 0M0 -60L150 0", [RUBBER, 18]) +
    box([-400, -620, 800, 490], "#2f2e36", { r: 6 }) +
    box([-376, -596, 752, 442], "#fdf8ee") +
    pen.clip(
      '<rect x="-376" y="-596" width="752" height="442"/>',
      box(
        [-376, -596, 752, 442],
        pen.fall([0, lighter(tint, 0.3)], [0.7, lighter(accent, 0.5)]),
      ) + disc([140, -330, 90], "#fff3cf") +
        path("M-376 -300q160 -120 330 -30t430 -60v240h-760z", second) +
        path(
          "M-376 -240q200 -60 400 10t360 -20v100h-760z",
          darker(second, 0.3),
        ) + path("M-120 -250l34 -60l20 30l30 -50l40 80z", darker(second, 0.45)),
    ) + box([-410, -646, 820, 34], pen.tube(RUBBER), { r: 14 }) +
    line("M-376 -160H376", ["#2f2e36", 14]);
  return {
    art,
    width: 830,
    height: 650,
    feet: [[-150, 24], [150, 24], [0, 24]],
  };
}
