import { darker, lighter, METAL, RUBBER, STEEL } from "../colors.ts";
import type { Figure, Look } from "../figure.ts";
import type { Pen } from "../pen.ts";
import { at, box, disc, line, path, repeat, ring, turn } from "../shapes.ts";
import { shine } from "../volumes.ts";

function wheel(r: number): string {
  const spokes = repeat(
    14,
    (i) => turn(i * 360 / 14, line(`M0 0V${-r + 10}`, ["#c9cbd0", 2.6], 0.9)),
  );
  return ring([0, 0, r], [RUBBER, 20]) + ring([0, 0, r - 14], [METAL, 7]) +
    spokes + disc([0, 0, 15], STEEL);
}

export function bicycle(pen: Pen, { tint, second }: Look): Figure {
  const tube = [pen.soft(tint), 20] as const;
  const art = at([-240, -170], wheel(158)) + at([260, -170], wheel(158)) +
    line(
      "M-240 -170L0 -160L-80 -400zM-80 -400L170 -420M0 -160L170 -400",
      tube,
    ) + line("M160 -470L190 -380Q210 -290 260 -170", tube) +
    line("M-240 -170L-80 -380", tube) +
    line("M-80 -390L-98 -470", [METAL, 14]) +
    path(
      "M-176 -490Q-90 -506 -20 -478Q-40 -456 -90 -460Q-160 -454 -176 -490z",
      pen.soft(second),
    ) +
    line("M160 -470L148 -520Q150 -540 200 -536Q270 -530 262 -486", [
      METAL,
      13,
    ]) + line("M236 -506Q266 -510 262 -476", [second, 20]) +
    line("M-240 -162L0 -118M-240 -178L0 -202", ["#55535b", 5]) +
    disc([0, -160, 46], "#4a4951") + ring([0, -160, 34], [METAL, 6]) +
    line("M0 -160L44 -76M0 -160L-44 -244", [METAL, 13]) +
    box([22, -84, 56, 15], RUBBER, { r: 6 }) +
    box([-72, -252, 56, 15], RUBBER, { r: 6 }) +
    line("M-404 -240A176 176 0 0 1 -200 -340", [darker(tint, 0.1), 11]) +
    line("M150 -302A176 176 0 0 1 400 -250", [darker(tint, 0.1), 11]);
  const basket = at(
    [262, -440],
    path("M-70 -70H96L76 40H-50z", pen.soft("#c79c64")) + repeat(4, (i) =>
      line(
        `M${-56 + i * 5} ${-46 + i * 26}H${88 - i * 5}`,
        ["#9a7242", 5],
        0.7,
      )) +
      line("M-72 -70H98", ["#8d683b", 9]),
  );
  return {
    art: art + basket,
    width: 860,
    height: 560,
    feet: [[-240, 60], [260, 60]],
  };
}

export function kickScooter(pen: Pen, { tint, second, accent }: Look): Figure {
  const tire = (x: number) =>
    disc([x, -76, 76], RUBBER) + disc([x, -76, 44], pen.ball(METAL)) +
    disc([x, -76, 18], accent);
  const art = path(
    "M-330 -130Q-250 -150 -220 -120H200L236 -170L262 -150L220 -80H-230Q-300 -90 -330 -130z",
    pen.soft(tint),
  ) + box([-210, -136, 390, 16], pen.soft(RUBBER), { r: 6 }) + tire(-270) +
    tire(290) +
    path(
      "M-350 -130A90 90 0 0 1 -190 -110L-210 -96A70 70 0 0 0 -330 -110z",
      pen.soft(darker(tint, 0.14)),
    ) + line("M290 -76L236 -200L150 -640", [pen.soft(tint), 30]) +
    line("M222 -250L158 -600", ["#ffffff", 6], 0.4) +
    line("M60 -660H240", [STEEL, 18]) +
    box([30, -680, 92, 40], pen.tube(second), { r: 16 }) +
    box([196, -680, 92, 40], pen.tube(second), { r: 16 }) +
    box([126, -696, 60, 54], pen.soft("#2f2e36"), { r: 10 }) +
    box([134, -688, 44, 30], "#9fe0c8", { r: 5 }) +
    disc([208, -560, 20], pen.ball("#fff1bd")) +
    shine("M-180 -104H120", [6, 0.25]);
  return { art, width: 720, height: 700, feet: [[-270, 44], [290, 44]] };
}

export function rollerSkates(pen: Pen, { tint, second, accent }: Look): Figure {
  const skate = path(
    "M-150 -420H10L30 -250Q140 -220 170 -160Q180 -120 150 -110H-140Q-170 -200 -150 -420z",
    pen.soft(tint),
  ) + path("M-154 -420H12V-380H-156z", pen.soft(second)) +
    path(
      "M30 -250Q140 -220 170 -160Q100 -150 60 -180z",
      pen.soft(lighter(tint, 0.2)),
    ) +
    repeat(
      5,
      (i) => line(`M${-20 + i * 12} ${-370 + i * 34}l58 -10`, [second, 10]),
    ) + box([-160, -120, 330, 34], pen.soft(STEEL), { r: 12 }) +
    box([-130, -300, 90, 30], accent, { r: 8 }) +
    repeat(
      4,
      (i) =>
        disc([-120 + i * 84, -44, 44], pen.ball(darker(accent, 0.05))) +
        disc([-120 + i * 84, -44, 16], METAL),
    );
  return {
    art: at([110, -16], skate) + at([-100, 0], skate),
    width: 640,
    height: 450,
    feet: [[-100, 170], [130, 170]],
  };
}

export function helmet(pen: Pen, { tint, second, accent }: Look): Figure {
  const vent = (x: number, w: number) =>
    path(
      `M${x} -400Q${x + w} -380 ${x + w + 6} -250Q${x + w / 2} -230 ${
        x - 6
      } -256Q${x - 14} -360 ${x} -400z`,
      darker(tint, 0.6),
    );
  const art =
    line("M-220 -190Q-150 -10 -10 -6Q110 -20 210 -150", [RUBBER, 15]) +
    box([-40, -26, 66, 34], second, { r: 10 }) +
    path(
      "M-310 -180C-340 -400 -170 -520 20 -510C220 -500 330 -370 320 -190Q250 -130 0 -150Q-210 -130 -310 -180z",
      pen.soft(tint),
    ) +
    vent(-190, 60) + vent(-70, 70) + vent(70, 66) +
    path("M200 -370Q260 -330 266 -250Q230 -230 206 -256z", darker(tint, 0.6)) +
    path(
      "M-310 -180C-300 -230 310 -240 320 -190Q250 -130 0 -150Q-210 -130 -310 -180z",
      pen.soft(second),
    ) +
    path(
      "M-316 -190Q-400 -160 -420 -120Q-330 -120 -290 -160z",
      pen.soft(RUBBER),
    ) + shine("M-210 -420Q-120 -480 0 -484", [13, 0.45]) +
    disc([260, -196, 12], accent);
  return { art, width: 740, height: 520, feet: [[0, 120]] };
}
