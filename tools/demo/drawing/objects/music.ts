import { darker, lighter, METAL, PALE_WOOD, RUBBER, STEEL } from "../colors.ts";
import type { Figure, Look } from "../figure.ts";
import type { Pen } from "../pen.ts";
import { at, box, disc, line, oval, path, repeat } from "../shapes.ts";
import { crate, shine } from "../volumes.ts";

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

export function microphone(pen: Pen, { tint, second }: Look): Figure {
  const mesh = repeat(
    7,
    (i) =>
      line(`M-86 ${-590 + i * 30}Q0 ${-570 + i * 30} 86 ${-590 + i * 30}`, [
        "#6c6f77",
        5,
      ], 0.7),
  ) + repeat(7, (i) => line(`M${-72 + i * 24} -640V-400`, ["#6c6f77", 4], 0.5));
  const art = path("M-170 -16Q0 -50 170 -16L180 0H-180z", pen.round(RUBBER)) +
    box([-13, -160, 26, 146], pen.round(METAL)) +
    line("M-140 -430V-300C-140 -120 140 -120 140 -300V-430", [
      pen.soft(STEEL),
      20,
    ]) + disc([-140, -400, 26], pen.ball(second)) +
    disc([140, -400, 26], pen.ball(second)) +
    box([-96, -640, 192, 250], pen.round("#c9ccd2"), { r: 94 }) +
    pen.clip(
      '<rect x="-96" y="-640" width="192" height="250" rx="94"/>',
      mesh,
    ) +
    box([-100, -400, 200, 26], pen.round(METAL), { r: 6 }) +
    path(
      "M-96 -376H96V-270Q96 -190 0 -190Q-96 -190 -96 -270z",
      pen.round(tint),
    ) + disc([0, -310, 22], pen.ball(second)) +
    shine("M-66 -590Q-78 -540 -72 -470", [12, 0.6]);
  return { art, width: 400, height: 650, feet: [[0, 170]] };
}
