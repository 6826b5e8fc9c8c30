import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { createMember } from "@/db/accounts.ts";
import { type Db, sql } from "@/db/db.ts";
import { migrate } from "@/db/migrate.ts";
import { openDb } from "@/db/open.ts";
import { newId } from "@/domain/shared/ids.ts";

const ADMIN = fileURLToPath(new URL("../../tools/admin.ts", import.meta.url));

Deno.test("deno task admin makes a confirmed member an administrator, takes it back, and says plainly why it cannot", async () => {
  const dataDir = await Deno.makeTempDir();
  const settings = { databaseUrl: null, dataDir };
  const db = await openDb(settings);
  await migrate(db);
  await join(db, { email: "minji@example.com", confirmedAt: new Date() });
  await join(db, { email: "hana@example.com" });
  await db.close();
  try {
    const made = await admin(dataDir, "Minji@Example.com");
    assert.deepEqual(made, {
      code: 0,
      said: "민지 (minji@example.com) is now an administrator\n",
    });
    const again = await admin(dataDir, "minji@example.com");
    assert.match(again.said, /is an administrator already/);
    const last = await admin(dataDir, "minji@example.com", "--revoke");
    assert.equal(last.code, 1);
    assert.match(last.said, /the last administrator/);
    const unconfirmed = await admin(dataDir, "hana@example.com");
    assert.equal(unconfirmed.code, 1);
    assert.match(unconfirmed.said, /No member has confirmed/);
    for (const args of [[], ["no address"], ["a@example.com", "b"]]) {
      const { code, said } = await admin(dataDir, ...args);
      assert.equal(code, 1);
      assert.match(said, /^Usage: deno task admin/);
    }
    const running = await openDb(settings);
    const busy = await admin(dataDir, "minji@example.com");
    assert.equal(busy.code, 1);
    assert.match(busy.said, /in use by another process.*Stop it first/);
    const log = await running.query(
      sql`select actor_id, kind, reason from staff_actions`,
    );
    await running.close();
    assert.deepEqual(log, [
      { actor_id: null, kind: "change_role", reason: "deno task admin" },
    ]);
  } finally {
    await Deno.remove(dataDir, { recursive: true });
  }
});

async function join(db: Db, who: { email: string; confirmedAt?: Date }) {
  const createdAt = new Date();
  await createMember(db, {
    ...who,
    id: newId({ now: () => createdAt }),
    passwordHash: "",
    handle: who.email.split("@")[0] ?? "",
    name: "민지",
    region: "11680",
    createdAt,
  });
}

async function admin(dataDir: string, ...args: string[]) {
  const { code, stdout } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "--no-check", ADMIN, ...args],
    env: { DATA_DIR: dataDir, DATABASE_URL: "", DENO_KV_URL: "" },
    stdout: "piped",
    stderr: "inherit",
  }).output();
  return { code, said: new TextDecoder().decode(stdout) };
}
