import {
  darker,
  lighter,
  METAL,
  PALE_WOOD,
  RUBBER,
  STEEL,
  TINTS,
} from "../colors.ts";
import type { Figure, Look } from "../figure.ts";
import type { Pen } from "../pen.ts";
import { at, box, disc, line, oval, path, repeat } from "../shapes.ts";
import { can, crate, shine } from "../volumes.ts";

export function partyLights(pen: Pen, { tint, second, accent }: Look): Figure {
  const colors = [TINTS.butter, tint, second, accent];
  const bulb = (i: number, y: number) => {
    const color = colors[i % 4] ?? tint;
    return at(
      [-360 + i * 90, y],
      disc(
        [0, 40, 84],
        pen.glow([0, lighter(color, 0.4), 0.75], [1, color, 0]),
      ) + box([-13, -14, 26, 30], RUBBER, { r: 5 }) +
        path(
          "M-14 14C-40 40 -34 84 0 84C34 84 40 40 14 14z",
          pen.ball(lighter(color, 0.2)),
        ) + disc([-9, 46, 7], "#ffffff", 0.8),
    );
  };
  const sag = (i: number) => Math.round(64 * Math.sin(i * Math.PI / 4) ** 2);
  const string = (y: number) =>
    line(
      `M-410 ${y - 22}Q-360 ${y} ${
        repeat(9, (i) => `L${-360 + i * 90} ${y + sag(i)}`).slice(1)
      }L410 ${y - 22}`,
      [RUBBER, 9],
    ) + repeat(9, (i) => bulb(i + (y > -400 ? 2 : 0), y + sag(i)));
  const art = string(-560) + string(-330) +
    can(pen, { at: [-150, -90, 110, 90], color: second }) +
    can(pen, { at: [60, -130, 130, 130], color: accent }) +
    can(pen, { at: [-30, -70, 90, 70], color: tint });
  return {
    art,
    width: 860,
    height: 620,
    feet: [[-150, 50], [60, 60], [-30, 44]],
  };
}

export function balloons(pen: Pen, { tint, second, accent }: Look): Figure {
  const balloon = (
    [x, y, r]: readonly [number, number, number],
    color: string,
  ) =>
    line(`M${x} ${y + r}Q${x * 0.5} ${y * 0.4} 0 -80`, ["#a8988c", 4], 0.8) +
    path(`M${x - 11} ${y + r * 1.14}h22l-11 -18z`, darker(color, 0.2)) +
    oval([x, y, r * 0.88, r * 1.06], pen.ball(color)) +
    oval([x - r * 0.32, y - r * 0.4, r * 0.14, r * 0.24], "#ffffff", 0.6);
  const art = balloon([-180, -560, 110], second) +
    balloon([150, -620, 120], tint) + balloon([-20, -690, 116], accent) +
    balloon([230, -460, 100], lighter(accent, 0.4)) +
    balloon([-80, -480, 112], TINTS.butter) +
    balloon([80, -470, 104], lighter(second, 0.4)) +
    crate(pen, {
      at: [-110, -150, 200, 144],
      color: lighter(tint, 0.2),
      depth: 46,
      r: 10,
    }) + box([-26, -150, 34, 144], second) +
    path(
      "M-10 -160q-80 -60 -80 -10q10 30 80 10zM-10 -160q80 -60 80 -10q-10 30 -80 10z",
      pen.soft(second),
    ) + disc([-10, -162, 15], darker(second, 0.2));
  return { art, width: 640, height: 820, feet: [[0, 120]] };
}

export function partyTable(pen: Pen, { tint, second, accent }: Look): Figure {
  const flag = repeat(
    9,
    (i) =>
      path(
        `M${-380 + i * 86} ${
          -640 + Math.round(34 * Math.sin(i * 0.4))
        }h70l-35 76z`,
        pen.soft([tint, second, accent, TINTS.butter][i % 4] ?? tint),
      ),
  );
  const cake = box([-110, -420, 220, 90], pen.round("#fff7ea"), { r: 14 }) +
    box([-78, -500, 156, 84], pen.round(lighter(tint, 0.5)), { r: 14 }) +
    path(
      "M-110 -400Q-90 -360 -70 -396Q-50 -360 -30 -396Q-10 -360 10 -396Q30 -360 50 -396Q70 -360 90 -396Q104 -370 110 -400V-420H-110z",
      lighter(tint, 0.3),
    ) + repeat(3, (i) =>
      box([-44 + i * 40, -548, 9, 50], accent, { r: 3 }) +
      disc([-40 + i * 40, -560, 9], "#ffc04d")) +
    box([-130, -334, 260, 16], pen.tube("#f1e7d6"), { r: 6 });
  const fruit = at(
    [-240, -318],
    [[-34, -26], [34, -26], [0, -70]].map(([x = 0, y = 0]) =>
      disc([x, y, 36], pen.ball(TINTS.persimmon))
    ).join("") + box([-80, 0, 160, 12], "#f1e7d6", { r: 5 }),
  );
  const ricecake = at(
    [240, -318],
    repeat(3, (row) =>
      repeat(3 - row, (i) =>
        box(
          [-84 + i * 58 + row * 28, -34 - row * 36, 52, 32],
          pen.soft(
            [TINTS.sage, TINTS.cream, TINTS.rose][(i + row) % 3] ?? tint,
          ),
          { r: 12 },
        ))) + box([-96, 0, 192, 12], "#f1e7d6", { r: 5 }),
  );
  const cloth = path(
    "M-400 -310H400L420 -20Q370 10 340 -20T260 -20T180 -20T100 -20T20 -20T-60 -20T-140 -20T-220 -20T-300 -20T-380 -20L-420 -20z",
    pen.soft(second),
  ) + repeat(9, (i) =>
    line(
      `M${-340 + i * 84} -290Q${-350 + i * 86} -150 ${-346 + i * 86} -40`,
      [darker(second, 0.16), 6],
      0.5,
    )) +
    box([-406, -316, 812, 22], pen.tube(lighter(second, 0.2)), { r: 8 });
  return {
    art: line("M-420 -630Q0 -560 420 -640", [RUBBER, 5]) + flag + cloth + cake +
      fruit + ricecake,
    width: 860,
    height: 670,
    feet: [[0, 410]],
  };
}

export function foldingTable(pen: Pen, { tint, second }: Look): Figure {
  const chair = (x: number, side: 1 | -1) =>
    at(
      [x, 0],
      `<g transform="scale(${side} 1)">` +
        line("M-60 0L40 -300M60 0L-40 -180L-56 -420", [STEEL, 16]) +
        path(
          "M-80 -420Q-70 -440 -20 -430L-10 -330Q-60 -330 -72 -340z",
          pen.soft(second),
        ) + path("M-70 -196H60L80 -170H-60z", pen.soft(second)) + "</g>",
    );
  const art = chair(-340, 1) + chair(340, -1) +
    line(
      "M-230 -310L-270 0M230 -310L270 0M-150 -310L-130 -20M150 -310L130 -20",
      [STEEL, 18],
    ) + line("M-260 -90H-136M136 -90H260", [STEEL, 11]) +
    path("M-330 -370H330L360 -318H-360z", pen.soft(lighter(tint, 0.2))) +
    box([-362, -322, 724, 34], pen.tube(tint), { r: 12 }) +
    line("M0 -370V-290", [darker(tint, 0.2), 4]) +
    can(pen, { at: [-120, -420, 80, 70], color: second }) +
    at(
      [60, -346],
      path(
        "M-24 -110C-20 -80 -46 -70 -44 -34C-43 -8 -30 0 0 0S43 -8 44 -34C46 -70 20 -80 24 -110z",
        pen.round("#dfe4e2"),
      ) + line("M0 -110V-180", ["#5d8a5c", 6]) +
        disc([0, -190, 26], pen.ball(TINTS.rose)),
    );
  return {
    art,
    width: 860,
    height: 540,
    feet: [[-270, 20], [270, 20], [-340, 70], [340, 70]],
  };
}

export function popcornMaker(pen: Pen, { tint, second }: Look): Figure {
  const corn = repeat(
    26,
    (i) =>
      disc(
        [-150 + ((i * 71) % 300), -210 - ((i * 43) % 110), 24],
        pen.ball(i % 3 ? "#fff3d0" : "#f7dd97"),
      ),
  );
  const art =
    path("M-230 -560Q-230 -640 0 -650Q230 -640 230 -560z", pen.soft(tint)) +
    repeat(4, (i) =>
      path(
        `M${-170 + i * 100} -566Q${-130 + i * 76} -630 ${-60 + i * 40} -646L${
          -20 + i * 20
        } -648Q${-70 + i * 76} -620 ${-110 + i * 100} -566z`,
        "#fff6e6",
        0.8,
      )) +
    box([-220, -560, 440, 400], "#e9f2f2", { opacity: 0.5 }) +
    box([-60, -540, 120, 110], pen.round(METAL), { r: 16 }) +
    line("M60 -500H110", [RUBBER, 13]) + corn +
    path("M-190 -190H190V-160H-190z", "#f7dd97") +
    line("M-216 -560V-160M216 -560V-160", [tint, 20]) +
    crate(pen, { at: [-240, -170, 480, 166], color: tint, depth: 30, r: 10 }) +
    box([-150, -130, 200, 80], pen.soft("#fff6e6"), { r: 12 }) +
    disc([140, -90, 30], pen.ball(second)) +
    shine("M-180 -530L-140 -260", [13, 0.5]);
  const bag = at(
    [340, 0],
    path("M-70 -190H70L52 0H-52z", pen.soft("#fff6e6")) +
      repeat(3, (i) => path(`M${-54 + i * 42} -190h22l-4 190h-14z`, tint)) +
      repeat(
        7,
        (i) =>
          disc([-58 + i * 19, -196 - (i % 2) * 22, 22], pen.ball("#fff3d0")),
      ),
  );
  return {
    art: art + bag,
    width: 720,
    height: 660,
    feet: [[0, 250], [340, 60]],
  };
}

export function canopy(pen: Pen, { tint, second, accent }: Look): Figure {
  const scallop = repeat(
    8,
    (i) =>
      path(
        `M${-400 + i * 100} -430h100v40a50 50 0 0 1 -100 0z`,
        pen.soft(i % 2 ? second : tint),
      ),
  );
  const art = line("M-380 -400V0M380 -400V0", [METAL, 20]) +
    line("M-270 -400V-60M270 -400V-60", [darker(METAL, 0.2), 14]) +
    path("M0 -680L-400 -430H400z", pen.soft(tint)) +
    path("M0 -680L-200 -430H-100zM0 -680L100 -430H200z", pen.soft(second)) +
    path("M0 -680L200 -430H400z", darker(tint, 0.24), 0.4) + scallop +
    at(
      [0, 0],
      box([-200, -190, 400, 26], pen.tube(PALE_WOOD), { r: 8 }) +
        line("M-170 -164V0M170 -164V0", [darker(PALE_WOOD, 0.2), 18]) +
        can(pen, { at: [-90, -250, 80, 60], color: accent }) +
        disc([60, -226, 38], pen.ball(TINTS.persimmon)) +
        disc([120, -216, 30], pen.ball(TINTS.butter)),
    ) + disc([0, -684, 17], accent);
  return {
    art,
    width: 840,
    height: 700,
    feet: [[-380, 26], [380, 26], [-170, 30], [170, 30]],
  };
}
