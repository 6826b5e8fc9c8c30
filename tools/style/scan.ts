/** The folders whose string literals may hold class names. */
const FOLDERS = ["components", "islands", "routes"];
/** What a utility may look like; everything else in a literal is no class name. */
const CANDIDATE = /^-?[a-z][\w:./%#,()\[\]=&>*+-]*$/i;

/** Every word in a string literal of the views that could be a class name, sorted. */
export async function scanClassNames(root: string): Promise<string[]> {
  const names = new Set<string>();
  for (const folder of FOLDERS) {
    for await (const path of sourceFiles(`${root}/${folder}`)) {
      for (const literal of literals(await Deno.readTextFile(path))) {
        for (const name of candidates(literal)) names.add(name);
      }
    }
  }
  return [...names].sort();
}

/** The words of one literal that could be class names. */
export function candidates(literal: string): string[] {
  return literal.split(/\s+/).filter((word) => CANDIDATE.test(word));
}

/** The text of every string and template literal; comments are passed over. */
export function literals(source: string): string[] {
  const found: string[] = [];
  for (const match of source.matchAll(LITERAL_OR_COMMENT)) {
    const text = match[1] ?? match[2];
    if (text !== undefined) found.push(text);
    else if (match[3] !== undefined) found.push(...templateParts(match[3]));
  }
  return found;
}

const LITERAL_OR_COMMENT =
  /\/\*[^]*?\*\/|(?<!:)\/\/[^\n]*|"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\[^])*)`/g;

/** A template's own text, and the literals inside its `${…}`. */
function templateParts(template: string): string[] {
  const inner = [...template.matchAll(/\$\{([^}]*)\}/g)]
    .flatMap((match) => literals(match[1] ?? ""));
  return [template.replace(/\S*\$\{[^}]*\}\S*/g, " "), ...inner];
}

async function* sourceFiles(folder: string): AsyncGenerator<string> {
  const entries: Deno.DirEntry[] = [];
  try {
    for await (const entry of Deno.readDir(folder)) entries.push(entry);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return;
    throw error;
  }
  entries.sort((a, b) => a.name < b.name ? -1 : 1);
  for (const entry of entries) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory) yield* sourceFiles(path);
    else if (/\.tsx?$/.test(entry.name)) yield path;
  }
}
