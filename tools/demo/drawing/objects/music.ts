import {
  darker,
  lighter,
  METAL,
  PALE_WOOD,
  RUBBER,
  STEEL,
  TINTS,
  WOOD,
} from "../colors.ts";
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
  scale,
  turn,
} from "../shapes.ts";
import { can, crate, shine } from "../volumes.ts";

interface Lute {
  body: string;
  wood: string;
  neck: number;
  strings: number;
}

function lute(pen: Pen, { body, wood, neck, strings }: Lute): string {
  const head = -neck - 20;
  return path(body, pen.soft(darker(wood, 0.3))) +
    at([-8, -6], path(body, pen.soft(wood))) +
    ring([-4, -300, 60], [darker(wood, 0.4), 9]) +
    disc([-4, -300, 54], "#38241f") +
    box([-90, -150, 172, 30], pen.tube(darker(wood, 0.45)), { r: 8 }) +
    box([-34, -neck, 62, neck - 330], pen.round("#5a3b2c")) +
    repeat(9, (i) => line(`M-34 ${-neck + 30 + i * (34 - i)}H28`, [METAL, 4])) +
    path(
      `M-46 ${head - 110}Q-4 ${head - 130} 40 ${head - 110}L30 ${
        head + 30
      }H-36z`,
      pen.soft(darker(wood, 0.2)),
    ) +
    repeat(
      3,
      (i) =>
        disc([-62, head - 84 + i * 38, 13], pen.ball(METAL)) +
        disc([54, head - 84 + i * 38, 13], pen.ball(METAL)),
    ) +
    repeat(
      strings,
      (i) =>
        line(
          `M${-24 + i * 42 / (strings - 1)} ${head}V-136`,
          ["#f7efdc", 3],
          0.9,
        ),
    );
}

const GUITAR =
  "M0 0C-170 0 -220 -90 -200 -180C-190 -240 -140 -250 -140 -310C-140 -350 -170 -370 -150 -430C-130 -490 -60 -490 -40 -470H40C60 -490 130 -490 150 -430C170 -370 140 -350 140 -310C140 -250 190 -240 200 -180C220 -90 170 0 0 0z";

export function guitar(pen: Pen, { tint, second }: Look): Figure {
  const art = line("M-150 0L-40 -90L30 -320M160 0L50 -90", [RUBBER, 14]) +
    at(
      [0, -34],
      scale(
        0.84,
        lute(pen, { body: GUITAR, wood: tint, neck: 790, strings: 6 }) +
          path(
            "M50 -290Q120 -260 110 -190Q60 -180 30 -230z",
            darker(second, 0.3),
            0.8,
          ) + shine("M-166 -120Q-160 -60 -100 -40", [13, 0.4]),
      ),
    );
  return {
    art,
    width: 420,
    height: 830,
    feet: [[-150, 24], [160, 24], [0, 60]],
  };
}

export function ukulele(pen: Pen, { tint, second, accent }: Look): Figure {
  const strap = line("M-150 -60C-300 -30 -340 -160 -260 -190", [accent, 24]);
  return {
    art: strap +
      at(
        [0, 0],
        turn(
          10,
          lute(pen, { body: GUITAR, wood: tint, neck: 640, strings: 4 }) +
            at(
              [110, -110],
              repeat(
                5,
                (i) =>
                  turn(i * 72, oval([0, -26, 17, 26], lighter(second, 0.4))),
              ) + disc([0, 0, 13], TINTS.butter),
            ) + shine("M-166 -120Q-160 -60 -100 -40", [13, 0.4]),
        ),
      ),
    width: 560,
    height: 780,
    feet: [[0, 140]],
  };
}

export function violin(pen: Pen, { tint, second }: Look): Figure {
  const body =
    "M0 0C-130 0 -170 -70 -150 -150C-140 -180 -110 -190 -96 -220C-90 -250 -96 -270 -116 -290C-150 -400 -70 -440 0 -440C70 -440 150 -400 116 -290C96 -270 90 -250 96 -220C110 -190 140 -180 150 -150C170 -70 130 0 0 0z";
  const hole = line("M-66 -280C-96 -250 -50 -220 -74 -170", ["#38241f", 9]);
  const art = at(
    [-60, 0],
    turn(
      -8,
      path(body, pen.soft(darker(tint, 0.3))) +
        at([-6, -5], path(body, pen.soft(tint))) + hole +
        `<g transform="scale(-1 1)">${hole}</g>` +
        path("M-26 -120H26L18 -20H-18z", "#3a2a2a") +
        box([-44, -190, 88, 20], pen.soft(PALE_WOOD), { r: 6 }) +
        box([-17, -640, 34, 380], pen.round("#33262a")) +
        line("M0 -640V-690C0 -730 44 -720 34 -690", [darker(tint, 0.2), 22]) +
        repeat(2, (i) => line(`M-44 ${-660 + i * 36}H44`, ["#33262a", 12])) +
        repeat(
          4,
          (i) => line(`M${-12 + i * 8} -640V-110`, ["#f7efdc", 2.6], 0.9),
        ) + shine("M-116 -110Q-116 -50 -70 -30", [11, 0.4]),
    ),
  );
  const bow = at(
    [210, 0],
    turn(
      9,
      line("M0 0V-640", [WOOD, 11]) + line("M20 -30L8 -630", ["#f7efdc", 6]) +
        box([-8, -60, 36, 50], pen.soft(second), { r: 6 }),
    ),
  );
  return {
    art: art + bow,
    width: 520,
    height: 740,
    feet: [[-60, 110], [210, 20]],
  };
}

export function synth(pen: Pen, { tint, second, accent }: Look): Figure {
  const white = repeat(
    15,
    (i) =>
      path(`M${-352 + i * 47} -300h44l${0} 90h-44z`, "#fdfaf2") +
      box([-352 + i * 47, -216, 44, 12], "#d8cfc0"),
  );
  const black = repeat(
    14,
    (i) =>
      [2, 6, 9, 13].includes(i)
        ? ""
        : box([-320 + i * 47, -300, 28, 56], pen.soft("#34323a"), { r: 4 }),
  );
  const art = line("M-290 -190L250 -8M290 -190L-250 -8", [RUBBER, 20]) +
    line("M-300 -6H-200M200 -6H300", [RUBBER, 18]) +
    path(
      "M-380 -420H380L392 -200Q392 -180 372 -180H-372Q-392 -180 -392 -200z",
      pen.soft(tint),
    ) + path("M-380 -420H380L384 -320H-384z", pen.soft(darker(tint, 0.14))) +
    white + black + box([-60, -400, 130, 56], pen.soft("#9fd3c4"), { r: 8 }) +
    repeat(
      4,
      (i) =>
        disc([-330 + i * 58, -372, 20], pen.ball(i === 1 ? accent : second)),
    ) +
    repeat(
      6,
      (i) => box([110 + i * 42, -396, 26, 46], lighter(tint, 0.3), { r: 6 }),
    ) +
    box([-392, -196, 784, 18], darker(tint, 0.45), { r: 8 });
  const rest = path("M-110 -424L-90 -560H150L130 -424z", pen.soft("#fffaf0")) +
    repeat(4, (i) => line(`M-70 ${-530 + i * 26}H116`, ["#b5aa9b", 4])) +
    [[-40, -520], [10, -498], [60, -512], [90, -474]].map(([x = 0, y = 0]) =>
      oval([x, y, 9, 7], "#4a4048") + line(`M${x + 8} ${y}v-30`, ["#4a4048", 4])
    ).join("");
  return {
    art: rest + art,
    width: 790,
    height: 560,
    feet: [[-250, 50], [250, 50]],
  };
}

export function cajon(pen: Pen, { tint, second, accent }: Look): Figure {
  const shaker = at(
    [300, 0],
    path(
      "M-60 -170Q-70 -230 0 -230Q70 -230 60 -170L46 0H-46z",
      pen.round(accent),
    ) + line("M-56 -120H56M-52 -60H52", [lighter(accent, 0.5), 9]),
  );
  const art =
    crate(pen, { at: [-230, -520, 400, 500], color: tint, depth: 80, r: 16 }) +
    repeat(5, (i) =>
      line(
        `M-210 ${-460 + i * 92}q100 24 190 4t170 6`,
        [darker(tint, 0.18), 4],
        0.5,
      )) +
    disc([-30, -230, 78], darker(tint, 0.35)) +
    disc([-26, -226, 72], "#33262a") +
    [[-206, -496], [146, -496], [-206, -44], [146, -44]].map(([x = 0, y = 0]) =>
      disc([x, y, 9], METAL)
    ).join("") +
    box([-150, -420, 240, 60], pen.soft(second), { r: 10, opacity: 0.9 }) +
    box([-220, -20, 60, 20], RUBBER, { r: 6 }) +
    box([100, -20, 60, 20], RUBBER, { r: 6 }) + shaker;
  return { art, width: 680, height: 580, feet: [[0, 220], [300, 50]] };
}

export function drumPad(pen: Pen, { tint, second, accent }: Look): Figure {
  const pad = ([x, y, r]: readonly [number, number, number], color: string) =>
    oval([x, y + 14, r, r * 0.42], RUBBER) +
    oval([x, y, r, r * 0.42], pen.soft(color)) +
    oval([x, y, r * 0.8, r * 0.32], lighter(color, 0.2)) +
    oval([x, y, r * 0.2, r * 0.08], darker(color, 0.3));
  const cymbal = (x: number, y: number) =>
    oval([x, y, 140, 30], pen.soft("#d9b254")) +
    oval([x, y - 8, 36, 11], pen.soft("#efd08a"));
  const art = line(
    "M-300 0L-250 -500M300 0L250 -500M-300 -320H300M-100 -320L-110 -10M110 -320L100 -10",
    [STEEL, 20],
  ) + box([-70, -230, 140, 210], pen.soft("#3d3c44"), { r: 24 }) +
    disc([0, -120, 56], pen.soft(accent)) + cymbal(-290, -560) +
    cymbal(290, -580) + pad([-240, -330, 130], tint) +
    pad([240, -340, 136], tint) + pad([-80, -440, 112], second) +
    pad([120, -440, 112], second) + pad([0, -300, 120], lighter(tint, 0.2)) +
    line("M-160 -360L-40 -500M170 -390L60 -500", [PALE_WOOD, 13]);
  return {
    art,
    width: 860,
    height: 610,
    feet: [[-300, 30], [300, 30], [0, 100]],
  };
}

export function telescope(pen: Pen, { tint, second, accent }: Look): Figure {
  const tube = at(
    [0, -470],
    turn(
      -34,
      box([-250, -64, 470, 128], pen.tube(tint), { r: 14 }) +
        box([200, -78, 110, 156], pen.tube(darker(tint, 0.14)), { r: 14 }) +
        oval([306, 0, 22, 74], "#38405e") +
        oval([306, -20, 10, 26], "#a9c4e8", 0.7) +
        box([-290, -44, 60, 88], pen.tube(second), { r: 8 }) +
        box([-350, -26, 70, 52], pen.tube(RUBBER), { r: 8 }) +
        box([-130, -120, 190, 40], pen.tube(accent), { r: 16 }) +
        line("M-80 -80V-64M20 -80V-64", [STEEL, 10]) +
        box([-60, -64, 26, 128], METAL) + shine("M-220 -36H150", [9, 0.5]),
    ),
  );
  const art =
    line("M0 -400L-210 0M0 -400L210 0M0 -400V-30", [pen.soft(PALE_WOOD), 26]) +
    line("M0 -400V-30", [darker(PALE_WOOD, 0.2), 26]) +
    path("M-84 -190H84L60 -206H-60z", STEEL) +
    disc([0, -410, 46], pen.ball(second)) + tube;
  return {
    art,
    width: 680,
    height: 740,
    feet: [[-210, 26], [210, 26], [0, 24]],
  };
}

export function tripod(pen: Pen, { tint, second, accent }: Look): Figure {
  const leg = (d: string) => line(d, ["#47464e", 26]) + line(d, [tint, 8], 0.8);
  const art = leg("M0 -500L-190 0") + leg("M0 -500L190 0") +
    line("M0 -540V-60", ["#38373f", 30]) +
    line("M-96 -240L0 -200L96 -240", [STEEL, 11]) +
    box([-34, -380, 30, 20], accent) +
    path("M-56 -540H56L40 -460H-40z", pen.round(RUBBER)) +
    disc([0, -560, 40], pen.ball(STEEL)) +
    box([-96, -622, 192, 34], pen.tube(RUBBER), { r: 8 }) +
    line("M30 -570L210 -500", [STEEL, 14]) +
    box([180, -530, 96, 36], pen.tube(second), { r: 16 }) +
    box([-130, -756, 260, 134], pen.soft("#3a3940"), { r: 18 }) +
    box([-130, -730, 260, 80], pen.soft(second)) +
    disc([0, -690, 58], pen.ball("#2b2a31")) +
    disc([0, -690, 36], pen.glow([0, "#6b7fb5"], [1, "#12131f"])) +
    box([-206, -12, 34, 14], RUBBER, { r: 4 }) +
    box([174, -12, 34, 14], RUBBER, { r: 4 });
  return {
    art,
    width: 500,
    height: 770,
    feet: [[-190, 24], [190, 24], [0, 24]],
  };
}

export function sewingMachine(
  pen: Pen,
  { tint, second, accent }: Look,
): Figure {
  const spool = box([-24, -540, 48, 70], pen.round(accent), { r: 4 }) +
    box([-32, -548, 64, 12], PALE_WOOD, { r: 4 }) +
    box([-32, -476, 64, 12], PALE_WOOD, { r: 4 });
  const art = path(
    "M-330 -90H330Q350 -90 350 -60V0H-350V-60Q-350 -90 -330 -90z",
    pen.soft(darker(tint, 0.05)),
  ) +
    path(
      "M150 -80V-430Q150 -460 190 -460H290Q320 -450 320 -410V-80z",
      pen.round(tint),
    ) +
    path(
      "M-310 -400Q-310 -470 -240 -470H260Q320 -460 320 -400L300 -300H-180L-190 -210H-290z",
      pen.soft(lighter(tint, 0.06)),
    ) + line("M-240 -210V-100", [METAL, 11]) +
    path("M-270 -120H-206L-196 -92H-280z", STEEL) +
    box([-330, -96, 260, 14], METAL, { r: 4 }) +
    at([120, 0], spool) + at([-60, 6], scale(0.86, spool)) +
    line("M-60 -520Q-200 -560 -240 -470", [accent, 4]) +
    disc([338, -370, 62], pen.ball(second)) +
    ring([338, -370, 40], [darker(second, 0.3), 7]) +
    disc([220, -250, 40], pen.soft(second)) +
    line("M220 -250L236 -276", ["#ffffff", 7]) +
    repeat(
      4,
      (i) =>
        disc([190 + (i % 2) * 60, -170 + Math.floor(i / 2) * 44, 11], accent),
    ) +
    path(
      "M-400 -20Q-330 -120 -60 -96L-70 -40Q-230 -60 -300 10z",
      pen.soft(lighter(second, 0.25)),
    ) + line("M-360 -40Q-240 -90 -80 -76", [accent, 5], 0.9) +
    shine("M-270 -440H80", [12, 0.4]);
  return { art, width: 800, height: 560, feet: [[0, 345]] };
}

export function boardGame(pen: Pen, { tint, second, accent }: Look): Figure {
  const boxes =
    crate(pen, { at: [-310, -130, 460, 122], color: tint, depth: 130, r: 8 }) +
    path("M-300 -136L-176 -216H260L140 -136z", lighter(tint, 0.12)) +
    disc([-20, -176, 34], accent, 0.9) +
    path("M-170 -146L-90 -204L-30 -146z", second, 0.9) +
    crate(pen, { at: [-270, -258, 380, 90], color: second, depth: 100, r: 8 }) +
    box([-230, -236, 200, 16], lighter(second, 0.5), { r: 6 }) +
    box([-230, -90, 260, 18], lighter(tint, 0.5), { r: 6 });
  const pawn = (x: number, color: string) =>
    path(
      `M${x - 40} 0Q${x - 36} -60 ${x - 14} -96H${x + 14}Q${x + 36} -60 ${
        x + 40
      } 0z`,
      pen.round(color),
    ) + disc([x, -122, 36], pen.ball(color));
  const die = at(
    [330, -20],
    turn(
      12,
      box([-50, -84, 96, 96], pen.soft("#fffaf0"), { r: 18 }) +
        [[-24, -60], [20, -60], [-2, -36], [-24, -12], [20, -12]].map((
          [x = 0, y = 0],
        ) => disc([x, y, 8], accent)).join(""),
    ),
  );
  return {
    art: boxes + pawn(210, accent) + pawn(130, TINTS.butter) + die +
      at(
        [-330, -20],
        turn(
          -10,
          box([-40, -70, 84, 84], pen.soft(accent), { r: 16 }) +
            disc([2, -28, 11], "#fffaf0"),
        ),
      ),
    width: 780,
    height: 350,
    feet: [[-60, 330], [330, 56]],
  };
}

export function easel(pen: Pen, { tint, second, accent }: Look): Figure {
  const art = line("M30 -600L150 0", [darker(PALE_WOOD, 0.3), 22]) +
    line("M0 -780L-210 0M0 -780L210 0", [PALE_WOOD, 28]) +
    box([-220, -700, 440, 400], pen.soft("#fdf8ee"), { r: 4 }) +
    pen.clip(
      '<rect x="-204" y="-684" width="408" height="368"/>',
      box(
        [-204, -684, 408, 368],
        pen.fall([0, lighter(tint, 0.5)], [0.7, lighter(accent, 0.5)]),
      ) + disc([90, -570, 54], accent) +
        path("M-204 -420q120 -110 220 -20t190 -40v170h-410z", tint) +
        path("M-204 -380q140 -50 240 10t170 -20v90h-410z", second),
    ) + box([-250, -304, 500, 34], pen.tube(PALE_WOOD), { r: 6 }) +
    at(
      [180, -50],
      path(
        "M-130 0C-150 -60 -60 -110 40 -100C140 -90 160 -20 100 10C70 24 60 -10 20 -4C-20 6 -110 60 -130 0z",
        pen.soft(PALE_WOOD),
      ) +
        [[-70, -30], [-20, -66], [50, -68], [96, -34]].map((
          [x = 0, y = 0],
          i,
        ) =>
          oval([x, y, 24, 16], [accent, tint, TINTS.butter, second][i] ?? tint)
        ).join(""),
    );
  return {
    art,
    width: 560,
    height: 790,
    feet: [[-210, 26], [210, 26], [150, 110]],
  };
}

export function knitting(pen: Pen, { tint, second, accent }: Look): Figure {
  const yarn = (x: number, r: number, color: string) =>
    at(
      [x, -r],
      disc([0, 0, r], pen.ball(color)) + repeat(4, (i) =>
        turn(
          i * 40 - 50,
          line(`M${-r * 0.8} ${-r * 0.4}Q0 ${r * 0.1} ${r * 0.8} ${-r * 0.4}`, [
            darker(color, 0.2),
            5,
          ], 0.6),
        )),
    );
  const needles =
    line("M-60 -150L180 -480M60 -150L-170 -470", [PALE_WOOD, 15]) +
    disc([180, -480, 19], accent) + disc([-170, -470, 19], accent);
  const art = needles +
    can(pen, { at: [0, -170, 420, 170], color: WOOD, taper: 40 }) +
    at([-90, -130], yarn(0, 100, tint)) + at([90, -140], yarn(0, 90, second)) +
    path(
      "M-210 -170L-180 -40Q-176 0 -140 0H140Q176 0 180 -40L210 -170Q0 -110 -210 -170z",
      pen.round("#cfa266"),
    ) + repeat(4, (i) =>
      line(
        `M${-196 + i * 8} ${-120 + i * 32}Q0 ${-80 + i * 32} ${196 - i * 8} ${
          -120 + i * 32
        }`,
        ["#a87a48", 6],
        0.5,
      )) +
    yarn(290, 76, accent) + line("M230 -20Q150 20 60 0", [accent, 6]);
  return { art, width: 640, height: 500, feet: [[0, 190], [290, 60]] };
}
