import assert from "node:assert/strict";
import { parseCspReport } from "@/domain/security/csp_report.ts";

/** What Chromium sends. */
const SENT = {
  "csp-report": {
    "document-uri": "https://yard.example/search?q=secret",
    "referrer": "https://yard.example/",
    "violated-directive": "script-src-elem",
    "effective-directive": "script-src-elem",
    "original-policy": "default-src 'self'",
    "disposition": "enforce",
    "blocked-uri": "https://evil.example/x.js?token=secret",
    "source-file": "https://yard.example/_fresh/js/a.js",
    "line-number": 12,
    "status-code": 200,
  },
};

Deno.test("parseCspReport() keeps where and what, and no query of any address", () => {
  assert.deepEqual(parseCspReport(JSON.stringify(SENT)), {
    page: "/search",
    directive: "script-src-elem",
    blocked: "https://evil.example",
    source: "/_fresh/js/a.js",
    line: 12,
  });
});

Deno.test("parseCspReport() knows the words browsers use instead of addresses", () => {
  for (const [sent, kept] of [["inline", "inline"], ["data:text", "data:"]]) {
    const report = { "csp-report": { "blocked-uri": sent } };
    assert.equal(parseCspReport(JSON.stringify(report))?.blocked, kept);
  }
});

Deno.test("parseCspReport() writes one short line, whatever was sent", () => {
  const report = { "csp-report": { "violated-directive": "a\nb\u0000한" } };
  assert.equal(
    parseCspReport(JSON.stringify(report))?.directive,
    "a?b??",
  );
});

for (
  const text of [
    "",
    "{",
    "[]",
    "null",
    "{}",
    '{"csp-report":1}',
    '{"csp-report":{"line-number":"x"}}',
    `{"csp-report":{"blocked-uri":"${"x".repeat(3000)}"}}`,
  ]
) {
  Deno.test(`parseCspReport() takes no ${text.slice(0, 40) || "nothing"}`, () => {
    assert.equal(parseCspReport(text), null);
  });
}
