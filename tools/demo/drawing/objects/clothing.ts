import { darker, lighter, METAL, PALE_WOOD, STEEL } from "../colors.ts";
import type { Figure, Look } from "../figure.ts";
import type { Pen } from "../pen.ts";
import { box, disc, flip, line, path, repeat } from "../shapes.ts";

/** Hangs a garment whose shoulders are 700 units above the hem. */
function hanger(shoulder: number): string {
  return line("M0 -770C0 -800 40 -800 34 -770S0 -744 0 -716", [STEEL, 9]) +
    line(`M0 -716L${-shoulder} -640M0 -716L${shoulder} -640`, [
      darker(PALE_WOOD, 0.1),
      20,
    ]);
}

export function suit(pen: Pen, { tint, second, accent }: Look): Figure {
  const sleeve = path(
    "M-190 -620C-250 -580 -270 -300 -262 -150L-190 -140L-150 -480z",
    pen.soft(darker(tint, 0.12)),
  );
  const half = path(
    "M-40 -690L-190 -630Q-210 -400 -190 -30Q-100 -10 0 -14V-380z",
    pen.soft(tint),
  );
  const lapel = path(
    "M-50 -694L-110 -540L-70 -520L-84 -490L0 -330L-6 -400z",
    pen.soft(lighter(tint, 0.12)),
  );
  const art = hanger(150) +
    path("M-70 -690L0 -330L70 -690L0 -660z", pen.soft("#fbf7ee")) +
    path(
      "M-22 -640H22L12 -600L34 -400L0 -350L-34 -400L-12 -600z",
      pen.soft(accent),
    ) + path("M-70 -696L0 -640L-40 -590zM70 -696L0 -640L40 -590z", "#fffdf8") +
    sleeve + flip(sleeve) + half + flip(half) + lapel + flip(lapel) +
    line("M0 -330V-20", [darker(tint, 0.4), 4], 0.7) +
    disc([10, -290, 11], second) + disc([10, -220, 11], second) +
    box([-160, -230, 96, 14], darker(tint, 0.3), { r: 4 }) +
    box([64, -230, 96, 14], darker(tint, 0.3), { r: 4 }) +
    path("M70 -440h70l-8 -26l-20 12l-14 -20l-14 18z", second);
  return { art, width: 540, height: 790 };
}

export function hanbok(pen: Pen, { tint, second, accent }: Look): Figure {
  const sleeve = path(
    "M-60 -670L-360 -520Q-390 -420 -330 -380Q-240 -350 -120 -450z",
    pen.soft(second),
  ) +
    path(
      "M-344 -528L-368 -470Q-376 -410 -330 -380L-300 -372L-310 -548z",
      pen.soft(lighter(accent, 0.2)),
    );
  const folds = repeat(
    9,
    (i) =>
      line(`M${-96 + i * 24} -470Q${-190 + i * 48} -240 ${-290 + i * 72} -20`, [
        darker(tint, 0.18),
        5,
      ], 0.5),
  );
  const art = hanger(110) +
    path(
      "M-110 -480H110C190 -330 320 -200 350 -20Q180 20 0 20T-350 -20C-320 -200 -190 -330 -110 -480z",
      pen.soft(tint),
    ) + folds +
    path(
      "M-346 -44Q-170 -4 0 -2T346 -44L350 -20Q180 20 0 20T-350 -20z",
      pen.soft(lighter(tint, 0.3)),
    ) +
    repeat(
      9,
      (i) =>
        disc(
          [-280 + i * 70, -22 + Math.round(16 * Math.sin(i * 0.39)), 9],
          accent,
        ),
    ) +
    sleeve + flip(sleeve) +
    path("M-70 -690H70L124 -450Q0 -420 -124 -450z", pen.soft(second)) +
    path("M-60 -690L20 -560L-10 -540L-86 -670z", "#fffaf0") +
    path(
      "M60 -690L-10 -560L40 -500L90 -670z",
      pen.soft(lighter(second, 0.12)),
    ) + path("M60 -690L0 -570L16 -552L80 -680z", "#fffaf0") +
    path("M-6 -530L24 -520L30 -130L-20 -120z", pen.soft(accent)) +
    path("M14 -530L44 -516L92 -200L52 -186z", pen.soft(darker(accent, 0.12))) +
    path("M-50 -546Q0 -570 60 -530Q10 -500 -50 -546z", pen.soft(accent));
  return { art, width: 740, height: 800 };
}

export function dress(pen: Pen, { tint, second }: Look): Figure {
  const dots = repeat(
    30,
    (i) =>
      disc(
        [
          -250 + (i % 6) * 96 + (Math.floor(i / 6) % 2) * 48,
          -370 + Math.floor(i / 6) * 76,
          11,
        ],
        second,
        0.75,
      ),
  );
  const shape =
    "M-96 -650Q-60 -560 0 -560Q60 -560 96 -650L120 -640Q110 -500 90 -430C160 -300 240 -160 260 -30Q130 10 0 6T-260 -30C-240 -160 -160 -300 -90 -430Q-110 -500 -120 -640z";
  const art = hanger(108) + path(shape, pen.soft(tint)) +
    pen.clip(
      `<path d="${shape}"/>`,
      dots +
        repeat(
          6,
          (i) =>
            line(
              `M${-60 + i * 24} -410Q${-130 + i * 52} -200 ${-190 + i * 76} 0`,
              [
                darker(tint, 0.18),
                5,
              ],
              0.4,
            ),
        ),
    ) +
    path(
      "M-92 -440Q0 -410 92 -440L96 -400Q0 -370 -96 -400z",
      pen.soft(second),
    ) +
    path(
      "M-120 -640Q-190 -600 -180 -520Q-140 -520 -108 -540zM120 -640Q190 -600 180 -520Q140 -520 108 -540z",
      pen.soft(lighter(tint, 0.16)),
    ) +
    path(
      "M-10 -420q-50 -40 -56 0q0 36 56 10zM10 -420q50 -40 56 0q0 36 -56 10z",
      darker(second, 0.1),
    );
  return { art, width: 530, height: 790 };
}

export function gown(pen: Pen, { tint, accent }: Look): Figure {
  const skirt =
    "M-78 -440C-120 -300 -230 -110 -310 -10Q-150 22 0 20T310 -10C230 -110 120 -300 78 -440Q0 -410 -78 -440z";
  const tulle =
    "M-70 -430C-130 -330 -300 -200 -330 -60Q-200 -90 -150 -20C-80 -140 -50 -300 -20 -420z";
  const folds = repeat(
    7,
    (i) =>
      line(`M${-54 + i * 18} -420Q${-130 + i * 44} -200 ${-230 + i * 76} 0`, [
        darker(tint, 0.16),
        5,
      ], 0.4),
  );
  const lace = repeat(
    9,
    (i) => disc([-72 + i * 18, -470 + Math.abs(i - 4) * -7, 11], "#ffffff"),
  );
  const art = hanger(96) + path(skirt, pen.soft(tint)) +
    pen.clip(`<path d="${skirt}"/>`, folds) +
    path(tulle, lighter(tint, 0.6), 0.6) +
    flip(path(tulle, lighter(tint, 0.6), 0.5)) +
    path(
      "M-84 -650Q-60 -580 0 -570Q60 -580 84 -650L98 -640Q96 -530 78 -440Q0 -410 -78 -440Q-96 -530 -98 -640z",
      pen.soft(lighter(tint, 0.2)),
    ) + lace +
    path(
      "M-80 -452Q0 -420 80 -452L80 -430Q0 -398 -80 -430z",
      pen.soft(accent),
    ) +
    repeat(
      12,
      (i) =>
        disc(
          [-200 + (i * 137) % 400, -60 - ((i * 61) % 150), 7],
          "#ffffff",
          0.9,
        ),
    );
  return { art, width: 660, height: 800 };
}

export function coat(pen: Pen, { tint, second, accent }: Look): Figure {
  const sleeve = path(
    "M-170 -620C-250 -560 -280 -320 -276 -130L-190 -120L-140 -450z",
    pen.soft(darker(tint, 0.1)),
  ) + path("M-276 -170L-192 -160L-190 -120L-276 -130z", darker(tint, 0.3));
  const quilt = repeat(
    5,
    (i) =>
      line(
        `M-186 ${-500 + i * 100}Q0 ${-470 + i * 100} 186 ${-500 + i * 100}`,
        [darker(tint, 0.22), 6],
        0.6,
      ),
  );
  const art = hanger(140) + sleeve + flip(sleeve) +
    path(
      "M-70 -690L-180 -630Q-210 -350 -200 -20Q0 20 200 -20Q210 -350 180 -630L70 -690z",
      pen.soft(tint),
    ) + quilt +
    path(
      "M-110 -690C-130 -590 -60 -560 0 -560C60 -560 130 -590 110 -690Q60 -640 0 -640Q-60 -640 -110 -690z",
      pen.soft(second),
    ) + repeat(9, (i) =>
      disc(
        [-104 + i * 26, -600 + Math.round(-34 * Math.abs(i - 4) / 4), 22],
        pen.ball(lighter(second, 0.3)),
      )) +
    line("M0 -560V-6", [METAL, 8]) + disc([0, -500, 13], accent) +
    box([-160, -260, 100, 18], darker(tint, 0.4), { r: 8 }) +
    box([60, -260, 100, 18], darker(tint, 0.4), { r: 8 });
  return { art, width: 560, height: 790 };
}
