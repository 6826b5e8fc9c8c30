import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { BuildManifest, BundledEntry } from "../built_snapshot.ts";
import { contentTypeOf } from "./content_type.ts";
import type { FoundFile } from "./crawl.ts";
import type { ResolvedOptions } from "./options.ts";
import { compress, isWorthCompressing, type Output } from "./statics.ts";

/** What a build found and made, before it is written or applied. */
export interface BuildResult {
  buildId: string;
  outputs: Output[];
  routes: FoundFile[];
  islands: { name: string; path: string; entry: BundledEntry }[];
  client: BundledEntry;
}

/** Writes a production build: static files in every encoding, and the `server.js` that serves them. */
export async function writeBuild(
  result: BuildResult,
  options: ResolvedOptions,
): Promise<void> {
  const { outDir } = options;
  await removeIfThere(outDir);
  const files = await Promise.all(
    result.outputs.map((output) => writeOutput(output, outDir)),
  );
  await Deno.mkdir(outDir, { recursive: true });
  await Deno.writeTextFile(
    join(outDir, "build_id.js"),
    buildIdModule(result, options),
  );
  await Deno.writeTextFile(
    join(outDir, "server.js"),
    serverModule(result, { options, files }),
  );
}

async function removeIfThere(path: string): Promise<void> {
  try {
    await Deno.remove(path, { recursive: true });
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
}

async function writeOutput(
  output: Output,
  outDir: string,
): Promise<BuildManifest["files"][number]> {
  const { path, content, hash, immutable } = output;
  const target = join(outDir, "static", path);
  await Deno.mkdir(dirname(target), { recursive: true });
  await Deno.writeFile(target, content);
  const encodings: ("br" | "gzip")[] = [];
  if (isWorthCompressing(output)) {
    for (const encoding of ["br", "gzip"] as const) {
      const small = await compress(content, encoding, "best");
      if (small.length >= content.length) continue;
      await Deno.writeFile(target + (encoding === "br" ? ".br" : ".gz"), small);
      encodings.push(encoding);
    }
  }
  return [
    path,
    contentTypeOf(path),
    hash,
    immutable,
    content.length,
    encodings,
  ];
}

/** Evaluated before any module of the app, which may call `asset()` while it loads. */
function buildIdModule(
  { buildId }: BuildResult,
  { outDir }: ResolvedOptions,
): string {
  const shared = JSON.stringify(
    specifier(outDir, ownPath("runtime/shared.ts")),
  );
  return `import { side } from ${shared};\nside.buildId = ${
    JSON.stringify(buildId)
  };\n`;
}

function ownPath(name: string): string {
  return fileURLToPath(new URL(`../${name}`, import.meta.url));
}

/** Everything is a static import: nothing is scanned, bundled or looked up when the app starts. */
function serverModule(
  { buildId, client, routes, islands }: BuildResult,
  { options, files }: {
    options: ResolvedOptions;
    files: BuildManifest["files"];
  },
): string {
  const from = (path: string) =>
    JSON.stringify(specifier(options.outDir, path));
  const own = (name: string) => from(ownPath(name));
  const json = (value: unknown) => JSON.stringify(value);
  return [
    "// Written by the build.",
    'import "./build_id.js";',
    `import { setSnapshot } from ${own("app.ts")};`,
    `import { readBuild } from ${own("built_snapshot.ts")};`,
    `import { app } from ${from(options.serverEntry)};`,
    ...routes.map(({ path }, i) => `import * as route${i} from ${from(path)};`),
    ...islands.map(({ path }, i) =>
      `import * as island${i} from ${from(path)};`
    ),
    "",
    "const build = readBuild(import.meta.url, {",
    `  buildId: ${json(buildId)},`,
    `  client: ${json(client)},`,
    "  routes: [",
    ...routes.map(({ id }, i) => `    [${json(id)}, route${i}],`),
    "  ],",
    "  islands: [",
    ...islands.map(({ name, entry }, i) =>
      `    [${json(name)}, island${i}, ${json(entry)}],`
    ),
    "  ],",
    "  files: [",
    ...files.map((file) => `    ${json(file)},`),
    "  ],",
    "});",
    "",
    "/** Gives the build to one more app. */",
    "export const applySnapshot = (other) => setSnapshot(other, build);",
    "applySnapshot(app);",
    "export { app };",
    "export default { fetch: app.handler() };",
    "",
  ].join("\n");
}

function specifier(outDir: string, path: string): string {
  const local = relative(outDir, path).replaceAll("\\", "/");
  return encodeURI(local.startsWith(".") ? local : `./${local}`);
}
