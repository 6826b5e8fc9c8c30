import { darker, lighter, METAL, RUBBER } from "../colors.ts";
import type { Figure, Look } from "../figure.ts";
import type { Pen } from "../pen.ts";
import { box, disc, line, path, repeat } from "../shapes.ts";
import { crate, shine } from "../volumes.ts";

export function suitcase(pen: Pen, { tint, second, accent }: Look): Figure {
  const ribs = repeat(
    6,
    (i) =>
      box([-166 + i * 60, -520, 26, 470], darker(tint, 0.14), {
        r: 12,
        opacity: 0.8,
      }) +
      box([-166 + i * 60, -520, 9, 470], lighter(tint, 0.3), {
        r: 4,
        opacity: 0.7,
      }),
  );
  const art = line("M-80 -560V-740H80V-560", [METAL, 18]) +
    box([-104, -766, 208, 40], pen.tube(RUBBER), { r: 18 }) +
    crate(pen, { at: [-210, -570, 410, 550], color: tint, depth: 60, r: 46 }) +
    ribs + box([-210, -310, 410, 22], darker(tint, 0.4), { opacity: 0.5 }) +
    box([-60, -590, 130, 30], pen.tube(RUBBER), { r: 12 }) +
    box([130, -330, 60, 64], pen.soft(METAL), { r: 10 }) +
    line("M-40 -560Q-120 -500 -90 -430", [second, 9]) +
    path("M-140 -440L-60 -460L-40 -360L-120 -340z", pen.soft(accent)) +
    disc([-90, -400, 20], "#fff6e0") +
    [-160, 150].map((x) => box([x - 24, -30, 48, 30], RUBBER, { r: 12 })).join(
      "",
    );
  return {
    art,
    width: 480,
    height: 770,
    feet: [[-160, 34], [150, 34], [0, 200]],
  };
}

export function handbag(pen: Pen, { tint, second, accent }: Look): Figure {
  const art =
    line("M-150 -330C-150 -640 150 -640 150 -330", [darker(tint, 0.25), 26]) +
    line(
      "M-150 -330C-150 -640 150 -640 150 -330",
      [lighter(tint, 0.2), 6],
      0.5,
    ) +
    path(
      "M-250 -350Q-256 -380 -220 -380H220Q256 -380 250 -350L300 -40Q304 0 260 0H-260Q-304 0 -300 -40z",
      pen.soft(tint),
    ) +
    path(
      "M-250 -350Q-256 -380 -220 -380H220Q256 -380 250 -350Q210 -150 0 -140Q-210 -150 -250 -350z",
      pen.soft(lighter(tint, 0.1)),
    ) +
    line("M-236 -340Q-200 -160 0 -152Q200 -160 236 -340", [second, 4], 0.8) +
    box([-36, -190, 72, 84], pen.soft(accent), { r: 14 }) +
    disc([0, -148, 14], darker(accent, 0.4)) +
    disc([-150, -340, 22], pen.ball(accent)) +
    disc([150, -340, 22], pen.ball(accent)) +
    path(
      "M150 -330C200 -250 130 -160 190 -80L220 -90C180 -170 230 -250 176 -330z",
      pen.soft(second),
    ) + shine("M-220 -300L-262 -80", [13, 0.25]);
  return { art, width: 620, height: 570, feet: [[0, 280]] };
}

export function shoes(pen: Pen, { tint, second, accent }: Look): Figure {
  const boot = path(
    "M-170 -400H20L34 -230Q150 -190 190 -140Q216 -90 200 -60H-180Q-200 -200 -170 -400z",
    pen.soft(tint),
  ) +
    path(
      "M-176 -400Q-80 -440 24 -400L26 -350Q-80 -380 -178 -350z",
      pen.soft(second),
    ) +
    path(
      "M34 -230Q150 -190 190 -140Q206 -110 204 -90Q120 -120 60 -110Q30 -150 34 -230z",
      pen.soft(darker(tint, 0.14)),
    ) +
    repeat(
      5,
      (i) =>
        line(
          `M${-30 + i * 12} ${-350 + i * 36}L${40 + i * 16} ${-366 + i * 40}`,
          [accent, 10],
        ),
    ) +
    path(
      "M-190 -70H204Q226 -60 216 -10Q214 0 190 0H-180Q-200 -10 -190 -70z",
      pen.tube(darker(second, 0.1)),
    ) + repeat(8, (i) => box([-176 + i * 48, -16, 28, 18], RUBBER, { r: 4 })) +
    box([-168, -260, 50, 120], pen.soft(lighter(tint, 0.14)), { r: 12 });
  return {
    art:
      `<g transform="translate(120 -20)">${boot}</g><g transform="translate(-110 0)">${boot}</g>`,
    width: 680,
    height: 450,
    feet: [[-100, 200], [130, 200]],
  };
}
