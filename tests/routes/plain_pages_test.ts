import assert from "node:assert/strict";
import { MESSAGES } from "@/locales/mod.ts";
import { htmlErrors } from "@/tests/support/html_check.ts";
import { withApp } from "@/tests/support/with_app.ts";

withApp(
  "/about, /rules and /privacy can be read in both languages",
  async (app) => {
    for (const lang of ["ko", "en"] as const) {
      for (const name of ["about", "rules", "privacy"] as const) {
        const words = MESSAGES[lang].pages[name];
        const { status, text } = await app.get(`/${name}`, {
          headers: { "accept-language": lang },
        });
        assert.equal(status, 200);
        assert.ok(text.includes(`<html lang="${lang}"`));
        assert.match(text, new RegExp(`<title>${words.title} · `));
        for (const section of words.sections) {
          assert.ok(text.includes(section.title), section.title);
        }
        assert.deepEqual(await htmlErrors(text), []);
      }
    }
  },
);

withApp(
  "an unknown address is a designed 404 that shows the way on",
  async (app) => {
    for (const lang of ["ko", "en"] as const) {
      const { status, text } = await app.get("/nowhere", {
        headers: { "accept-language": lang },
      });
      assert.equal(status, 404);
      assert.ok(text.includes(MESSAGES[lang].pages.errors.titles[404]));
      assert.match(text, /<a href="\/rent"/);
      assert.deepEqual(await htmlErrors(text), []);
    }
  },
);

withApp("the page of an error tells search engines to pass on", async (app) => {
  const { text } = await app.get("/nowhere");
  assert.match(text, /<meta name="robots" content="noindex"/);
});

withApp("/_gallery is for those who build Madang", async (app) => {
  assert.equal((await app.get("/_gallery")).status, 404);
});

withApp("/_gallery shows every component while developing", async (app) => {
  for (const lang of ["ko", "en"] as const) {
    const { status, text } = await app.get("/_gallery", {
      headers: { "accept-language": lang },
    });
    assert.equal(status, 200);
    assert.ok(text.includes(MESSAGES[lang].pages.gallery.title));
    assert.deepEqual(await htmlErrors(text), []);
  }
}, { MADANG_MODE: "dev" });

withApp("the files beside the pages are there", async (app) => {
  const files = {
    "/styles.css": "text/css",
    "/favicon.svg": "image/svg+xml",
    "/logo.svg": "image/svg+xml",
    "/manifest.webmanifest": "application/manifest+json",
    "/apple-touch-icon.png": "image/png",
    "/og-default.png": "image/png",
    "/icons/192.png": "image/png",
    "/icons/512.png": "image/png",
    "/icons/maskable-512.png": "image/png",
  };
  for (const [path, type] of Object.entries(files)) {
    const { status, headers } = await app.get(path);
    assert.equal(status, 200, path);
    assert.ok(headers.get("content-type")?.startsWith(type), path);
  }
});
