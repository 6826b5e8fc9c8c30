import assert from "node:assert/strict";
import {
  languageOf,
  parsePreferences,
  themeOf,
} from "@/domain/accounts/preferences.ts";

for (
  const [header, expected] of [
    [null, "ko"],
    ["", "ko"],
    ["en", "en"],
    ["en-GB,en;q=0.9", "en"],
    ["fr,de;q=0.8", "ko"],
    ["fr, en;q=0.5, ko;q=0.4", "en"],
    ["ko-KR,ko;q=0.9,en;q=0.8", "ko"],
    ["en;q=0.1, ko;q=0.2", "ko"],
    ["en;q=0", "ko"],
    ["en;q=nonsense, ko", "ko"],
    ["english", "ko"],
    [",".repeat(10_000), "ko"],
  ] as const
) {
  Deno.test(`languageOf() answers ${expected} to ${JSON.stringify(header)?.slice(0, 40)}`, () => {
    assert.equal(languageOf(undefined, header), expected);
  });
}

Deno.test("languageOf() prefers what was chosen, and only what exists", () => {
  assert.equal(languageOf("en", "ko"), "en");
  assert.equal(languageOf("ko", "en"), "ko");
  assert.equal(languageOf("xx", "en"), "en");
});

Deno.test("themeOf() follows the system unless a theme was chosen", () => {
  assert.equal(themeOf(undefined), "system");
  assert.equal(themeOf("dark"), "dark");
  assert.equal(themeOf("purple"), "system");
});

Deno.test("parsePreferences() takes either choice alone and refuses unknown ones", () => {
  const form = new FormData();
  form.set("theme", "dark");
  const reading = parsePreferences(form);
  assert.ok(reading.ok);
  assert.deepEqual(reading.values, { theme: "dark", lang: null, next: "/" });
  form.set("lang", "xx");
  assert.ok(!parsePreferences(form).ok);
});
