import assert from "node:assert/strict";
import type { FormValues } from "@/tests/support/app.ts";
import { withApp } from "@/tests/support/with_app.ts";

const PROFILE = {
  name: "김민지",
  handle: "minji",
  intro: "캠핑을 좋아해요.",
  region: "26350",
};

withApp(
  "/settings is for members and lists every page there is",
  async (app) => {
    const guest = await app.get("/settings");
    assert.equal(guest.status, 303);
    assert.equal(guest.location, "/sign-in?next=%2Fsettings");
    const member = await app.signUp();
    const { text } = await app.get("/settings", { as: member });
    const links = text.matchAll(/<a href="(\/settings\/[\w-]+)"/g);
    const pages = new Set([...links].map(([, href = ""]) => href));
    assert.ok(pages.has("/settings/profile"));
    for (const page of pages) {
      const { status, text } = await app.get(page, { as: member });
      assert.ok(status === 200 || status === 303, page);
      if (status === 200) assert.ok(text.includes('href="/settings"'), page);
    }
  },
);

withApp(
  "a guest who posts is sent to sign in and back to the page of the form",
  async (app) => {
    const referer = "http://localhost/settings/profile?saved=1";
    const answer = await app.post("/settings/profile", PROFILE, {
      headers: { referer },
    });
    assert.equal(answer.status, 303);
    assert.equal(
      answer.location,
      "/sign-in?next=%2Fsettings%2Fprofile%3Fsaved%3D1",
    );
    const foreign = { headers: { referer: "https://evil.example/trap" } };
    assert.equal(
      (await app.post("/settings/profile", PROFILE, foreign)).location,
      "/sign-in",
    );
  },
);

withApp(
  "POST /settings/profile saves, and the next page shows it",
  async (app) => {
    const member = await app.signUp();
    const answer = await app.post("/settings/profile", PROFILE, { as: member });
    assert.equal(answer.status, 303);
    const form = await app.get(answer.location, { as: member });
    assert.ok(form.text.includes("프로필을 바꿨어요"));
    assert.ok(form.text.includes('value="김민지"'));
    assert.ok(form.text.includes('href="/people/minji"'));
    const profile = await app.get("/people/minji");
    assert.ok(profile.text.includes("김민지"));
    assert.ok(profile.text.includes("부산 해운대구"));
    assert.ok(profile.text.includes("캠핑을 좋아해요."));
  },
);

withApp(
  "POST /settings/profile refuses somebody else's handle and keeps what was typed",
  async (app) => {
    await app.signUp({ name: "민지" });
    const member = await app.signUp({ name: "수빈" });
    const answer = await app.post("/settings/profile", {
      ...PROFILE,
      handle: "MINJI",
    }, { as: member });
    assert.equal(answer.status, 422);
    assert.ok(answer.text.includes("다른 이웃이 쓰고 있는 주소예요"));
    assert.ok(answer.text.includes('value="김민지"'));
    assert.ok(answer.text.includes("캠핑을 좋아해요."));
    assert.ok(
      (await app.get("/people/subin")).text.includes("수빈"),
      "nothing was stored",
    );
  },
);

const WRONG: Record<string, FormValues> = {
  "a long introduction": { intro: "가".repeat(301) },
  "a handle with a slash": { handle: "a/b/c" },
  "no name": { name: "" },
  "an unknown district": { region: "00000" },
  "a role": { role: "admin" },
  "somebody else's id": { id: "01a1fc4a-b9bd-7590-b0b8-1658dee0caaa" },
};

for (const [what, values] of Object.entries(WRONG)) {
  withApp(`POST /settings/profile refuses ${what}`, async (app) => {
    const member = await app.signUp({ name: "수빈" });
    const answer = await app.post("/settings/profile", {
      ...PROFILE,
      ...values,
    }, { as: member });
    assert.equal(answer.status, 422);
    assert.ok(
      (await app.get("/people/subin")).text.includes("수빈"),
      "nothing was stored",
    );
  });
}
