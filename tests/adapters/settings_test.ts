import assert from "node:assert/strict";
import { readSettings, SettingsError } from "@/adapters/settings.ts";

Deno.test("without any variable the settings serve one laptop", () => {
  const settings = readSettings({});
  assert.equal(settings.port, 8000);
  assert.equal(settings.host, "127.0.0.1");
  assert.equal(settings.dataDir, "data");
  assert.equal(settings.databaseUrl, null);
  assert.equal(settings.mode, "start");
});

Deno.test("an empty variable counts as not given", () => {
  assert.equal(readSettings({ PORT: "", DATABASE_URL: "" }).port, 8000);
});

Deno.test("every mistake is named in one refusal", () => {
  assert.throws(
    () =>
      readSettings({
        PORT: "eighty",
        DATABASE_URL: "mysql://x",
        PUBLIC_ORIGIN: "https://yard.example/path",
        TRUST_PROXY: "maybe",
      }),
    (error: unknown) => {
      assert.ok(error instanceof SettingsError);
      assert.deepEqual(error.message.split("\n").sort(), [
        "DATABASE_URL must start with postgres://",
        "PORT must be a whole number",
        "PUBLIC_ORIGIN must look like https://yard.example, without a path",
        "TRUST_PROXY must be 1 or 0",
      ]);
      return true;
    },
  );
});

Deno.test("a port beyond 65535 is refused", () => {
  assert.throws(() => readSettings({ PORT: "65536" }), SettingsError);
});
