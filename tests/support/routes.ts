/** One address of the app with a method it answers; parameters are filled with what no one has. */
export interface RouteCase {
  method: string;
  path: string;
  /** The address with its parameters as the files name them: `/rent/[id]`. */
  pattern: string;
}

const ROUTES = new URL("../../routes/", import.meta.url);
const NOBODYS_ID = "0000000000000000000001";
const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/** Every file route with every method it answers, read from the files themselves: a new route is tested by being there. */
export async function listRoutes(): Promise<RouteCase[]> {
  const cases: RouteCase[] = [];
  for (const file of await listFiles(ROUTES)) {
    const module = await import(new URL(file, ROUTES).href);
    const handlers = module.handler ?? module.handlers;
    const pattern = patternOf(file);
    const path = pattern.replace(/\[\[?(?:\.{3})?\w+\]?\]/g, NOBODYS_ID);
    for (const method of METHODS) {
      const answers = typeof handlers === "function" ||
        handlers?.[method] !== undefined ||
        (method === "GET" && module.default !== undefined);
      if (answers) cases.push({ method, path, pattern });
    }
  }
  return cases;
}

async function listFiles(folder: URL, prefix = ""): Promise<string[]> {
  const files: string[] = [];
  for await (const { name, isDirectory } of Deno.readDir(folder)) {
    if (name.startsWith("_") || name.startsWith("(_")) continue;
    if (isDirectory) {
      const inner = new URL(`${name}/`, folder);
      files.push(...await listFiles(inner, `${prefix}${name}/`));
    } else if (/\.tsx?$/.test(name)) files.push(prefix + name);
  }
  return files.sort();
}

function patternOf(file: string): string {
  const path = file.replace(/\.tsx?$/, "")
    .replace(/\([^)]*\)\//g, "")
    .replace(/(^|\/)index$/, "");
  return `/${path.replace(/\/$/, "")}`;
}
