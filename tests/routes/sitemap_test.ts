import assert from "node:assert/strict";
import { putUp } from "../support/things.ts";
import { withApp } from "../support/with_app.ts";

function placesIn(xml: string): string[] {
  return [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = ""]) => url);
}

withApp(
  "the sitemap leads to every thing on show, and to no other",
  async (app) => {
    const minji = await app.signUp();
    const shown = await putUp(app, minji);
    const hidden = await putUp(app, minji);
    await app.post(`${hidden}/visibility`, { state: "hidden" }, { as: minji });
    const index = await app.get("/sitemap.xml");
    assert.match(index.headers.get("content-type") ?? "", /^application\/xml/);
    const urls = [];
    for (const place of placesIn(index.text)) {
      const { status, text } = await app.get(new URL(place).pathname);
      assert.equal(status, 200, place);
      urls.push(...placesIn(text));
    }
    assert.ok(urls.includes("http://localhost/rent"));
    assert.ok(urls.includes(`http://localhost${shown}`));
    assert.ok(!urls.includes(`http://localhost${hidden}`));
    for (const url of urls) {
      assert.equal((await app.get(new URL(url).pathname)).status, 200, url);
    }
  },
);

withApp("a sitemap of no day, or of an empty one, is 404", async (app) => {
  for (
    const name of [
      "2026-02-30.xml",
      "2001-01-01.xml",
      "x.xml",
      "1960-01-01.xml",
    ]
  ) {
    assert.equal((await app.get(`/sitemaps/${name}`)).status, 404, name);
  }
});

withApp(
  "robots are told where the sitemap is and what is nobody's business",
  async (app) => {
    const { headers, text } = await app.get("/robots.txt");
    assert.match(headers.get("content-type") ?? "", /^text\/plain/);
    assert.ok(text.includes("Sitemap: http://localhost/sitemap.xml\n"));
    assert.ok(text.includes("Disallow: /my/\n"));
  },
);
