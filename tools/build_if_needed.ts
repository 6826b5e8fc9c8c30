/** The folders and files whose change makes a build stale. */
const SOURCES = [
  "components",
  "domain",
  "fresh",
  "islands",
  "locales",
  "routes",
  "static",
  "tools/style",
  "deno.json",
];

const root = new URL("../", import.meta.url);

/** Runs `dev.ts build` in its own process when a source is newer than `_fresh/server.js`. */
export async function buildIfNeeded(): Promise<void> {
  const built = modified(new URL("_fresh/server.js", root));
  const newest = Math.max(
    ...SOURCES.map((path) => newestUnder(new URL(path, root))),
  );
  if (built > newest) return;
  const { success } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "dev.ts", "build"],
    cwd: root,
  }).spawn().status;
  if (!success) Deno.exit(1);
}

function newestUnder(url: URL): number {
  const stat = Deno.statSync(url);
  if (!stat.isDirectory) return stat.mtime?.getTime() ?? 0;
  let newest = 0;
  for (const entry of Deno.readDirSync(url)) {
    const child = new URL(entry.name, `${url.href}/`);
    newest = Math.max(newest, newestUnder(child));
  }
  return newest;
}

function modified(url: URL): number {
  try {
    return Deno.statSync(url).mtime?.getTime() ?? 0;
  } catch {
    return 0;
  }
}
