import { migrate } from "@/db/migrate.ts";
import { openPglite } from "@/db/pglite/pglite.ts";
import { templateName } from "./template_name.ts";

let template: Promise<Blob> | null = null;

/** The files of a migrated embedded database, made once and kept among temporary files. */
export function embeddedTemplate(): Promise<Blob> {
  template ??= readOrMake();
  return template;
}

async function readOrMake(): Promise<Blob> {
  const folder = `${temporaryFolder()}/madang-templates`;
  const path = `${folder}/${await templateName()}.tar`;
  try {
    return new Blob([await Deno.readFile(path)]);
  } catch (error) {
    ignoreMissing(error);
  }
  const blob = await make();
  await Deno.mkdir(folder, { recursive: true });
  await removeOlder(folder);
  const aside = await Deno.makeTempFile({ dir: folder });
  await Deno.writeFile(aside, blob.stream());
  await Deno.rename(aside, path);
  return blob;
}

async function make(): Promise<Blob> {
  const db = await openPglite({ folder: null });
  await migrate(db);
  const blob = await db.dump();
  await db.close();
  return blob;
}

/** So long a template may lie unused, in ms: other checkouts have schemas of their own. */
const KEEP_MS = 24 * 60 * 60 * 1000;

/** Templates of schemas that nobody works on any more; each is some 40 MB. */
async function removeOlder(folder: string) {
  for await (const { name } of Deno.readDir(folder)) {
    if (!name.endsWith(".tar")) continue;
    try {
      const { mtime } = await Deno.stat(`${folder}/${name}`);
      if (mtime && Date.now() - mtime.getTime() < KEEP_MS) continue;
      await Deno.remove(`${folder}/${name}`);
    } catch (error) {
      ignoreMissing(error);
    }
  }
}

/** Another test file may have removed it first. */
function ignoreMissing(error: unknown) {
  if (!(error instanceof Deno.errors.NotFound)) throw error;
}

function temporaryFolder(): string {
  return Deno.env.get("TMPDIR") ?? Deno.env.get("TEMP") ?? "/tmp";
}
