import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

Deno.test("db:migrate makes the database, db:reset empties it only when it is meant", async () => {
  const dataDir = await Deno.makeTempDir();
  try {
    const made = await run("db_migrate.ts", { DATA_DIR: dataDir });
    assert.match(made.said, /^Applied 0001_the_house\.sql, /);
    const again = await run("db_migrate.ts", { DATA_DIR: dataDir });
    assert.deepEqual(again, { code: 0, said: "Nothing to apply\n" });
    const hasty = await run("db_reset.ts", { DATA_DIR: dataDir });
    assert.equal(hasty.code, 1);
    assert.match(hasty.said, /add --yes/);
    const meant = await run("db_reset.ts", { DATA_DIR: dataDir }, ["--yes"]);
    assert.deepEqual(meant, { code: 0, said: "The database is empty\n" });
  } finally {
    await Deno.remove(dataDir, { recursive: true });
  }
});

Deno.test("db:migrate tells of a wrong setting in a sentence", async () => {
  const { code, said } = await run("db_migrate.ts", {
    DATABASE_URL: "mysql://x",
  });
  assert.equal(code, 1);
  assert.match(said, /DATABASE_URL must start with postgres:/);
});

async function run(
  tool: string,
  env: Record<string, string>,
  args: string[] = [],
) {
  const { code, stdout } = await new Deno.Command(Deno.execPath(), {
    args: [
      "run",
      "-A",
      "--no-check",
      `${ROOT}tools/${tool}`,
      ...args,
    ],
    env: { DATABASE_URL: "", DENO_KV_URL: "", ...env },
    stdout: "piped",
    stderr: "inherit",
  }).output();
  return { code, said: new TextDecoder().decode(stdout) };
}
