import { darker, lighter, METAL, RUBBER, STEEL } from "../colors.ts";
import type { Figure, Look } from "../figure.ts";
import type { Pen } from "../pen.ts";
import { at, box, disc, line, oval, path, repeat, turn } from "../shapes.ts";
import { can, crate, shine } from "../volumes.ts";

export function gasStove(pen: Pen, { tint, second }: Look): Figure {
  const flames = repeat(
    7,
    (i) =>
      path(
        `M${-96 + i * 32} -150c-14 -18 -4 -30 0 -44c8 14 16 26 0 44z`,
        "#7ec4f2",
        0.9,
      ),
  );
  const pot = box([-150, -330, 300, 150], pen.round(METAL), { r: 18 }) +
    box([-166, -338, 332, 18], pen.round(lighter(METAL, 0.2)), { r: 9 }) +
    path("M-130 -338Q0 -400 130 -338z", pen.soft(lighter(METAL, 0.25))) +
    disc([0, -380, 20], pen.ball(RUBBER)) +
    line("M-166 -280h-34v36h34M166 -280h34v36h-34", [RUBBER, 16]);
  const art =
    crate(pen, { at: [-270, -128, 540, 118], color: tint, depth: 56, r: 16 }) +
    oval([10, -150, 150, 20], darker(tint, 0.5)) + flames +
    line("M-150 -176L-120 -136M170 -176L150 -136M-176 -178H196", [RUBBER, 12]) +
    pot +
    box([-240, -104, 190, 66], darker(tint, 0.14), { r: 10 }) +
    repeat(
      4,
      (i) => box([-222, -94 + i * 13, 154, 5], darker(tint, 0.36), { r: 2 }),
    ) +
    disc([190, -68, 42], darker(tint, 0.3)) +
    disc([186, -72, 36], pen.ball(second)) +
    box([181, -104, 9, 34], "#ffffff", { r: 4 }) +
    box([-240, -12, 60, 14], RUBBER, { r: 5 }) +
    box([180, -12, 60, 14], RUBBER, { r: 5 }) +
    line("M-60 -430q-22 -26 0 -48t0 -44M40 -426q-20 -24 0 -46t0 -42", [
      "#ffffff",
      10,
    ], 0.35);
  return { art, width: 620, height: 520, feet: [[0, 270]] };
}

export function lantern(pen: Pen, { tint, second }: Look): Figure {
  const art = oval(
    [0, -250, 300, 290],
    pen.glow([0, "#ffdf94", 0.75], [0.5, "#ffcf6e", 0.25], [1, "#ffcf6e", 0]),
  ) +
    line("M-104 -400C-120 -590 120 -590 104 -400", [RUBBER, 13]) +
    path("M-100 -400H100L72 -456H-72z", pen.round(tint)) +
    box([-40, -486, 80, 34], pen.round(darker(tint, 0.2)), { r: 10 }) +
    path(
      "M-92 -400C-120 -320 -120 -230 -92 -150H92C120 -230 120 -320 92 -400z",
      pen.fall([0, "#fff3cf"], [0.5, "#ffdb85"], [1, "#f5b65c"]),
    ) +
    path(
      "M0 -330C40 -280 34 -220 0 -210C-34 -220 -40 -280 0 -330z",
      "#fffdf0",
    ) +
    line(
      "M-50 -398C-70 -320 -70 -230 -50 -152M50 -398C70 -320 70 -230 50 -152M-110 -276H110",
      [STEEL, 8],
    ) +
    shine("M-78 -370Q-94 -290 -80 -200", [12, 0.6]) +
    path("M-104 -152H104L120 -60H-120z", pen.round(tint)) +
    can(pen, { at: [0, -66, 270, 60], color: darker(tint, 0.1) }) +
    disc([0, -108, 22], pen.ball(second));
  return { art, width: 300, height: 560, feet: [[0, 136]] };
}

export function cooler(pen: Pen, { tint, second }: Look): Figure {
  const art =
    crate(pen, { at: [-300, -300, 560, 296], color: tint, depth: 76, r: 22 }) +
    box([-300, -210, 560, 60], pen.soft(second)) +
    crate(pen, {
      at: [-316, -380, 592, 94],
      color: lighter(second, 0.2),
      depth: 80,
      r: 24,
    }) +
    box([-60, -320, 84, 92], pen.soft(darker(tint, 0.1)), { r: 14 }) +
    box([-44, -304, 52, 46], darker(tint, 0.3), { r: 8 }) +
    line("M-300 -330H-348V-190H-312", [RUBBER, 20]) +
    line("M346 -360h26v120h-26", [RUBBER, 18]) +
    shine("M-270 -120V-50", [16, 0.3]) +
    disc([200, -60, 20], pen.ball(RUBBER)) +
    box([-280, -12, 90, 14], RUBBER, { r: 6 }) +
    box([160, -12, 90, 14], RUBBER, { r: 6 });
  return { art, width: 720, height: 440, feet: [[10, 320]] };
}

export function firePit(pen: Pen): Figure {
  const flame = path(
    "M-130 -200C-190 -330 -60 -380 -80 -500C0 -440 30 -400 40 -330C70 -360 70 -390 66 -420C150 -340 170 -260 120 -200z",
    pen.fall([0, "#ffb347"], [0.6, "#f2762e"], [1, "#c8452b"]),
  ) +
    path(
      "M-70 -200C-100 -290 -20 -310 -24 -390C40 -340 80 -270 60 -200z",
      pen.fall([0, "#fff0b0"], [1, "#ffc04d"]),
    );
  const log = (x: number, degrees: number) =>
    at(
      [x, -200],
      turn(
        degrees,
        box([-130, -26, 260, 52], pen.tube("#8a5f45"), { r: 20 }) +
          disc([124, 0, 25], pen.ball("#d9b083")),
      ),
    );
  const sparks = [[-120, -470], [110, -480], [40, -540], [-30, -560]].map((
    [x = 0, y = 0],
  ) => disc([x, y, 7], "#ffd27a", 0.9)).join("");
  const art = oval(
    [0, -260, 420, 330],
    pen.glow([0, "#ffb24d", 0.55], [1, "#ffb24d", 0]),
  ) +
    line("M-190 -130L-250 0M190 -130L250 0M0 -100V0", [STEEL, 20]) +
    log(-60, 12) + flame + log(70, -14) +
    path("M-290 -210H290L200 -90H-200z", pen.round(STEEL)) +
    path("M-290 -210H290l-8 14H-282z", lighter(STEEL, 0.4)) +
    repeat(
      7,
      (i) =>
        box([-168 + i * 50, -170, 22, 46], "#ff9b45", { r: 10, opacity: 0.85 }),
    ) + sparks;
  return {
    art,
    width: 600,
    height: 570,
    feet: [[-250, 30], [250, 30], [0, 30]],
  };
}
