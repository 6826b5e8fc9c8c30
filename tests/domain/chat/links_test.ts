import assert from "node:assert/strict";
import fc from "fast-check";
import { linkParts } from "@/domain/chat/mod.ts";

/** What becomes a link, by what a browser would follow. */
function hrefs(body: string): string[] {
  return linkParts(body).flatMap(({ href }) => href ?? []);
}

Deno.test("an address among words is a link, the words are not", () => {
  assert.deepEqual(linkParts("여기 https://example.com/a?b=1#c 봐요"), [
    { text: "여기 " },
    {
      text: "https://example.com/a?b=1#c",
      href: "https://example.com/a?b=1#c",
    },
    { text: " 봐요" },
  ]);
  assert.deepEqual(linkParts("주소가 없어요"), [{ text: "주소가 없어요" }]);
  assert.deepEqual(linkParts(""), []);
});

Deno.test("signs and particles behind an address do not belong to it", () => {
  for (
    const [body, href] of [
      ["https://example.com.", "https://example.com/"],
      ["https://example.com에서 봤어요", "https://example.com/"],
      ["(https://example.com/a)", "https://example.com/a"],
      ["https://example.com/a_(b)!", "https://example.com/a_(b)"],
      ["https://example.com/x,y…", "https://example.com/x,y"],
      ["“https://example.com/a”", "https://example.com/a"],
      [
        "https://ko.wikipedia.org/wiki/마당",
        "https://ko.wikipedia.org/wiki/%EB%A7%88%EB%8B%B9",
      ],
    ] as const
  ) assert.deepEqual(hrefs(body), [href], body);
});

Deno.test("nothing but http and https becomes a link", () => {
  for (
    const body of [
      "javascript:alert(1)",
      "data:text/html,<script>alert(1)</script>",
      "vbscript:x",
      "//example.com",
      "www.example.com",
      "ftp://example.com",
      "https://",
      "https://user:secret@example.com/",
      "https://localhost.example.com:99999/",
      "http://intranet",
      `https://example.com/${"a".repeat(1000)}`,
    ]
  ) assert.deepEqual(hrefs(body), [], body);
});

Deno.test("the parts together are the message, and links are of the web", () => {
  const word = fc.oneof(
    fc.string(),
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.constantFrom("https://", "javascript:", "<a href=", "\"'>", "에서", ")"),
  );
  fc.assert(fc.property(fc.array(word), (words) => {
    const body = words.join(" ");
    const parts = linkParts(body);
    assert.equal(parts.map(({ text }) => text).join(""), body);
    for (const { href } of parts) {
      if (href !== undefined) assert.match(href, /^https?:\/\/[^\s"'<>]+$/);
    }
  }));
});
