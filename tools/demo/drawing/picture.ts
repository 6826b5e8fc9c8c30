import { createRandom } from "../random.ts";
import type { Draw, Figure, Look } from "./figure.ts";
import { grade, type LightName, LIGHTS } from "./light.ts";
import { createPen, type Pen } from "./pen.ts";
import { at, oval, scale } from "./shapes.ts";
import { clothScene } from "./scenes/cloth.ts";
import { floorScene, railScene, tableScene } from "./scenes/indoor.ts";
import {
  alleyScene,
  meadowScene,
  shoreScene,
  snowScene,
} from "./scenes/outdoor.ts";
import type { Stage } from "./stage.ts";
import { contact } from "./volumes.ts";

const SCENES = {
  table: tableScene,
  floor: floorScene,
  rail: railScene,
  cloth: clothScene,
  meadow: meadowScene,
  alley: alleyScene,
  shore: shoreScene,
  snow: snowScene,
};

export type SceneName = keyof typeof SCENES;

/** Everything that makes one picture different from the next. */
export interface PictureOptions {
  draw: Draw;
  look: Look;
  scene: SceneName;
  light: LightName;
  /** The paint of the wall or the cloth. */
  wall: string;
  /** Decides every small thing that is not said here. */
  seed: string;
  /** Height for a width of 1000. */
  height: number;
  /** 1 shows all of the object; more comes closer, as a second photo does. */
  zoom: number;
}

/** One still life as SVG text, 1000 units wide. */
export function drawPicture(options: PictureOptions): string {
  const pen = createPen();
  const light = LIGHTS[options.light];
  const frame = { height: options.height };
  const stage = SCENES[options.scene](pen, {
    frame,
    light,
    wall: options.wall,
    random: createRandom(options.seed),
    alone: options.zoom > 1.2,
  });
  const figure = options.draw(pen, options.look);
  const scene = stage.back + placed(pen, { stage, figure, options }) +
    (stage.front ?? "");
  const view = near(scene, options) + grade(pen, light, frame);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 ${options.height}"><defs>${pen.defs()}${DROP}</defs>${view}</svg>`;
}

/** The shadow of what lies or hangs: its own outline, soft, down to the right. */
const DROP =
  `<filter id="drop" x="-10%" y="-10%" width="125%" height="125%"><feDropShadow dx="12" dy="16" stdDeviation="12" flood-color="#2a1720" flood-opacity=".42"/></filter>`;

interface Placing {
  stage: Stage;
  figure: Figure;
  options: PictureOptions;
}

function placed(pen: Pen, { stage, figure, options }: Placing): string {
  const size = Math.min(
    stage.room[0] * 1000 / figure.width,
    stage.room[1] * options.height / figure.height,
  );
  const art = scale(size, figure.art);
  if (stage.hang !== undefined) {
    const y = stage.hang - 16 + figure.height * size;
    return `<g filter="url(#drop)">${at([500, y], art)}</g>`;
  }
  if (options.scene === "cloth") {
    const y = stage.ground + figure.height * size / 2;
    const tilt = createRandom(options.seed + "tilt").below(30) - 15;
    return `<g filter="url(#drop)"><g transform="rotate(${tilt} 500 ${stage.ground})">${
      at([500, y], art)
    }</g></g>`;
  }
  const feet = figure.feet ?? [[0, figure.width * 0.46]];
  const touch = feet.map(([x, half]) =>
    contact(pen, [
      500 + x * size + half * size * 0.06,
      stage.ground,
      half * size * 1.12,
    ])
  ).join("");
  return cast(pen, { stage, width: figure.width * size }) + touch +
    at([500, stage.ground], art);
}

/** The long soft shadow away from the window. */
function cast(pen: Pen, { stage, width }: { stage: Stage; width: number }) {
  const dark = "#2a1720";
  return oval(
    [500 + width * 0.16, stage.ground + 6, width * 0.68, 30 + width * 0.07],
    pen.glow([0, dark, 0.34], [0.55, dark, 0.16], [1, dark, 0]),
  );
}

function near(scene: string, { zoom, height, seed }: PictureOptions): string {
  if (zoom === 1) return scene;
  const random = createRandom(seed + "near");
  const x = 420 + random.below(160);
  const y = height * (0.5 + random.next() * 0.12);
  return `<g transform="translate(500 ${
    height / 2
  }) scale(${zoom}) translate(${-x} ${-y})">${scene}</g>`;
}
