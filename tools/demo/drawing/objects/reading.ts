import { darker, lighter, METAL, PALE_WOOD, TINTS } from "../colors.ts";
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

function spine(
  pen: Pen,
  [x, width, height]: readonly [number, number, number],
  color: string,
): string {
  return box([x, -height, width, height], pen.round(color), { r: 5 }) +
    box([x, -height + 34, width, 9], lighter(color, 0.45), { opacity: 0.8 }) +
    box([x, -54, width, 9], lighter(color, 0.45), { opacity: 0.8 }) +
    box(
      [x + width * 0.3, -height + 80, width * 0.4, height * 0.4],
      lighter(color, 0.5),
      { r: 6, opacity: 0.7 },
    );
}

export function bookStack(pen: Pen, { tint, second, accent }: Look): Figure {
  const colors = [tint, second, accent, TINTS.cream, TINTS.sage, tint];
  const lying = colors.map((color, i) => {
    const width = 520 - ((i * 67) % 130);
    const y = -66 * (i + 1);
    return at(
      [((i * 41) % 60) - 30, 0],
      box([-width / 2, y, width, 62], pen.tube(color), { r: 8 }) +
        path(`M${width / 2 - 50} ${y + 6}h50q-16 25 0 50h-50z`, "#fdf6e6") +
        box([-width / 2 + 34, y, 12, 62], lighter(color, 0.4), {
          opacity: 0.8,
        }) +
        box([-width / 2 + 80, y + 22, width * 0.4, 14], lighter(color, 0.5), {
          r: 5,
          opacity: 0.7,
        }),
    );
  }).join("");
  const glasses = at(
    [0, -410],
    ring([-60, -14, 40], ["#38343c", 8]) + ring([50, -14, 40], ["#38343c", 8]) +
      line("M-20 -20Q-5 -30 10 -20M-100 -20L-150 -34", ["#38343c", 8]),
  );
  return { art: lying + glasses, width: 580, height: 460, feet: [[0, 260]] };
}

export function bookRow(pen: Pen, { tint, second, accent }: Look): Figure {
  const row = repeat(
    9,
    (i) =>
      spine(
        pen,
        [-330 + i * 64, 60, 360 + ((i * 53) % 50)],
        [
          tint,
          tint,
          second,
          tint,
          accent,
          tint,
          second,
          tint,
          TINTS.cream,
        ][i] ?? tint,
      ),
  );
  const leaning = at([330, 0], turn(-14, spine(pen, [-60, 60, 380], accent)));
  return {
    art: row + leaning + box([-350, -4, 740, 8], "#2a1720", { opacity: 0.18 }),
    width: 780,
    height: 430,
    feet: [[0, 370]],
  };
}

export function comicSet(pen: Pen, { tint, second, accent }: Look): Figure {
  const rows = repeat(
    2,
    (row) =>
      repeat(12, (i) =>
        box(
          [-300 + i * 50, -226 - row * 240, 47, 216],
          pen.round(row ? second : tint),
          { r: 3 },
        ) + disc([-277 + i * 50, -60 - row * 240, 15], lighter(accent, 0.3)) +
        box(
          [-292 + i * 50, -200 - row * 240, 31, 84],
          lighter(row ? second : tint, 0.45),
          { r: 3 },
        )),
  );
  const art =
    box([-330, -500, 660, 500], pen.soft(darker(PALE_WOOD, 0.34)), { r: 8 }) +
    rows + box([-340, -514, 680, 26], pen.tube(PALE_WOOD), { r: 5 }) +
    box([-340, -258, 680, 22], pen.tube(PALE_WOOD)) +
    box([-340, -18, 680, 22], pen.tube(PALE_WOOD), { r: 5 }) +
    box([-344, -514, 26, 518], pen.round(PALE_WOOD)) +
    box([318, -514, 26, 518], pen.round(PALE_WOOD));
  const cat = at(
    [210, -514],
    path(
      "M-60 0Q-70 -80 -20 -90Q40 -96 60 -40Q66 0 60 0z",
      pen.ball(TINTS.charcoal),
    ) + disc([-36, -96, 38], pen.ball(TINTS.charcoal)) +
      path(
        "M-66 -116L-62 -156L-38 -130zM-30 -132L-8 -156L-6 -116z",
        TINTS.charcoal,
      ) + line("M60 -10Q110 -10 100 -60", [TINTS.charcoal, 15]) +
      disc([-48, -98, 4], "#f5d27a") + disc([-26, -98, 4], "#f5d27a"),
  );
  return { art: art + cat, width: 700, height: 670, feet: [[0, 340]] };
}

export function studyDesk(pen: Pen, { tint, second, accent }: Look): Figure {
  const lamp = line("M240 -30L180 -280L290 -470", [darker(tint, 0.05), 18]) +
    disc([180, -280, 19], METAL) +
    path("M150 -30Q240 -60 330 -30L336 0H144z", pen.round(tint)) +
    at(
      [290, -470],
      turn(
        36,
        path("M-50 -30H50L110 90H-110z", pen.soft(tint)) +
          oval([0, 90, 110, 24], "#fff3c4"),
      ),
    ) + path("M130 -400L-120 -20H240z", "#fff0b8", 0.2);
  const page = path(
    "M-60 -40C-130 -110 -260 -110 -350 -80L-370 -8C-270 -40 -140 -40 -60 0z",
    pen.soft("#fffaf0"),
  ) +
    path(
      "M-60 -40C0 -110 100 -110 180 -80L210 -8C110 -40 10 -40 -60 0z",
      pen.soft("#f6eedd"),
    ) +
    repeat(
      4,
      (i) =>
        line(`M${-320 - i * 4} ${-74 + i * 15}q110 -26 230 ${10 + i * 3}`, [
          "#a99d8f",
          5,
        ], 0.7) +
        line(`M${-14 - i} ${-64 + i * 15}q80 -36 190 -10`, ["#a99d8f", 5], 0.7),
    );
  const pens = at(
    [-300, -60],
    can(pen, { at: [0, -170, 110, 150], color: second }) +
      line("M-24 -170L-44 -290M4 -170L10 -310M26 -170L50 -280", [accent, 15]) +
      oval([0, -170, 44, 9], darker(second, 0.4)) +
      path(
        "M-55 -170L-55 -40A55 12 0 0 0 55 -40L55 -170Q0 -150 -55 -170z",
        pen.round(second),
      ),
  );
  return {
    art: pens + lamp + page + line("M40 -50L150 -120", [accent, 15]),
    width: 740,
    height: 560,
    feet: [[-90, 270], [240, 90]],
  };
}

export function globe(pen: Pen, { tint, second, accent }: Look): Figure {
  const land = path(
    "M-130 -60C-90 -150 0 -150 30 -100C60 -60 0 -30 -20 10C-50 50 -120 30 -130 -60zM60 30C110 0 170 30 150 90C120 150 60 130 50 90zM90 -150C140 -130 170 -90 160 -60C130 -50 90 -90 90 -150zM-90 100C-50 80 -10 110 -30 150C-60 170 -100 140 -90 100z",
    pen.soft(second),
  );
  const art = path("M-130 -20Q0 -60 130 -20L140 0H-140z", pen.round(accent)) +
    box([-18, -110, 36, 90], pen.round(accent)) +
    at(
      [0, -340],
      `<path d="M-150 190A246 246 0 1 1 180 -170" fill="none" stroke="${METAL}" stroke-width="20" stroke-linecap="round"/>` +
        disc([0, 0, 212], pen.ball(tint)) +
        pen.clip(
          '<circle r="212"/>',
          land +
            `<ellipse rx="212" ry="60" fill="none" stroke="#ffffff" stroke-width="4" opacity=".35"/><ellipse rx="90" ry="212" fill="none" stroke="#ffffff" stroke-width="4" opacity=".35"/>`,
        ) +
        disc(
          [0, 0, 212],
          pen.glow([0, "#ffffff", 0], [0.7, "#ffffff", 0], [1, "#2a1720", 0.3]),
        ) + shine("M-150 -70Q-120 -140 -50 -170", [16, 0.5]),
    );
  return { art, width: 520, height: 600, feet: [[0, 130]] };
}

export function cardBox(pen: Pen, { tint, second, accent }: Look): Figure {
  const cards = repeat(
    7,
    (i) =>
      at(
        [-190 + i * 60, -210],
        turn(
          -10 + i * 4,
          box(
            [-70, -200, 140, 220],
            pen.soft(
              [
                TINTS.cream,
                lighter(accent, 0.5),
                lighter(second, 0.6),
              ][i % 3] ?? TINTS.cream,
            ),
            { r: 14 },
          ) + disc([0, -120, 30], [accent, tint, second][i % 3] ?? tint, 0.85) +
            box([-36, -66, 72, 12], "#b5aa9b", { r: 5 }),
        ),
      ),
  );
  const art = cards +
    crate(pen, { at: [-300, -230, 540, 224], color: tint, depth: 60, r: 14 }) +
    box([-220, -170, 380, 100], pen.soft("#fffaf0"), { r: 16 }) +
    disc([-160, -120, 30], accent) + path("M-70 -92l40 -60l40 60z", second) +
    box([40, -146, 56, 54], TINTS.butter, { r: 10 }) +
    shine("M-280 -200V-40", [11, 0.35]);
  return { art, width: 640, height: 440, feet: [[0, 290]] };
}
