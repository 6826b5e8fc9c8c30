import assert from "node:assert/strict";
import {
  endedSessionCookie,
  preferenceCookie,
  readCookie,
  sessionCookie,
} from "@/domain/accounts/cookies.ts";

Deno.test("R28: over https the session cookie is __Host-, Secure, HttpOnly, SameSite, for the whole site", () => {
  const cookie = sessionCookie("https://yard.example", "token");
  assert.match(cookie, /^__Host-session=token; /);
  const attributes = cookie.split("; ").slice(1);
  assert.ok(attributes.includes("Secure"));
  assert.ok(attributes.includes("HttpOnly"));
  assert.ok(attributes.includes("SameSite=Lax"));
  assert.ok(attributes.includes("Path=/"));
  assert.ok(!/domain/i.test(cookie));
});

Deno.test("R28: over plain http, where Secure is refused, the rest stays", () => {
  const cookie = sessionCookie("http://localhost:8000", "token");
  assert.match(cookie, /^session=token; .*HttpOnly/);
  assert.ok(cookie.includes("SameSite=Lax"));
  assert.ok(!cookie.includes("Secure"));
});

Deno.test("endedSessionCookie() makes the browser forget", () => {
  assert.match(
    endedSessionCookie("https://yard.example"),
    /^__Host-session=; Max-Age=0; /,
  );
});

Deno.test("preferenceCookie() lasts a year", () => {
  const cookie = preferenceCookie("http://localhost", {
    name: "theme",
    value: "dark",
  });
  assert.match(cookie, /^theme=dark; Max-Age=31536000; Path=\/; SameSite=Lax$/);
});

Deno.test("readCookie() finds one cookie among many and takes the first of two", () => {
  const header = "a=1; session=x=y; b; =c; session=second";
  assert.equal(readCookie(header, "session"), "x=y");
  assert.equal(readCookie(header, "a"), "1");
  assert.equal(readCookie(header, "b"), undefined);
  assert.equal(readCookie(header, "missing"), undefined);
  assert.equal(readCookie(null, "session"), undefined);
});
