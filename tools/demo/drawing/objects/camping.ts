import { darker, lighter, METAL, RUBBER, STEEL, WOOD } from "../colors.ts";
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

export function tent(pen: Pen, { tint, second }: Look): Figure {
  const rope = ["#f3e7d2", 4] as const;
  const art = line("M-250 -170L-420 0M300 -190L440 0", rope, 0.9) +
    path("M-20 -392C160 -400 300 -240 352 0H60z", pen.soft(darker(tint, 0.2))) +
    path(
      "M120 -310C210 -260 270 -150 300 -40H190C180 -140 160 -230 120 -310z",
      darker(second, 0.06),
      0.9,
    ) +
    path(
      "M-20 -392C-170 -320 -290 -160 -340 0H120C96 -150 50 -290 -20 -392z",
      pen.soft(tint),
    ) +
    path(
      "M-52 -262C-120 -170 -166 -80 -182 0H44C28 -100 -8 -190 -52 -262z",
      pen.fall([0, "#3a2430"], [1, "#6d4a3a"]),
    ) +
    oval(
      [-66, -30, 92, 90],
      pen.glow([0, "#ffcf7d", 0.85], [1, "#ffcf7d", 0]),
    ) +
    path(
      "M-52 -262C-8 -190 28 -100 44 0H86C66 -110 16 -210 -52 -262z",
      pen.soft(second),
    ) +
    path(
      "M-52 -262C-120 -170 -166 -80 -182 0H-212C-190 -100 -130 -190 -52 -262z",
      pen.soft(lighter(second, 0.1)),
    ) +
    line(
      "M-20 -392C-170 -320 -290 -160 -340 0M-20 -392C50 -290 96 -150 120 0M-20 -392C160 -400 300 -240 352 0",
      [darker(tint, 0.4), 7],
    ) +
    shine("M-200 -240Q-260 -160 -288 -70", [12, 0.22]) +
    box([-346, -6, 704, 8], darker(tint, 0.5), { r: 4 });
  return { art, width: 880, height: 400, feet: [[0, 360]] };
}

export function campChair(pen: Pen, { tint, second }: Look): Figure {
  const leg = [RUBBER, 18] as const;
  const art =
    line("M-150 0L120 -190M150 0L-120 -190", [darker(RUBBER, 0.3), 15]) +
    path(
      "M-150 -520Q0 -550 150 -520L138 -230Q0 -200 -138 -230z",
      pen.soft(tint),
    ) +
    path(
      "M-150 -520Q0 -550 150 -520L147 -470Q0 -500 -147 -470z",
      pen.soft(second),
    ) +
    line("M-100 -400Q0 -424 100 -400M-96 -330Q0 -352 96 -330", [
      darker(tint, 0.2),
      4,
    ], 0.6) +
    line("M-152 -530L-146 -180M152 -530L146 -180", leg) +
    path(
      "M-150 -250Q0 -216 150 -250L186 -150Q0 -96 -186 -150z",
      pen.soft(lighter(tint, 0.08)),
    ) +
    path(
      "M-186 -150Q0 -96 186 -150L184 -128Q0 -74 -184 -128z",
      darker(tint, 0.3),
    ) +
    line("M-186 -140L150 0M186 -140L-150 0", leg) +
    line("M-186 -140V-300M186 -140V-300", leg) +
    path(
      "M-210 -316Q-170 -340 -130 -318L-134 -294Q-170 -312 -206 -290z",
      pen.soft(second),
    ) +
    path(
      "M210 -316Q170 -340 130 -318L134 -294Q170 -312 206 -290z",
      pen.soft(second),
    ) +
    disc([-168, -312, 22], darker(second, 0.4));
  return { art, width: 430, height: 540, feet: [[-150, 36], [150, 36]] };
}

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

export function sleepingBag(pen: Pen, { tint, second }: Look): Figure {
  const spiral = repeat(
    5,
    (i) =>
      ring([-250, -150, 130 - i * 25], [
        i % 2 ? lighter(second, 0.2) : darker(tint, 0.1),
        24,
      ]),
  );
  const art =
    path("M-250 -300H240C330 -300 330 0 240 0H-250z", pen.tube(tint)) +
    line("M-90 -298C-60 -210 -60 -90 -90 -2M200 -298C230 -210 230 -90 200 -2", [
      darker(tint, 0.45),
      26,
    ]) +
    box([-106, -176, 70, 46], pen.soft(METAL), { r: 10 }) +
    box([184, -176, 70, 46], pen.soft(METAL), { r: 10 }) +
    oval([-250, -150, 150, 150], pen.ball(darker(tint, 0.06))) + spiral +
    disc([-250, -150, 16], second) +
    line("M30 -298C60 -210 60 -90 30 -2M110 -298C140 -210 140 -90 110 -2", [
      darker(tint, 0.2),
      5,
    ], 0.6) +
    shine("M-40 -262H160", [14, 0.3]);
  return { art, width: 720, height: 310, feet: [[-30, 330]] };
}

export function campTable(pen: Pen, { tint, second }: Look): Figure {
  const slats = repeat(
    6,
    (i) =>
      path(
        `M${-360 + i * 118} -300h104l${20 - i * 2} -54h-104z`,
        i % 2 ? lighter(WOOD, 0.3) : lighter(WOOD, 0.2),
      ),
  );
  const mug = can(pen, { at: [-150, -396, 92, 84], color: tint, taper: 6 }) +
    line("M-106 -376c36 -6 36 44 -2 40", [darker(tint, 0.2), 10]);
  const pot = path(
    "M60 -330C40 -420 60 -450 130 -450C200 -450 220 -420 200 -330z",
    pen.round(METAL),
  ) +
    line("M76 -440C80 -540 180 -540 184 -440", [RUBBER, 10]) +
    path("M200 -420l60 -34l10 16l-66 60z", pen.soft(METAL)) +
    disc([130, -456, 14], RUBBER);
  const leg = [RUBBER, 16] as const;
  const art = line(
    "M-270 -300L-130 -20M-130 -300L-270 -20M150 -300L290 -20M290 -300L150 -20",
    leg,
  ) +
    line("M-200 -160H220", [darker(RUBBER, 0.2), 9]) + slats +
    box([-366, -304, 712, 22], pen.soft(WOOD), { r: 6 }) + mug + pot +
    path("M-330 -282h130l-18 92h-96z", pen.soft(second)) +
    line("M-290 -282l8 90", [darker(second, 0.2), 4], 0.5);
  return {
    art,
    width: 740,
    height: 540,
    feet: [[-270, 30], [-130, 30], [150, 30], [290, 30]],
  };
}

export function wagon(pen: Pen, { tint, second }: Look): Figure {
  const wheel = (x: number) =>
    disc([x, -70, 70], RUBBER) +
    disc([x, -70, 44], pen.ball(lighter(METAL, 0.1))) +
    repeat(5, (i) => at([x, -70], turn(i * 72, line("M0 0V-38", [STEEL, 8])))) +
    disc([x, -70, 13], RUBBER);
  const art = line("M290 -170L430 -430M396 -452L470 -414", [RUBBER, 18]) +
    path("M-320 -380H290L260 -120H-290z", pen.soft(tint)) +
    path("M-320 -380l50 -36H330l-40 36z", darker(tint, 0.45)) +
    path(
      "M-240 -400c0 -80 110 -80 120 0zM-90 -400c10 -110 140 -90 150 0z",
      pen.soft(second),
    ) +
    path("M90 -400v-70h120v70z", pen.soft(WOOD)) +
    line("M-320 -380H290M-306 -250H276", [RUBBER, 14]) +
    line(
      "M-170 -380l8 258M0 -380v258M160 -380l-8 258",
      [darker(tint, 0.25), 6],
      0.7,
    ) +
    box([-70, -300, 150, 100], pen.soft(darker(tint, 0.12)), { r: 12 }) +
    line("M-60 -276h130", [lighter(tint, 0.3), 5]) +
    line("M-270 -120H250", [RUBBER, 18]) + wheel(-220) + wheel(200);
  return { art, width: 820, height: 480, feet: [[-220, 64], [200, 64]] };
}

export function hikingPack(pen: Pen, { tint, second, accent }: Look): Figure {
  const art = box([-120, -640, 240, 70], pen.tube(second), { r: 35 }) +
    line("M-60 -640v70M60 -640v70", [RUBBER, 12]) +
    path(
      "M-160 -480C-170 -580 -100 -600 0 -600C100 -600 170 -580 160 -480L186 -40Q186 0 140 0H-140Q-186 0 -186 -40z",
      pen.soft(tint),
    ) +
    path(
      "M-168 -500C-170 -600 170 -600 168 -500L156 -410Q0 -370 -156 -410z",
      pen.soft(lighter(tint, 0.1)),
    ) +
    line("M-80 -400v120M80 -400v120", [RUBBER, 14]) +
    box([-96, -312, 32, 40], METAL, { r: 6 }) +
    box([64, -312, 32, 40], METAL, { r: 6 }) +
    box([-126, -270, 252, 210], pen.soft(darker(tint, 0.1)), { r: 34 }) +
    line("M-96 -210H96", [accent, 9]) +
    path(
      "M-186 -250C-240 -240 -240 -40 -180 -30zM186 -250C240 -240 240 -40 180 -30z",
      pen.soft(second),
    ) +
    line("M212 -230V-330M-212 -230V-330", [STEEL, 12]) +
    line("M-60 -600C-50 -660 50 -660 60 -600", [RUBBER, 12]) +
    shine("M-136 -470L-150 -330", [14, 0.28]) + disc([0, -470, 24], accent) +
    path("M-14 -462l14 -20l14 20z", "#ffffff");
  return { art, width: 470, height: 660, feet: [[0, 190]] };
}

export function firePit(pen: Pen, { accent }: Look): Figure {
  const flame = path(
    "M-130 -200C-190 -330 -60 -380 -80 -500C0 -440 30 -400 40 -330C70 -360 70 -390 66 -420C150 -340 170 -260 120 -200z",
    pen.fall([0, "#ffb347"], [0.6, "#f2762e"], [1, accent]),
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
