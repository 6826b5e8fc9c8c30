import { darker, lighter, METAL, RUBBER, STEEL } from "../colors.ts";
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
import { can, shine } from "../volumes.ts";

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

export function tennisRacket(pen: Pen, { tint, second }: Look): Figure {
  const strings =
    repeat(9, (i) => line(`M${-120 + i * 30} -700V-340`, ["#fbf6ea", 4], 0.9)) +
    repeat(11, (i) => line(`M-160 ${-690 + i * 34}H160`, ["#fbf6ea", 4], 0.9));
  const head = '<ellipse cx="0" cy="-520" rx="142" ry="184"/>';
  const racket = at(
    [-70, 20],
    turn(
      14,
      pen.clip(head, strings) +
        `<ellipse cx="0" cy="-520" rx="146" ry="188" fill="none" stroke="${
          pen.soft(tint)
        }" stroke-width="24"/>` +
        line("M-90 -372Q-30 -300 -14 -220M90 -372Q30 -300 14 -220", [
          pen.soft(tint),
          22,
        ]) + box([-22, -240, 44, 220], pen.round(second), { r: 14 }) +
        repeat(
          6,
          (i) =>
            line(
              `M-22 ${-190 + i * 28}l44 -14`,
              [darker(second, 0.35), 5],
              0.7,
            ),
        ),
    ),
  );
  const ball = (x: number, y: number, r: number) =>
    at(
      [x, y],
      disc([0, 0, r], pen.ball("#d3dd54")) +
        line(`M${-r * 0.8} ${-r * 0.5}Q0 0 ${-r * 0.4} ${r * 0.86}`, [
          "#fbfbe8",
          6,
        ], 0.9) +
        line(`M${r * 0.6} ${-r * 0.76}Q${r * 0.2} 0 ${r * 0.9} ${r * 0.4}`, [
          "#fbfbe8",
          6,
        ], 0.9),
    );
  return {
    art: racket + ball(190, -62, 62) + ball(80, -52, 54),
    width: 560,
    height: 720,
    feet: [[-70, 40], [190, 56], [80, 48]],
  };
}

export function badminton(pen: Pen, { tint, second, accent }: Look): Figure {
  const mesh =
    repeat(9, (i) => line(`M${-100 + i * 25} -730V-430`, ["#fbf6ea", 3], 0.9)) +
    repeat(11, (i) => line(`M-130 ${-720 + i * 27}H130`, ["#fbf6ea", 3], 0.9));
  const racket = (color: string) =>
    pen.clip('<ellipse cx="0" cy="-590" rx="112" ry="140"/>', mesh) +
    `<ellipse cx="0" cy="-590" rx="114" ry="142" fill="none" stroke="${
      pen.soft(color)
    }" stroke-width="14"/>` + line("M0 -448V-170", [STEEL, 11]) +
    box([-16, -190, 32, 190], pen.round(accent), { r: 12 });
  const shuttle = at(
    [150, -10],
    turn(
      -30,
      path("M-66 -170L66 -170L30 -50H-30z", "#fffaf0") +
        repeat(
          5,
          (i) =>
            line(`M${-56 + i * 28} -168L${-24 + i * 12} -52`, ["#d8cfc0", 4]),
        ) +
        line("M-54 -128H54M-44 -96H44", [second, 6], 0.7) +
        path("M-34 -54H34Q36 0 0 0Q-36 0 -34 -54z", pen.soft("#f0e2c8")),
    ),
  );
  return {
    art: at([-40, 10], turn(-20, racket(tint))) +
      at([-40, 10], turn(16, racket(second))) + shuttle,
    width: 640,
    height: 720,
    feet: [[-40, 50], [150, 50]],
  };
}

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

export function dumbbells(pen: Pen, { tint, second }: Look): Figure {
  const bell = (color: string) =>
    box([-120, -118, 240, 36], pen.tube(METAL), { r: 10 }) +
    [-1, 1].map((side) =>
      box([side * 170 - 62, -200, 124, 200], pen.tube(color), { r: 30 }) +
      box(
        [side * 170 - 62 + (side < 0 ? 0 : 104), -190, 20, 180],
        darker(color, 0.3),
        { r: 10 },
      ) + box([side * 108 - 12, -160, 24, 120], pen.tube(STEEL), { r: 8 })
    ).join("");
  const plate = at([-40, -192], turn(-6, bell(second)));
  return {
    art: at([30, 0], bell(tint)) + plate,
    width: 560,
    height: 410,
    feet: [[-140, 76], [200, 76]],
  };
}

export function kettlebell(pen: Pen, { tint, second }: Look): Figure {
  const mat = path("M-300 -20H300L330 0H-330z", darker(second, 0.1)) +
    box([-330, -4, 660, 22], pen.soft(second), { r: 10 });
  const art = mat +
    line("M-86 -250C-150 -520 150 -520 86 -250", [pen.soft("#45444c"), 52]) +
    line("M-78 -300C-110 -460 40 -490 76 -420", ["#8a8893", 9], 0.6) +
    path(
      "M-120 -300C-220 -200 -190 -20 -90 -20H90C190 -20 220 -200 120 -300Q0 -350 -120 -300z",
      pen.ball(tint),
    ) + disc([0, -160, 66], pen.soft("#f5efe4")) + disc([0, -160, 50], tint) +
    shine("M-130 -220Q-160 -160 -140 -100", [16, 0.3]);
  return { art, width: 680, height: 500, feet: [[0, 330]] };
}

export function yogaMat(pen: Pen, { tint, second, accent }: Look): Figure {
  const spiral = repeat(
    4,
    (i) =>
      ring([230, -110, 92 - i * 24], [
        i % 2 ? lighter(tint, 0.3) : darker(tint, 0.2),
        10,
      ]),
  );
  const art = path("M-380 -12H-40L-60 4H-380z", darker(tint, 0.3)) +
    box([-300, -220, 530, 220], pen.tube(tint), { r: 20 }) +
    oval([230, -110, 70, 110], pen.soft(darker(tint, 0.1))) +
    `<g transform="translate(230 -110) scale(.62 1) translate(-230 110)">${spiral}</g>` +
    line("M-180 -218Q-150 -110 -180 -2M90 -218Q120 -110 90 -2", [second, 24]) +
    line("M-170 -220Q-40 -330 96 -220", [second, 18]) +
    box([-110, -330, 230, 110], pen.soft(accent), { r: 14 }) +
    box([-110, -280, 230, 8], darker(accent, 0.2)) +
    shine("M-260 -186H60", [10, 0.3]);
  return { art, width: 640, height: 340, feet: [[-20, 300]] };
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

export function golfBag(pen: Pen, { tint, second, accent }: Look): Figure {
  const club = (x: number, height: number, head: string) =>
    line(`M${x} -480L${x * 1.5} ${-height}`, [METAL, 8]) +
    at([x * 1.5, -height], head);
  const wood = path(
    "M-50 20Q-60 -44 10 -40Q34 -30 20 10Q-10 34 -50 20z",
    pen.ball("#3a3940"),
  );
  const iron = path("M-46 16L-10 -40L14 -30L10 20z", pen.soft(METAL));
  const art = club(-80, 700, wood) + club(-30, 760, iron) +
    club(30, 730, wood) + club(84, 680, iron) +
    club(
      0,
      660,
      `<g transform="scale(1)">${disc([0, 0, 30], pen.ball(accent))}</g>`,
    ) +
    line("M120 -420C260 -400 260 -160 150 -120", [darker(second, 0.15), 22]) +
    can(pen, { at: [0, -500, 270, 490], color: tint, taper: 24 }) +
    oval([0, -500, 118, 22], "#2c2430") +
    path("M-135 -440H135V-380H-134z", pen.round(second)) +
    box([-90, -330, 170, 210], pen.soft(lighter(tint, 0.14)), { r: 30 }) +
    line("M-60 -290H50", [second, 8]) +
    box([-70, -90, 140, 56], pen.round(second), { r: 16 }) +
    line("M-110 -300L-230 0M110 -300L60 -20", [RUBBER, 11], 0.9);
  return { art, width: 520, height: 790, feet: [[0, 120], [-230, 24]] };
}

export function balls(pen: Pen, { tint, second, accent }: Look): Figure {
  const basket = at(
    [-150, -170],
    disc([0, 0, 170], pen.ball(tint)) +
      line(
        "M-170 0H170M0 -170V170M-120 -120Q-20 0 -120 120M120 -120Q20 0 120 120",
        [darker(tint, 0.55), 7],
      ),
  );
  const soccer = at(
    [190, -140],
    disc([0, 0, 140], pen.ball("#f7f3ea")) +
      path("M0 -50L48 -15L30 42H-30L-48 -15z", "#38363e") +
      line(
        "M0 -50V-100M48 -15L100 -36M30 42L64 90M-30 42L-64 90M-48 -15L-100 -36",
        ["#38363e", 7],
      ) +
      pen.clip(
        '<circle r="140"/>',
        [[0, -126], [124, -40], [80, 106], [-80, 106], [-124, -40]].map((
          [x = 0, y = 0],
        ) => disc([x, y, 26], "#38363e")).join(""),
      ),
  );
  const cone = path("M10 -20L50 -200H70L110 -20z", pen.round(accent)) +
    path("M34 -130H86L94 -90H26z", lighter(second, 0.6)) +
    box([-14, -24, 148, 24], pen.soft(accent), { r: 8 });
  return {
    art: basket + soccer + at([-30, 6], cone),
    width: 660,
    height: 350,
    feet: [[-150, 100], [190, 90], [30, 80]],
  };
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
