import assert from "node:assert/strict";
import {
  newRecoveryCodes,
  parseRecoveryCode,
  RECOVERY_CODES,
  recoveryCodeText,
} from "@/domain/accounts/security/recovery_codes.ts";

Deno.test("ten recovery codes are made, and no two alike", () => {
  const codes = Array.from({ length: 50 }, () => newRecoveryCodes()).flat();
  assert.equal(codes.length, 50 * RECOVERY_CODES);
  assert.equal(new Set(codes).size, codes.length);
});

Deno.test("a recovery code is known again however its letters are shaped and parted", () => {
  for (const code of newRecoveryCodes()) {
    const text = recoveryCodeText(code);
    assert.match(text, /^[0-9A-Z]{5}-[0-9A-Z]{5}$/);
    const lower = text.toLowerCase();
    for (
      const typed of [text, code, lower, ` ${text} `, code.split("").join(" ")]
    ) {
      assert.equal(parseRecoveryCode(typed), code, typed);
    }
    const misread = text.replaceAll("0", "O").replaceAll("1", "l");
    assert.equal(parseRecoveryCode(misread), code, misread);
  }
  assert.equal(parseRecoveryCode("ＡＢＣＤＥ-12345"), "ABCDE12345");
});

Deno.test("what is no recovery code is told apart before anything is hashed", () => {
  for (
    const typed of [
      "",
      "-",
      "ABCDE",
      "ABCDE-1234",
      "ABCDE-123456",
      "ABCDU-12345",
      "가나다라마바사아자차",
      "123456",
    ]
  ) {
    assert.equal(parseRecoveryCode(typed), null, typed);
  }
});
