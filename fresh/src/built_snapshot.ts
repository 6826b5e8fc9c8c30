import type { ComponentType } from "preact";
import type {
  IslandEntry,
  RouteModule,
  Snapshot,
  StaticFile,
} from "./snapshot.ts";

/** What the bundler made of an entry: its address, the chunks it needs at once, its style sheets. */
export interface BundledEntry {
  chunk: string;
  imports: string[];
  css: string[];
}

/** What a production build writes down about itself in `server.js`. */
export interface BuildManifest {
  buildId: string;
  client: BundledEntry;
  routes: [id: string, module: RouteModule][];
  islands: [name: string, module: object, entry: BundledEntry][];
  files: [
    path: string,
    contentType: string,
    hash: string,
    immutable: boolean,
    size: number,
    encodings: ("br" | "gzip")[],
  ][];
}

const ENDING = { identity: "", br: ".br", gzip: ".gz" };

/** Files up to this size stay in memory once they have been asked for. */
const KEPT_SIZE = 256 * 1024;

/** The snapshot of a build on disk; `base` is the address of its `server.js`. */
export function readBuild(base: string, manifest: BuildManifest): Snapshot {
  const { buildId, client, routes, islands, files } = manifest;
  return {
    buildId,
    mode: "production",
    routes: routes.map(([id, module]) => ({ id, module })),
    islands: islandMap(islands),
    staticFiles: new Map(files.map((file) => [file[0], builtFile(base, file)])),
    clientEntry: client.chunk,
    clientImports: client.imports,
  };
}

function builtFile(
  base: string,
  file: BuildManifest["files"][number],
): StaticFile {
  const [path, contentType, hash, immutable, size, encodings] = file;
  const kept = new Map<string, Uint8Array<ArrayBuffer>>();
  return {
    contentType,
    hash,
    immutable,
    size,
    encodings,
    async read(encoding) {
      const known = kept.get(encoding);
      if (known !== undefined) return known;
      const address = `./static${encodeURI(path)}${ENDING[encoding]}`
        .replaceAll("#", "%23");
      const content = await Deno.readFile(
        new URL(address.replaceAll("?", "%3F"), base),
      );
      if (content.length <= KEPT_SIZE) kept.set(encoding, content);
      return content;
    },
  };
}

/** Every function that an island's file exports, by itself. */
export function islandMap(
  islands: BuildManifest["islands"],
): Snapshot["islands"] {
  const map = new Map<ComponentType<never>, IslandEntry>();
  for (const [name, module, entry] of islands) {
    for (const [exportName, value] of Object.entries(module)) {
      if (typeof value !== "function") continue;
      const unique = exportName === "default" ? name : `${name}_${exportName}`;
      map.set(value as ComponentType<never>, {
        name: unique,
        exportName,
        ...entry,
      });
    }
  }
  return map;
}
