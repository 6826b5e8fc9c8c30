import assert from "node:assert/strict";
import {
  parseAssertion,
  parseRegistration,
} from "@/domain/accounts/security/passkey_answer.ts";
import { createDevice } from "@/tests/support/passkeys.ts";

const challenge = "A".repeat(43);
const device = createDevice();
const made = device.make({
  challenge,
  rp: { id: "localhost", name: "Madang" },
  user: { id: "AAAA", name: "minji", displayName: "민지" },
  pubKeyCredParams: [],
});
const answered = device.answer({ challenge, rpId: "localhost" });

Deno.test("what a device says is read, with the challenge in it", () => {
  assert.equal(parseRegistration(made.json)?.challenge, challenge);
  assert.equal(parseAssertion(answered.json)?.challenge, challenge);
  assert.equal(parseAssertion(answered.json)?.id, answered.id);
});

Deno.test("one kind of answer is not taken for the other", () => {
  assert.equal(parseRegistration(answered.json), null);
  assert.equal(parseAssertion(made.json), null);
});

Deno.test("what is no answer of a device is refused before anything is looked up", () => {
  const good = JSON.parse(answered.json);
  const { response } = good;
  const wrong: unknown[] = [
    null,
    [],
    {},
    "text",
    { ...good, id: 1 },
    { ...good, id: "a b" },
    { ...good, id: "x".repeat(1401) },
    { ...good, type: "password" },
    { ...good, response: null },
    { ...good, response: { ...response, signature: "" } },
    { ...good, response: { ...response, signature: "+/==" } },
    { ...good, response: { ...response, signature: "x".repeat(16_001) } },
    { ...good, response: { ...response, clientDataJSON: "AAAA" } },
    { ...good, response: { ...response, clientDataJSON: "e30" } },
    { ...good, response: { ...response, userHandle: {} } },
  ];
  for (const each of wrong) {
    assert.equal(parseAssertion(JSON.stringify(each)), null);
  }
  for (const text of ["", "{", "undefined", '{"__proto__":{}}']) {
    assert.equal(parseAssertion(text), null);
    assert.equal(parseRegistration(text), null);
  }
});
