import assert from "node:assert/strict";
import type { FormValues } from "@/tests/support/app.ts";
import { withApp } from "@/tests/support/with_app.ts";

withApp(
  "POST /preferences keeps the theme, and the server renders it",
  async (app) => {
    const guest = app.guest();
    const answer = await app.post("/preferences", {
      theme: "dark",
      next: "/sign-in",
    }, { as: guest });
    assert.equal(answer.status, 303);
    assert.equal(answer.location, "/sign-in");
    const page = await app.get("/sign-in", { as: guest });
    assert.ok(page.text.includes('data-theme="dark"'));
    await app.post("/preferences", { theme: "system" }, { as: guest });
    assert.ok(
      (await app.get("/sign-in", { as: guest })).text.includes(
        'data-theme="system"',
      ),
    );
  },
);

withApp(
  "POST /preferences keeps the language against what the browser asks for",
  async (app) => {
    const guest = app.guest();
    const headers = { "accept-language": "ko" };
    await app.post("/preferences", { lang: "en", next: "/sign-in" }, {
      as: guest,
    });
    const page = await app.get("/sign-in", { as: guest, headers });
    assert.ok(page.text.includes('<html lang="en"'));
    assert.ok(page.text.includes("Welcome back."));
  },
);

withApp(
  "POST /preferences refuses what is no choice and follows no foreign `next`",
  async (app) => {
    const wrong: FormValues[] = [
      { theme: "purple" },
      { lang: "xx" },
      { theme: ["dark", "light"] },
      { size: "1" },
    ];
    for (const form of wrong) {
      const answer = await app.post("/preferences", form);
      assert.equal(answer.status, 422);
      assert.equal(answer.headers.getSetCookie().length, 0);
    }
    const away = await app.post("/preferences", {
      theme: "dark",
      next: "//evil.example",
    });
    assert.equal(away.location, "/");
  },
);

withApp(
  "the browser's language is spoken where none was chosen, else Korean",
  async (app) => {
    const page = (language: string) =>
      app.get("/sign-in", { headers: { "accept-language": language } });
    assert.ok((await page("en-GB,en")).text.includes('<html lang="en"'));
    assert.ok((await page("fr")).text.includes('<html lang="ko"'));
  },
);
