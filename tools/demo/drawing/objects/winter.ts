import { lighter, METAL, RUBBER, STEEL } from "../colors.ts";
import type { Figure, Look } from "../figure.ts";
import type { Pen } from "../pen.ts";
import { at, box, disc, line, oval, path, turn } from "../shapes.ts";
import { shine } from "../volumes.ts";

export function skis(pen: Pen, { tint, second, accent }: Look): Figure {
  const ski = (x: number, degrees: number) =>
    at(
      [x, 0],
      turn(
        degrees,
        path(
          "M-34 0V-680C-34 -740 -20 -770 0 -790C20 -770 34 -740 34 -680V0Q0 14 -34 0z",
          pen.soft(tint),
        ) + path("M-34 -520H34V-600L-34 -560zM-34 -480H34V-500H-34z", accent) +
          path("M-34 -160H34V-90L-34 -130z", second) +
          box([-30, -400, 60, 80], pen.soft(RUBBER), { r: 8 }) +
          box([-26, -290, 52, 64], pen.soft(STEEL), { r: 8 }),
      ),
    );
  const pole = (x: number, degrees: number) =>
    at(
      [x, 0],
      turn(
        degrees,
        line("M0 0V-600", [METAL, 10]) +
          box([-15, -660, 30, 90], pen.round(RUBBER), { r: 12 }) +
          oval([0, -56, 36, 11], second),
      ),
    );
  return {
    art: pole(-170, -6) + pole(176, 6) + ski(-50, -3) + ski(54, 3),
    width: 560,
    height: 790,
    feet: [[-50, 44], [54, 44], [-170, 20], [176, 20]],
  };
}

export function snowboard(pen: Pen, { tint, second, accent }: Look): Figure {
  const shape =
    "M-120 -120C-120 20 120 20 120 -120C104 -280 104 -500 120 -650C120 -800 -120 -800 -120 -650C-104 -500 -104 -280 -120 -120z";
  const binding = (y: number) =>
    box([-92, y - 40, 184, 90], pen.soft(RUBBER), { r: 26 }) +
    line(
      `M-84 ${y - 20}Q0 ${y - 70} 84 ${y - 20}M-84 ${y + 30}Q0 ${y - 20} 84 ${
        y + 30
      }`,
      [lighter(RUBBER, 0.2), 20],
    );
  const art = turn(
    5,
    path(shape, pen.soft(tint)) +
      pen.clip(
        `<path d="${shape}"/>`,
        path("M-200 -300L200 -520V-380L-200 -160z", second) +
          path("M-200 -140L200 -360V-330L-200 -110z", accent) +
          disc([30, -650, 80], lighter(accent, 0.3)),
      ) + binding(-520) + binding(-240) +
      shine("M-98 -640C-84 -520 -84 -400 -92 -330", [10, 0.35]),
  );
  return { art, width: 420, height: 790, feet: [[0, 110]] };
}
