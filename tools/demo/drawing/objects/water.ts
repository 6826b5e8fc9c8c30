import { darker, lighter, METAL, RUBBER } from "../colors.ts";
import type { Figure, Look } from "../figure.ts";
import type { Pen } from "../pen.ts";
import { at, box, line, oval, path, turn } from "../shapes.ts";
import { shine } from "../volumes.ts";

function longBoard(pen: Pen, { tint, second, accent }: Look): string {
  return path(
    "M-110 0C-160 -160 -160 -560 -30 -760C100 -560 100 -160 50 0Q-30 30 -110 0z",
    pen.soft(tint),
  ) +
    path(
      "M-92 -170C-116 -330 -100 -520 -30 -690C40 -520 56 -330 32 -170z",
      pen.soft(lighter(second, 0.1)),
    ) +
    line("M-104 -120Q-30 -94 44 -120M-110 -160Q-30 -134 50 -160", [
      accent,
      16,
    ]) +
    line("M-30 -690V-170", [darker(second, 0.2), 4], 0.5) +
    oval([-30, -420, 22, 8], RUBBER) +
    shine("M-112 -260Q-118 -420 -78 -560", [14, 0.4]);
}

export function surfboard(pen: Pen, look: Look): Figure {
  const leash = line("M20 -30C120 -60 170 10 240 -20", [RUBBER, 9]);
  return {
    art: leash + at([30, 0], turn(6, longBoard(pen, look))),
    width: 480,
    height: 770,
    feet: [[0, 90], [200, 50]],
  };
}

export function paddleBoard(pen: Pen, look: Look): Figure {
  const { accent } = look;
  const paddle = line("M150 -60L200 -640", [RUBBER, 14]) +
    line("M176 -650L226 -644", [accent, 20]) +
    path(
      "M152 -150C190 -130 196 -40 160 0C112 -20 102 -100 152 -150z",
      pen.soft(accent),
    );
  const vest = at(
    [-190, 0],
    path(
      "M-90 -230C-70 -250 -40 -250 -34 -200H34C40 -250 70 -250 90 -230L100 -10Q0 14 -100 -10z",
      pen.soft(accent),
    ) +
      line("M0 -200V0M-96 -120H96M-98 -60H98", [darker(accent, 0.4), 10]) +
      box([-20, -134, 40, 28], METAL, { r: 5 }),
  );
  return {
    art: longBoard(pen, look) + paddle + vest,
    width: 560,
    height: 770,
    feet: [[-30, 90], [160, 30], [-190, 100]],
  };
}

export function lifeVest(pen: Pen, { tint, second }: Look): Figure {
  const strap = (y: number) =>
    line(`M-196 ${y}Q0 ${y + 26} 196 ${y}`, [RUBBER, 24]) +
    box([-34, y - 4, 68, 44], pen.soft(METAL), { r: 10 });
  const half = (side: 1 | -1) =>
    `<g transform="scale(${side} 1)">` +
    path(
      "M8 -10V-330C30 -360 56 -380 60 -470C66 -520 130 -530 146 -480C156 -430 206 -380 206 -320L214 -30Q120 20 8 -10z",
      pen.soft(tint),
    ) +
    line("M60 -440C90 -350 150 -330 206 -320", [darker(tint, 0.24), 5], 0.7) +
    box([46, -120, 120, 90], pen.soft(darker(tint, 0.1)), { r: 14 }) +
    box([96, -420, 44, 26], second, { r: 6 }) + "</g>";
  return {
    art: path("M-80 -490Q0 -430 80 -490L60 -330H-60z", darker(tint, 0.5)) +
      half(1) + half(-1) + strap(-280) + strap(-190),
    width: 440,
    height: 520,
  };
}
