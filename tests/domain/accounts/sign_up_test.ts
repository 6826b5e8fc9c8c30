import assert from "node:assert/strict";
import { parseSignIn } from "@/domain/accounts/sign_in.ts";
import { parseSignUp } from "@/domain/accounts/sign_up.ts";

const RIGHT = {
  email: "minji@example.com",
  password: "correct horse battery",
  name: "민지",
  region: "11680",
  terms: "on",
  next: "/rent",
};

function form(values: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(values)) data.append(name, value);
  return data;
}

Deno.test("parseSignUp() reads a right form", () => {
  const reading = parseSignUp(form(RIGHT));
  assert.ok(reading.ok);
  assert.deepEqual(reading.values, { ...RIGHT, terms: true });
});

for (
  const password of [
    "minji@example.com",
    "MINJI@EXAMPLE.COM",
    "minji@example.com ",
  ]
) {
  Deno.test(`parseSignUp() refuses the address as password: ${password}`, () => {
    const reading = parseSignUp(form({ ...RIGHT, password }));
    assert.ok(!reading.ok);
    assert.deepEqual(reading.errors, { password: { key: "passwordObvious" } });
  });
}

Deno.test("parseSignUp() refuses the name or the address's first part as password", () => {
  for (
    const values of [
      { name: "Kim Minji", password: "kim minji" },
      { email: "longenough@example.com", password: "LongEnough" },
    ]
  ) {
    const reading = parseSignUp(form({ ...RIGHT, ...values }));
    assert.ok(!reading.ok);
    assert.equal(reading.errors.password?.key, "passwordObvious");
  }
});

Deno.test("parseSignUp() keeps the other errors beside an obvious password", () => {
  const reading = parseSignUp(
    form({ ...RIGHT, region: "x", password: RIGHT.email }),
  );
  assert.ok(!reading.ok);
  assert.deepEqual(Object.keys(reading.errors).sort(), ["password", "region"]);
});

Deno.test("parseSignUp() names every field of an empty form", () => {
  const reading = parseSignUp(new FormData());
  assert.ok(!reading.ok);
  assert.deepEqual(Object.keys(reading.errors).sort(), [
    "email",
    "name",
    "password",
    "region",
    "terms",
  ]);
});

Deno.test("parseSignIn() bounds a password without judging it", () => {
  const { email } = RIGHT;
  assert.ok(parseSignIn(form({ email, password: "x" })).ok);
  const empty = parseSignIn(form({ email, password: "" }));
  assert.ok(!empty.ok);
  assert.deepEqual(empty.errors, { password: { key: "required" } });
  assert.ok(!parseSignIn(form({ email, password: "x".repeat(257) })).ok);
});
