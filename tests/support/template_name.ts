const ROOT = new URL("../../", import.meta.url);
/** Whatever a migrated database is made from. */
const SOURCES = [
  "deno.json",
  "db/migrate.ts",
  "db/regions.ts",
  "domain/regions/data.ts",
];

/** A name that changes whenever a migrated database would turn out another. */
export async function templateName(): Promise<string> {
  const migrations = Array
    .from(
      Deno.readDirSync(new URL("db/migrations/", ROOT)),
      ({ name }) => `db/migrations/${name}`,
    )
    .sort();
  const texts = await Promise.all(
    [...SOURCES, ...migrations].map((path) =>
      Deno.readTextFile(new URL(path, ROOT))
    ),
  );
  const bytes = new TextEncoder().encode(texts.join("\0"));
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return `template_${digest.toHex().slice(0, 16)}`;
}
