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

function puppy(pen: Pen, coat: string): string {
  return oval([0, -100, 90, 100], pen.ball(coat)) +
    oval([-46, -20, 34, 22], pen.ball(coat)) +
    oval([46, -20, 34, 22], pen.ball(coat)) +
    oval([0, -90, 44, 62], "#fdf4e3", 0.8) +
    disc([0, -230, 88], pen.ball(coat)) +
    path(
      "M-84 -260C-130 -250 -130 -160 -92 -160C-70 -180 -64 -240 -84 -260zM84 -260C130 -250 130 -160 92 -160C70 -180 64 -240 84 -260z",
      pen.soft(darker(coat, 0.24)),
    ) + oval([0, -204, 44, 36], "#fdf4e3") +
    oval([0, -220, 17, 12], "#33272b") + disc([-34, -246, 10], "#33272b") +
    disc([34, -246, 10], "#33272b") +
    line("M0 -208Q-14 -186 -26 -196M0 -208Q14 -186 26 -196", ["#33272b", 5]) +
    path("M-8 -190H8Q10 -168 0 -166Q-10 -168 -8 -190z", TINTS.rose) +
    path("M-64 -158Q0 -130 64 -158L62 -138Q0 -110 -62 -138z", TINTS.persimmon);
}

function kitty(pen: Pen, coat: string): string {
  return line("M70 -30Q150 -40 120 -120", [coat, 26]) +
    oval([0, -90, 80, 92], pen.ball(coat)) +
    path(
      "M-76 -240L-70 -320L-20 -276zM76 -240L70 -320L20 -276z",
      pen.soft(coat),
    ) + disc([0, -210, 78], pen.ball(coat)) +
    oval([0, -186, 32, 22], "#fdf4e3") + disc([-30, -222, 11], "#37302c") +
    disc([30, -222, 11], "#37302c") + disc([-27, -226, 4], "#ffffff") +
    disc([33, -226, 4], "#ffffff") + path("M-8 -196h16l-8 9z", TINTS.rose) +
    line("M-40 -186H-84M-40 -178L-80 -168M40 -186H84M40 -178L80 -168", [
      "#fdf4e3",
      3,
    ]) + oval([-34, -12, 28, 18], pen.ball(coat)) +
    oval([34, -12, 28, 18], pen.ball(coat));
}

export function dogCrate(pen: Pen, { tint, second }: Look): Figure {
  const bars =
    repeat(12, (i) => line(`M${-290 + i * 48} -430V-50`, ["#4b4a52", 9])) +
    repeat(4, (i) => line(`M-300 ${-410 + i * 120}H250`, ["#4b4a52", 9]));
  const art = path("M-300 -450L-220 -510H340L260 -450z", "#4b4a52", 0.35) +
    path("M260 -450L340 -510V-70L260 -20z", "#4b4a52", 0.25) +
    line("M-220 -510H340V-70M260 -450L340 -510", ["#4b4a52", 10]) +
    box([-300, -90, 560, 60], pen.soft(second), { r: 26 }) +
    at([-20, -70], puppy(pen, "#e3c08c")) + bars +
    box([-306, -458, 572, 20], pen.tube("#57565f"), { r: 8 }) +
    box([-306, -46, 572, 46], pen.tube(tint), { r: 10 }) +
    line("M-110 -430V-50M110 -430V-50", ["#3a3940", 13]) +
    box([92, -270, 54, 40], pen.soft(METAL), { r: 8 });
  return { art, width: 660, height: 520, feet: [[0, 290]] };
}

export function catTower(pen: Pen, { tint, second, accent }: Look): Figure {
  const post = (x: number, top: number, bottom: number) =>
    box([x - 28, top, 56, bottom - top], pen.round("#d9bd8e")) +
    repeat(
      Math.floor((bottom - top) / 18),
      (i) => line(`M${x - 28} ${top + 9 + i * 18}h56`, ["#b8945f", 4], 0.6),
    );
  const deck = (x: number, y: number, half: number) =>
    box([x - half, y, half * 2, 34], pen.tube(tint), { r: 16 });
  const art = post(-130, -560, -40) + post(130, -760, -40) + deck(0, -44, 250) +
    box([-220, -270, 210, 210], pen.soft(second), { r: 30 }) +
    path("M-170 -60V-150A56 56 0 0 1 -58 -150V-60z", darker(second, 0.55)) +
    deck(-60, -300, 190) + deck(-110, -580, 150) + deck(110, -780, 150) +
    at([110, -776], kitty(pen, "#e0a35c")) +
    line("M-200 -550V-440", [RUBBER, 4]) +
    disc([-200, -424, 24], pen.ball(accent)) +
    line("M210 -750Q214 -640 206 -600", [PALE_WOOD, 6]) +
    disc([206, -590, 22], pen.ball(accent));
  return { art, width: 560, height: 1090, feet: [[0, 250]] };
}

export function petCarrier(pen: Pen, { tint, second, accent }: Look): Figure {
  const art =
    line("M-120 -430C-100 -560 120 -560 140 -430", [darker(second, 0.2), 24]) +
    crate(pen, { at: [-310, -420, 560, 414], color: tint, depth: 80, r: 60 }) +
    box([-250, -340, 330, 260], darker(tint, 0.5), { r: 40 }) +
    at(
      [-86, -80],
      pen.clip(
        '<rect x="-164" y="-260" width="330" height="260" rx="40"/>',
        at([0, 20], kitty(pen, "#b9a49a")),
      ),
    ) +
    repeat(8, (i) => line(`M${-230 + i * 42} -336V-84`, ["#fdf4e3", 3], 0.5)) +
    repeat(6, (i) => line(`M-246 ${-310 + i * 42}H76`, ["#fdf4e3", 3], 0.5)) +
    line(
      "M-250 -300Q-250 -340 -210 -340H40Q80 -340 80 -300V-120Q80 -80 40 -80H-210Q-250 -80 -250 -120z",
      [second, 13],
    ) + box([120, -280, 100, 150], pen.soft(second), { r: 18 }) +
    line("M130 -240H210", [accent, 8]) + disc([170, -180, 20], accent) +
    box([-310, -30, 560, 26], darker(tint, 0.35), { r: 12 });
  return { art, width: 680, height: 540, feet: [[0, 290]] };
}

export function petFountain(pen: Pen, { tint, second }: Look): Figure {
  const bowl = at(
    [280, 0],
    path(
      "M-120 -90H120L96 -14Q90 0 70 0H-70Q-90 0 -96 -14z",
      pen.round(second),
    ) + oval([0, -90, 120, 24], darker(second, 0.3)) + repeat(9, (i) =>
      disc(
        [-70 + (i % 5) * 34, -100 - (i > 4 ? 16 : 0) + (i % 2) * 8, 17],
        pen.ball("#a9744a"),
      )),
  );
  const art = path(
    "M-300 -250H180L150 -30Q144 0 110 0H-230Q-264 0 -270 -30z",
    pen.round(tint),
  ) + oval([-60, -250, 240, 56], pen.soft(lighter(tint, 0.3))) +
    oval([-60, -248, 200, 42], "#8cc3d6") +
    oval([-60, -254, 120, 22], "#b9dfe8") +
    path("M-90 -330Q-60 -420 -30 -330L-20 -256H-100z", pen.round("#dfe7e6")) +
    line(
      "M-80 -340C-170 -370 -190 -290 -180 -250M-40 -340C50 -370 70 -290 60 -250",
      ["#cfeaf2", 13],
      0.85,
    ) + disc([-60, -100, 24], pen.ball("#8fe0c0")) +
    shine("M-250 -210L-236 -70", [13, 0.4]);
  return {
    art: art + bowl,
    width: 740,
    height: 410,
    feet: [[-60, 220], [280, 100]],
  };
}

export function clipper(pen: Pen, { tint, second, accent }: Look): Figure {
  const machine = at(
    [-140, -10],
    turn(
      -14,
      path("M-70 -60Q-76 0 0 0Q76 0 70 -60L56 -430H-56z", pen.round(tint)) +
        path("M-60 -430H60L52 -500H-52z", pen.round(darker("#45444c", 0.1))) +
        repeat(9, (i) => path(`M${-56 + i * 13} -500l5 -46l5 46z`, METAL)) +
        box([-22, -330, 44, 130], pen.soft(second), { r: 20 }) +
        disc([0, -270, 15], "#8fe0a0") + shine("M-44 -400L-50 -90", [10, 0.4]),
    ),
  );
  const brush = at(
    [90, 0],
    turn(
      10,
      box([-24, -230, 48, 230], pen.round(second), { r: 22 }) +
        box([-70, -400, 140, 180], pen.soft(second), { r: 50 }) +
        repeat(
          20,
          (i) =>
            disc([-44 + (i % 5) * 22, -370 + Math.floor(i / 5) * 36, 6], METAL),
        ),
    ),
  );
  const scissors = at(
    [270, -20],
    turn(
      24,
      line("M-20 -130L30 -430M30 -130L-20 -430", [METAL, 18]) +
        ring([-34, -84, 44], [accent, 17]) + ring([46, -84, 44], [accent, 17]) +
        disc([6, -286, 9], STEEL),
    ),
  );
  return { art: machine + brush + scissors, width: 660, height: 560 };
}

export function playpen(pen: Pen, { tint, second, accent }: Look): Figure {
  const panel = (x: number, w: number, skew: number) =>
    `<g transform="translate(${x} 0) skewY(${skew})">` +
    box([0, -330, w, 320], "#fdf6e8", { r: 10, opacity: 0.4 }) +
    repeat(
      6,
      (i) =>
        box([14 + i * (w - 36) / 5, -320, 12, 300], pen.round(tint), { r: 5 }),
    ) +
    box([-4, -340, w + 8, 30], pen.tube(tint), { r: 12 }) +
    box([-4, -34, w + 8, 30], pen.tube(tint), { r: 12 }) + "</g>";
  const art = oval([0, -60, 350, 70], lighter(second, 0.2)) +
    at([20, -50], puppy(pen, "#d9a066")) + oval([-190, -60, 80, 22], accent) +
    at([220, -50], disc([0, -30, 34], pen.ball(accent))) +
    panel(-390, 250, 10) + at([0, 44], panel(-138, 280, 0)) +
    at([0, 44], panel(144, 250, -10));
  return { art: at([0, -50], art), width: 800, height: 440, feet: [[0, 360]] };
}

export function petStroller(pen: Pen, { tint, second }: Look): Figure {
  const tire = (x: number) =>
    disc([x, -70, 70], RUBBER) + disc([x, -70, 42], pen.ball(METAL)) +
    disc([x, -70, 14], STEEL);
  const art = line("M-280 -640L160 -80M-200 -80L200 -300", [STEEL, 19]) +
    line("M-330 -650H-250", [RUBBER, 30]) +
    at([60, -300], puppy(pen, "#e8d2b0")) +
    path("M-250 -300C-270 -520 -130 -600 -30 -560L-10 -300z", pen.soft(tint)) +
    path(
      "M-150 -570C-110 -500 -90 -400 -90 -300H-250C-264 -420 -220 -540 -150 -570z",
      darker(tint, 0.14),
    ) +
    path(
      "M-250 -310H250L220 -150Q214 -120 180 -120H-180Q-214 -120 -220 -150z",
      pen.soft(second),
    ) + box([-140, -270, 280, 96], "#fdf6e8", { r: 20, opacity: 0.35 }) +
    box([-254, -326, 508, 30], pen.tube(darker(second, 0.2)), { r: 12 }) +
    tire(-190) + tire(190) +
    can(pen, {
      at: [-254, -620, 70, 90],
      color: lighter(second, 0.3),
      taper: 6,
    });
  return { art, width: 620, height: 680, feet: [[-190, 50], [190, 50]] };
}
