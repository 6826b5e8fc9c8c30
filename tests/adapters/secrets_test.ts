import assert from "node:assert/strict";
import { createSecrets, openSecrets } from "@/adapters/secrets.ts";
import { createSignedTokens } from "@/adapters/signed_tokens.ts";
import { createTestClock } from "@/tests/support/clock.ts";

const HOUR_MS = 3_600_000;
const clock = createTestClock(new Date("2026-03-01T00:00:00Z"));
const secrets = createSecrets("a secret of thirty-two letters, or more");
const tokens = createSignedTokens({ secrets, clock });
const letter = {
  id: "one",
  subject: "minji",
  claims: { email: "minji@example.com" },
  lifetimeMs: HOUR_MS,
};

Deno.test("openSecrets() makes one secret that only its owner can read, and finds it again", async () => {
  const dataDir = await Deno.makeTempDir();
  try {
    const options = { yardSecret: null, dataDir };
    const first = await openSecrets(options);
    const again = await openSecrets(options);
    assert.deepEqual(first.key("letters"), again.key("letters"));
    assert.notDeepEqual(first.key("letters"), first.key("programs"));
    const { mode } = await Deno.stat(`${dataDir}/secret`);
    assert.equal((mode ?? 0) & 0o777, 0o600);
  } finally {
    await Deno.remove(dataDir, { recursive: true });
  }
});

Deno.test("a signed token says what was signed, until it expires", async () => {
  const text = await tokens.sign("letters", letter);
  const { lifetimeMs: _, ...said } = letter;
  assert.deepEqual(await tokens.read("letters", text), said);
  clock.advance(HOUR_MS + 1000);
  assert.equal(await tokens.read("letters", text), null);
});

Deno.test("a signed token is worth nothing when altered, foreign or for another purpose", async () => {
  const text = await tokens.sign("letters", letter);
  const [head = "", body = "", signature = ""] = text.split(".");
  const none = btoa('{"alg":"none"}').replaceAll("=", "");
  const foreign = createSignedTokens({
    secrets: createSecrets("another secret of thirty-two letters"),
    clock,
  });
  const other = await tokens.sign("letters", { ...letter, subject: "jiho" });
  assert.ok(await tokens.read("letters", text), "the token itself is good");
  assert.equal(await tokens.read("programs", text), null);
  assert.equal(await foreign.read("letters", text), null);
  assert.equal(await tokens.read("letters", `${none}.${body}.`), null);
  assert.equal(
    await tokens.read("letters", `${head}.${other.split(".")[1]}.${signature}`),
    null,
  );
  for (const wrong of ["", ".", "a.b.c", text.slice(0, -2), "x".repeat(5000)]) {
    assert.equal(await tokens.read("letters", wrong), null);
  }
});

const totp = { purpose: "totp", owner: "minji" };
const secret = crypto.getRandomValues(new Uint8Array(20));

Deno.test("what was sealed opens again, and looks different every time", () => {
  const one = secrets.seal(secret, totp);
  const two = secrets.seal(secret, totp);
  assert.deepEqual(secrets.open(one, totp), secret);
  assert.deepEqual(secrets.open(two, totp), secret);
  assert.notDeepEqual(one, two);
  assert.ok(!one.toHex().includes(secret.toHex()));
});

Deno.test("what was sealed for one purpose and owner opens for no other", () => {
  const sealed = secrets.seal(secret, totp);
  assert.ok(secrets.open(sealed, totp), "it opens as it should");
  const stranger = createSecrets("another secret of thirty-two letters");
  assert.equal(secrets.open(sealed, { ...totp, owner: "jiho" }), null);
  assert.equal(secrets.open(sealed, { ...totp, purpose: "letters" }), null);
  assert.equal(stranger.open(sealed, totp), null);
});

Deno.test("what was sealed does not open when a single bit was changed", () => {
  const sealed = secrets.seal(secret, totp);
  for (let at = 0; at < sealed.length; at++) {
    const altered = sealed.with(at, (sealed[at] ?? 0) ^ 1);
    assert.equal(secrets.open(altered, totp), null, `byte ${at}`);
  }
  for (const length of [0, 1, 12, 27, sealed.length - 1]) {
    assert.equal(secrets.open(sealed.subarray(0, length), totp), null);
  }
});
