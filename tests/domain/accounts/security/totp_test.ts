import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import fc from "fast-check";
import {
  acceptedStep,
  newTotpSecret,
  totpAddress,
  totpSecretText,
} from "@/domain/accounts/security/totp.ts";
import { codeOf } from "@/tests/support/second_step.ts";

const HALF_MINUTE = 30_000;
const now = new Date("2026-03-01T09:00:10Z");
const step = Math.floor(now.getTime() / HALF_MINUTE);

function at(halfMinutes: number): Date {
  return new Date(now.getTime() + halfMinutes * HALF_MINUTE);
}

Deno.test("acceptedStep() takes the codes of RFC 6238", () => {
  const secret = Buffer.from("12345678901234567890");
  for (
    const [seconds, code] of [
      [59, "287082"],
      [1111111109, "081804"],
      [1234567890, "005924"],
      [20000000000, "353130"],
    ] as const
  ) {
    const now = new Date(seconds * 1000);
    const known = Math.floor(seconds / 30);
    assert.equal(acceptedStep(secret, { code, now, lastStep: 0 }), known);
  }
});

Deno.test("acceptedStep() forgives a clock that is half a minute wrong, and no more", () => {
  const secret = newTotpSecret();
  const shown = totpSecretText(secret).replaceAll(" ", "");
  for (const off of [-1, 0, 1]) {
    const code = codeOf(shown, at(off));
    assert.equal(acceptedStep(secret, { code, now, lastStep: 0 }), step + off);
  }
  for (const off of [-20, -2, 2, 20]) {
    const code = codeOf(shown, at(off));
    assert.equal(acceptedStep(secret, { code, now, lastStep: 0 }), null);
  }
});

Deno.test("acceptedStep() takes no code twice, and none that is older than the last", () => {
  const secret = newTotpSecret();
  const shown = totpSecretText(secret).replaceAll(" ", "");
  const code = codeOf(shown, now);
  const before = codeOf(shown, at(-1));
  const after = codeOf(shown, at(1));
  assert.equal(acceptedStep(secret, { code, now, lastStep: step - 1 }), step);
  assert.equal(acceptedStep(secret, { code, now, lastStep: step }), null);
  assert.equal(
    acceptedStep(secret, { code: before, now, lastStep: step }),
    null,
  );
  assert.equal(
    acceptedStep(secret, { code: after, now, lastStep: step }),
    step + 1,
  );
});

Deno.test("acceptedStep() takes nothing that is no code of this secret", () => {
  const secret = newTotpSecret();
  fc.assert(fc.property(fc.string(), (code) => {
    fc.pre(!/^\d{6}$/.test(code));
    assert.equal(acceptedStep(secret, { code, now, lastStep: 0 }), null);
  }));
});

Deno.test("a secret has 160 random bits, and is told to apps with the yard's name", () => {
  const secrets = Array.from({ length: 20 }, () => newTotpSecret());
  assert.equal(new Set(secrets.map((each) => each.toHex())).size, 20);
  const [secret = new Uint8Array()] = secrets;
  assert.equal(secret.length, 20);
  const text = totpSecretText(secret);
  assert.match(text, /^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/);
  const address = new URL(
    totpAddress(secret, { issuer: "Madang", label: "minji@yard.example" }),
  );
  assert.equal(address.protocol, "otpauth:");
  assert.equal(address.searchParams.get("issuer"), "Madang");
  assert.equal(address.searchParams.get("secret"), text.replaceAll(" ", ""));
  assert.ok(decodeURIComponent(address.href).includes("minji@yard.example"));
});
