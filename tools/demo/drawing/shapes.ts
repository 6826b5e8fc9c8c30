/** SVG in words. Geometry comes first as one tuple, paint second; y grows downwards, objects stand on y = 0. */

interface BoxOptions {
  r?: number;
  opacity?: number;
}

export function box(
  [x, y, width, height]: readonly [number, number, number, number],
  fill: string,
  { r = 0, opacity = 1 }: BoxOptions = {},
): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${r}" fill="${fill}"${
    dim(opacity)
  }/>`;
}

export function oval(
  [cx, cy, rx, ry]: readonly [number, number, number, number],
  fill: string,
  opacity = 1,
): string {
  return `<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}" fill="${fill}"${
    dim(opacity)
  }/>`;
}

export function disc(
  [cx, cy, r]: readonly [number, number, number],
  fill: string,
  opacity = 1,
): string {
  return `<circle cx="${cx}" cy="${cy}" r="${r}" fill="${fill}"${
    dim(opacity)
  }/>`;
}

export function path(d: string, fill: string, opacity = 1): string {
  return `<path d="${d}" fill="${fill}"${dim(opacity)}/>`;
}

/** A stroke with round ends. */
export function line(
  d: string,
  [color, width]: readonly [string, number],
  opacity = 1,
): string {
  return `<path d="${d}" fill="none" stroke="${color}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${
    dim(opacity)
  }/>`;
}

export function ring(
  [cx, cy, r]: readonly [number, number, number],
  [color, width]: readonly [string, number],
  opacity = 1,
): string {
  return `<circle cx="${cx}" cy="${cy}" r="${r}" fill="none" stroke="${color}" stroke-width="${width}"${
    dim(opacity)
  }/>`;
}

export function at([x, y]: readonly [number, number], art: string): string {
  return `<g transform="translate(${x} ${y})">${art}</g>`;
}

export function turn(degrees: number, art: string): string {
  return `<g transform="rotate(${degrees})">${art}</g>`;
}

export function scale(factor: number, art: string): string {
  return `<g transform="scale(${factor})">${art}</g>`;
}

/** The mirror image, left for right. */
export function flip(art: string): string {
  return `<g transform="scale(-1 1)">${art}</g>`;
}

export function veil(opacity: number, art: string): string {
  return `<g opacity="${opacity}">${art}</g>`;
}

/** The same piece drawn for each of `count` places. */
export function repeat(count: number, piece: (index: number) => string) {
  return Array.from({ length: count }, (_, index) => piece(index)).join("");
}

function dim(opacity: number): string {
  return opacity === 1 ? "" : ` opacity="${opacity}"`;
}
