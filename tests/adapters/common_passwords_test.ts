import assert from "node:assert/strict";
import { createCommonPasswords } from "@/adapters/common_passwords.ts";

const common = createCommonPasswords();

for (
  const password of [
    "password",
    "Password1!",
    "qwerty123456",
    "abababab",
    "마당마당마당마당",
    "Madang2026!",
    "마당20261128",
  ]
) {
  Deno.test(`everybody tries ${password} first`, async () => {
    assert.equal(await common.has(password), true);
  });
}

for (
  const password of [
    "correct horse battery",
    "우리집 강아지 콩이",
    "madang is where I borrowed a tent",
  ]
) {
  Deno.test(`nobody tries "${password}" first`, async () => {
    assert.equal(await common.has(password), false);
  });
}
