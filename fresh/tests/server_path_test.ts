import { equal } from "node:assert/strict";
import fc from "fast-check";
import { pathnameOf } from "../src/path.ts";
import { safeLocation } from "../src/redirect.ts";

function parsed(url: string): string {
  return new URL(url).pathname.replace(/\/{2,}/g, "/");
}

Deno.test("pathnameOf() gives the path of ordinary addresses", () => {
  equal(pathnameOf("http://localhost/"), "/");
  equal(
    pathnameOf("http://localhost:8000/rent/items?page=2#top"),
    "/rent/items",
  );
  equal(pathnameOf("https://[::1]:8443/a.b/c-d_e~f"), "/a.b/c-d_e~f");
});

Deno.test("pathnameOf() resolves dot segments and escapes as a URL parser does", () => {
  equal(pathnameOf("http://localhost/a/../b"), "/b");
  equal(pathnameOf("http://localhost/a/%2e%2e/b"), "/b");
  equal(pathnameOf("http://localhost/캠핑"), "/%EC%BA%A0%ED%95%91");
  equal(pathnameOf("http://localhost/a\\b"), "/a/b");
});

Deno.test("pathnameOf() collapses repeated slashes", () => {
  equal(pathnameOf("http://localhost//evil.example/x"), "/evil.example/x");
  equal(pathnameOf("http://localhost/a///b//"), "/a/b/");
});

Deno.test("pathnameOf() agrees with the URL parser on anything it can read", () => {
  const piece = fc.constantFrom(
    ..."ab/.%2e?#@:;=&+'\" <>{}|^`\\~[]\t\n가",
    "..",
    "%2E",
    "//",
    "%",
  );
  fc.assert(fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
    const url = "http://localhost:8000/" + pieces.join("");
    equal(pathnameOf(url), parsed(url));
  }));
});

Deno.test("pathnameOf() is not fooled by a strange host", () => {
  equal(pathnameOf("http://a?b/admin"), parsed("http://a?b/admin"));
  equal(pathnameOf("http://user:pw@host/x"), "/x");
});

Deno.test("safeLocation() keeps a path on this site, however it is spelled", () => {
  equal(safeLocation("//evil.example"), "/evil.example");
  equal(safeLocation("/\\evil.example"), "/evil.example");
  equal(safeLocation("\\\\evil.example"), "/evil.example");
  equal(safeLocation("/\t/evil.example"), "/evil.example");
  equal(safeLocation("/a//b?next=//c#//d"), "/a/b?next=//c#//d");
});

Deno.test("safeLocation() leaves ordinary paths and complete addresses alone", () => {
  equal(safeLocation("/rent?page=2"), "/rent?page=2");
  equal(safeLocation("https://other.example//x"), "https://other.example//x");
  equal(safeLocation("?page=2"), "?page=2");
});

Deno.test("safeLocation() escapes what a header cannot carry", () => {
  equal(safeLocation("/캠핑 용품"), "/%EC%BA%A0%ED%95%91%20%EC%9A%A9%ED%92%88");
  equal(safeLocation("/%EC%BA%A0?q=a%20b"), "/%EC%BA%A0?q=a%20b");
});

Deno.test("safeLocation() never gives a path that a browser takes for another site", () => {
  const piece = fc.constantFrom(
    "/",
    "\\",
    "\t",
    "\n",
    "\r",
    " ",
    "evil.example",
    "?",
    "#",
    "@",
    ":",
  );
  fc.assert(fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
    const location = safeLocation("/" + pieces.join(""));
    equal(
      new URL(location, "https://yard.example").origin,
      "https://yard.example",
    );
  }));
});
