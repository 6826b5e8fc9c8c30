import assert from "node:assert/strict";
import { DEFAULT_LIMITS } from "@/domain/shared/limits.ts";
import { readSettings, SettingsError } from "@/adapters/settings.ts";
import { vapidEnv } from "../support/vapid.ts";

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

Deno.test("SMTP_URL and MAIL_FROM are believed only when they look right", () => {
  const { smtpUrl, mailFrom } = readSettings({
    SMTP_URL: "smtps://yard:secret@mail.example",
    MAIL_FROM: "마당 <yard@example.com>",
  });
  assert.equal(smtpUrl, "smtps://yard:secret@mail.example");
  assert.equal(mailFrom, "마당 <yard@example.com>");
  const mistakes: Record<string, string>[] = [
    { SMTP_URL: "https://mail.example" },
    { SMTP_URL: "smtp:///" },
    { MAIL_FROM: "yard" },
    { MAIL_FROM: "yard@example.com\r\nBcc: all@example.com" },
  ];
  for (const env of mistakes) {
    assert.throws(() => readSettings(env), SettingsError);
  }
});

Deno.test("a mistake in SMTP_URL is named without its password", () => {
  assert.throws(
    () => readSettings({ SMTP_URL: "mail://yard:sesame@mail.example" }),
    (error: unknown) => !String(error).includes("sesame"),
  );
});

Deno.test("links that no request asked for lead to the public origin, else to this machine", () => {
  const origin = (env: Record<string, string>) => readSettings(env).home;
  assert.equal(
    origin({ PUBLIC_ORIGIN: "https://yard.example" }),
    "https://yard.example",
  );
  assert.equal(origin({}), "http://localhost:8000");
  assert.equal(origin({ HOST: "0.0.0.0", PORT: "80" }), "http://localhost:80");
  assert.equal(origin({ HOST: "::1" }), "http://[::1]:8000");
});

Deno.test("a limit is a setting, LIMIT_SCALE widens it, and a mistake in it is named", () => {
  const { limits } = readSettings({
    LIMIT_SIGN_IN_ADDRESS: "20/5m",
    LIMIT_SCALE: "3",
  });
  assert.deepEqual(limits.signInAddress, { count: 60, windowMs: 300_000 });
  assert.deepEqual(limits.mail, { count: 15, windowMs: 3_600_000 });
  assert.throws(
    () => readSettings({ LIMIT_MAIL: "many", PORT: "eighty" }),
    (error: unknown) => {
      assert.ok(error instanceof SettingsError);
      assert.deepEqual(error.message.split("\n").sort(), [
        "LIMIT_MAIL must look like 20/15m (20 in 15 minutes; s, m, h or d)",
        "PORT must be a whole number",
      ]);
      return true;
    },
  );
});

Deno.test("every limit and its default stand in docs/operations.md", async () => {
  const path = new URL("../../docs/operations.md", import.meta.url);
  const text = await Deno.readTextFile(path);
  for (const [name, limit] of Object.entries(DEFAULT_LIMITS)) {
    const variable = `LIMIT_${name.replace(/[A-Z]/g, "_$&").toUpperCase()}`;
    assert.ok(text.includes(`| \`${variable}\` | \`${limit}\` |`), variable);
  }
});

Deno.test("keys for push are a pair that belongs together, with somebody to write to", () => {
  const env = vapidEnv();
  const keys = readSettings(env).vapid;
  assert.equal(keys?.publicKey, env.VAPID_PUBLIC_KEY);
  assert.equal(readSettings({}).vapid, null);
  const { VAPID_PRIVATE_KEY = "" } = vapidEnv();
  const mistakes: Record<string, string>[] = [
    { VAPID_PRIVATE_KEY },
    { VAPID_PRIVATE_KEY: "" },
    { VAPID_PUBLIC_KEY: "x" },
    { VAPID_SUBJECT: "" },
    { VAPID_SUBJECT: "me@example.com" },
  ];
  for (const wrong of mistakes) {
    assert.throws(() => readSettings({ ...env, ...wrong }), SettingsError);
  }
});
