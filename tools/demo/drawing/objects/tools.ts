import {
  darker,
  lighter,
  METAL,
  PALE_WOOD,
  RUBBER,
  STEEL,
  WOOD,
} from "../colors.ts";
import type { Figure, Look } from "../figure.ts";
import type { Pen } from "../pen.ts";
import {
  at,
  box,
  disc,
  flip,
  line,
  oval,
  path,
  repeat,
  ring,
  turn,
} from "../shapes.ts";
import { can, crate, shine } from "../volumes.ts";

export function toolbox(pen: Pen, { tint, second }: Look): Figure {
  const wrench = at(
    [-150, -300],
    turn(
      -24,
      box([-14, -230, 28, 240], pen.round(METAL), { r: 10 }) +
        path(
          "M-44 -300L-18 -280V-250H18V-280L44 -300Q60 -220 14 -206H-14Q-60 -220 -44 -300z",
          pen.soft(METAL),
        ),
    ),
  );
  const hammer = at(
    [60, -300],
    turn(
      12,
      box([-13, -240, 26, 260], pen.round(PALE_WOOD), { r: 8 }) +
        path("M-90 -280H60Q100 -280 110 -250L60 -232H-90z", pen.tube(STEEL)),
    ),
  );
  const driver = at(
    [190, -290],
    turn(
      30,
      box([-7, -200, 14, 150], METAL) +
        box([-26, -90, 52, 120], pen.round(second), { r: 20 }),
    ),
  );
  const art = wrench + hammer + driver +
    crate(pen, { at: [-310, -270, 580, 266], color: tint, depth: 74, r: 16 }) +
    path("M-310 -262L-236 -314H344L270 -262z", darker(tint, 0.62)) +
    box([-310, -200, 580, 22], darker(tint, 0.34)) +
    box([-200, -214, 70, 62], pen.soft(METAL), { r: 8 }) +
    box([100, -214, 70, 62], pen.soft(METAL), { r: 8 }) +
    box([-110, -120, 180, 60], pen.soft(second), { r: 10 }) +
    shine("M-286 -150V-40", [12, 0.3]) +
    line("M-310 -12H270", [darker(tint, 0.4), 10], 0.5);
  return { art, width: 700, height: 580, feet: [[0, 300]] };
}

export function ladder(pen: Pen, { tint, second }: Look): Figure {
  const steps = repeat(4, (i) => {
    const y = -130 - i * 132;
    const half = 176 - i * 26;
    return path(
      `M${-half} ${y}H${half}l16 -22H${-half + 12}z`,
      pen.soft(lighter(second, 0.1)),
    ) + box([-half, y, half * 2, 16], darker(second, 0.2), { r: 4 });
  });
  const art =
    line("M70 -640L300 0M-40 -660L150 -40", [darker(METAL, 0.3), 22]) +
    line("M120 -200H232M84 -420H150", [darker(METAL, 0.3), 12]) +
    steps + line("M-78 -660L-214 0M78 -660L214 0", [pen.soft(tint), 30]) +
    path("M-104 -690H104L96 -640H-96z", pen.soft(tint)) +
    box([-70, -720, 140, 34], pen.tube(second), { r: 14 }) +
    line("M-84 -632L-210 -30", ["#ffffff", 6], 0.35) +
    box([-236, -14, 46, 16], RUBBER, { r: 5 }) +
    box([192, -14, 46, 16], RUBBER, { r: 5 }) +
    box([284, -12, 36, 14], RUBBER, { r: 5 });
  return {
    art,
    width: 560,
    height: 720,
    feet: [[-214, 40], [214, 40], [300, 30]],
  };
}

export function paintSet(pen: Pen, { tint, second }: Look): Figure {
  const bucket = at(
    [-110, 0],
    line("M-150 -300C-140 -480 140 -480 150 -300", [STEEL, 9]) +
      can(pen, { at: [0, -310, 310, 300], color: METAL, taper: 14 }) +
      oval([0, -310, 140, 27], pen.soft(tint)) +
      path(
        "M-152 -250Q0 -200 152 -250V-90Q0 -40 -146 -90z",
        pen.soft("#fbf5ea"),
      ) +
      path(
        "M-154 -306C-150 -250 -128 -240 -118 -280C-110 -200 -80 -190 -74 -276C-60 -256 -40 -262 -30 -284L-154 -310z",
        pen.soft(tint),
      ) + disc([20, -150, 46], tint),
  );
  const roller = at(
    [210, -10],
    turn(
      16,
      line("M0 0V-200L-80 -240V-330", [STEEL, 13]) +
        box([-22, -170, 44, 180], pen.round(second), { r: 20 }) +
        box([-190, -420, 230, 96], pen.tube(lighter(tint, 0.1)), { r: 24 }) +
        box([-190, -420, 26, 96], "#f5efe2", { r: 10 }),
    ),
  );
  const brush = at(
    [40, 4],
    turn(
      -74,
      box([-22, -190, 44, 130], pen.round(WOOD), { r: 18 }) +
        box([-44, -250, 88, 64], pen.round(METAL)) +
        path("M-44 -250H44L34 -330Q0 -350 -34 -330z", pen.soft("#e2c79a")) +
        path("M-38 -300L-34 -330Q0 -350 34 -330L38 -300z", tint),
    ),
  );
  return {
    art: bucket + roller + brush,
    width: 640,
    height: 470,
    feet: [[-110, 150], [210, 30]],
  };
}

export function handTools(pen: Pen, { tint, second }: Look): Figure {
  const hammer = at(
    [-220, -260],
    turn(
      -12,
      box([-18, -120, 36, 380], pen.round(PALE_WOOD), { r: 14 }) +
        box([-20, 110, 40, 150], pen.round(tint), { r: 16 }) +
        path("M-120 -190H50Q110 -190 124 -150L60 -110H-120z", pen.tube(STEEL)) +
        box([-130, -196, 40, 92], pen.round(METAL), { r: 8 }),
    ),
  );
  const wrench = at(
    [-40, -260],
    turn(
      4,
      box([-22, -160, 44, 340], pen.round(METAL), { r: 16 }) +
        path(
          "M-66 -250L-26 -224V-180H26V-224L66 -250Q90 -140 22 -120H-22Q-90 -140 -66 -250z",
          pen.soft(METAL),
        ) + ring([0, 210, 44], [METAL, 28]),
    ),
  );
  const driver = at(
    [130, -260],
    turn(
      -4,
      box([-10, -220, 20, 260], pen.round(METAL), { r: 3 }) +
        path("M-14 -240L14 -240L10 -210H-10z", STEEL) +
        path(
          "M-40 50Q-40 20 0 20Q40 20 40 50L46 210Q46 250 0 250Q-46 250 -46 210z",
          pen.round(tint),
        ) +
        repeat(
          3,
          (i) => line(`M${-20 + i * 20} 70V210`, [darker(tint, 0.35), 7], 0.7),
        ),
    ),
  );
  const level = at(
    [280, -260],
    turn(
      6,
      box([-44, -250, 88, 500], pen.round(second), { r: 10 }) +
        repeat(
          3,
          (i) =>
            box([-24, -200 + i * 160, 48, 80], pen.soft("#c9e37d"), { r: 20 }) +
            disc([0, -160 + i * 160, 12], "#f6ffd8"),
        ),
    ),
  );
  return { art: hammer + wrench + driver + level, width: 760, height: 540 };
}

export function handTruck(pen: Pen, { tint, second, accent }: Look): Figure {
  const parcel = (y: number, w: number) =>
    crate(pen, {
      at: [-w / 2 + 40, y, w, 150],
      color: "#cf9f68",
      depth: 50,
      r: 6,
    }) + box([20, y, 44, 150], lighter("#cf9f68", 0.35), { opacity: 0.7 });
  const art =
    line("M-110 -90V-640Q-110 -700 -40 -700H90Q160 -700 160 -640V-90", [
      pen.soft(tint),
      24,
    ]) + box([-40, -716, 130, 34], pen.tube(RUBBER), { r: 16 }) +
    line("M-110 -300H160M-110 -470H160", [darker(tint, 0.2), 16]) +
    path("M-170 -30H250L290 -8H-190z", pen.soft(STEEL)) + parcel(-190, 330) +
    parcel(-346, 280) +
    crate(pen, { at: [-60, -462, 200, 110], color: second, depth: 44, r: 6 }) +
    disc([-180, -66, 66], RUBBER) + disc([-180, -66, 32], pen.ball(accent)) +
    flip(
      disc([-230, -66, 66], RUBBER) + disc([-230, -66, 32], pen.ball(accent)),
    );
  return {
    art,
    width: 560,
    height: 720,
    feet: [[-180, 60], [230, 60], [40, 160]],
  };
}
