/**
 * Enforces the import table of the house (docs/architecture.md): who may import whom, and that
 * no space reaches into another. Part of `deno task check`.
 */

/** What a folder may import besides itself; `type` entries by `import type` only. */
export const TABLE: Record<string, { may: string[]; type?: string[] }> = {
  fresh: { may: [] },
  domain: { may: [] },
  db: { may: ["domain"] },
  adapters: { may: ["domain", "db/kv"], type: ["db", "define.ts"] },
  // Letters are written in their readers' language.
  actions: {
    may: ["domain", "db", "locales"],
    type: ["adapters", "define.ts"],
  },
  components: {
    may: ["domain", "islands", "locales", "fresh/runtime"],
    type: ["define.ts"],
  },
  islands: {
    may: [
      "domain",
      "locales",
      "components/ui",
      "components/uploads",
      "components/chat",
      "components/live",
      "components/rent/deals/picker",
      "fresh/runtime",
    ],
  },
  locales: { may: ["domain"] },
  middleware: {
    may: ["fresh", "domain", "components", "locales", "define.ts", "guards.ts"],
    type: ["adapters"],
  },
  routes: {
    may: [
      "fresh",
      "domain",
      "db",
      "actions",
      "components",
      "islands",
      "locales",
      "define.ts",
      "guards.ts",
      "admission.ts",
      "middleware",
    ],
  },
};

const SPACES = ["rent", "meals", "trips", "market", "books"];
/** The registries that exhaustively name every space. */
const REGISTRIES = ["domain/spaces.ts", "db/subjects.ts"];
const IMPORT =
  /^\s*(import|export)\s+(type\s)?(?:[^"';]*?\sfrom\s+)?"([^"]+)"|\bimport\(\s*"([^"]+)"/gm;

/** Every forbidden import of one file, as sentences; `path` is relative to the repository. */
export function forbiddenImports(path: string, source: string): string[] {
  const [folder = ""] = path.split("/");
  const rule = TABLE[folder];
  if (!rule || !path.includes("/")) return [];
  const problems: string[] = [];
  for (const match of source.matchAll(IMPORT)) {
    const target = repositoryPath(path, match[3] ?? match[4] ?? "");
    if (target === null) continue;
    const byType = match[2] !== undefined;
    if (!allowed(path, target, byType)) {
      problems.push(`${path} may not import ${target}`);
    }
  }
  return problems;
}

function allowed(path: string, target: string, byType: boolean): boolean {
  const [folder = ""] = path.split("/");
  const { may, type = [] } = TABLE[folder] ?? { may: [] };
  if (!REGISTRIES.includes(path) && crossesSpaces(path, target)) return false;
  // A route file is an entry: only what stands in its own folder's (_…) rooms is shared.
  if (folder === "routes" && inside(target, "routes")) {
    return /\/\(_\w+\)\//.test(target);
  }
  return [folder, ...may, ...(byType ? type : [])]
    .some((door) => inside(target, door));
}

/** Space → space is never allowed, nor shared → space (above the domain only through its pages). */
function crossesSpaces(path: string, target: string): boolean {
  const to = sliceOf(target);
  if (!SPACES.includes(to)) return false;
  const from = sliceOf(path);
  if (from === to) return false;
  return SPACES.includes(from) || /^(domain|db|actions)\//.test(path);
}

function sliceOf(path: string): string {
  const [, second = ""] = path.split("/");
  return second.replace(/[_.].*$/, "").replace(/\.tsx?$/, "");
}

function inside(target: string, door: string): boolean {
  return target === door || target.startsWith(`${door}/`) ||
    target === `${door}.ts`;
}

/** Where an import leads inside the repository; null for npm parts and the platform. */
function repositoryPath(from: string, specifier: string): string | null {
  if (specifier === "fresh" || specifier.startsWith("fresh/")) return specifier;
  if (specifier.startsWith("@/")) return specifier.slice(2);
  if (!specifier.startsWith(".")) return null;
  return new URL(specifier, `file:///${from}`).pathname.slice(1);
}

function* sources(folder: string): Generator<string> {
  for (const entry of Deno.readDirSync(folder)) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory) yield* sources(path);
    else if (/\.tsx?$/.test(entry.name)) yield path;
  }
}

if (import.meta.main) {
  Deno.chdir(new URL("../", import.meta.url));
  const problems = Object.keys(TABLE).flatMap((folder) =>
    [...sources(folder)].flatMap((path) =>
      forbiddenImports(path, Deno.readTextFileSync(path))
    )
  );
  for (const line of problems) {
    Deno.stderr.writeSync(new TextEncoder().encode(`${line}\n`));
  }
  if (problems.length > 0) Deno.exit(1);
}
