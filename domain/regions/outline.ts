import { OUTLINES } from "./outlines.gen.ts";

export type Point = [lon: number, lat: number];

const SCALE = 1000;
/** Devices are off by this much, and the outlines are, in metres: whoever stands so near is let in. */
const SLACK_M = 500;
const DEGREE_M = 111_195;

/** Whether a place lies in a district, as exactly as simplified outlines and devices can tell. */
export function isInDistrict(code: string, [lon, lat]: Point): boolean {
  const text = OUTLINES[code];
  if (text === undefined) return false;
  return readOutline(text).some((ring) =>
    isInside([lon, lat], ring) || isNear([lon, lat], ring)
  );
}

/** The rings of an outline: each point by its steps from the one before, in thousandths of a degree. */
export function readOutline(text: string): Point[][] {
  return text.split(";").map((ring) => {
    let [x, y] = [0, 0];
    return ring.split(" ").map((step): Point => {
      const [dx = 0, dy = 0] = step.split(",").map(Number);
      x += dx;
      y += dy;
      return [x / SCALE, y / SCALE];
    });
  });
}

/** Counts how often a ray to the east crosses the ring. */
export function isInside([lon, lat]: Point, ring: readonly Point[]): boolean {
  return edges(ring).filter(([[x1, y1], [x2, y2]]) =>
        (y1 > lat) !== (y2 > lat) &&
        lon < x1 + (lat - y1) / (y2 - y1) * (x2 - x1)
      ).length % 2 === 1;
}

function isNear([lon, lat]: Point, ring: readonly Point[]): boolean {
  const east = DEGREE_M * Math.cos(lat * Math.PI / 180);
  return edges(ring).some(([from, to]) => {
    const [x1, y1] = [(from[0] - lon) * east, (from[1] - lat) * DEGREE_M];
    const [x2, y2] = [(to[0] - lon) * east, (to[1] - lat) * DEGREE_M];
    const [dx, dy] = [x2 - x1, y2 - y1];
    const length = dx * dx + dy * dy;
    const along = length === 0 ? 0 : -(x1 * dx + y1 * dy) / length;
    const t = Math.min(1, Math.max(0, along));
    return Math.hypot(x1 + t * dx, y1 + t * dy) <= SLACK_M;
  });
}

function edges(ring: readonly Point[]): [Point, Point][] {
  return ring.map((point, n) => [point, ring[(n + 1) % ring.length] ?? point]);
}
