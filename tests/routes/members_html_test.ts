import assert from "node:assert/strict";
import { htmlErrors } from "@/tests/support/html_check.ts";
import { withApp } from "@/tests/support/with_app.ts";

for (const language of ["ko", "en"]) {
  withApp(`the members' pages are valid HTML [${language}]`, async (app) => {
    const headers = { "accept-language": language };
    const member = await app.signUp({ name: "민지" });
    const newcomer = await app.signUpOnly();
    const guest = app.guest();
    const pages = {
      "sign-up": await app.get("/sign-up", { headers }),
      "sign-up with errors": await app.post("/sign-up", {}, { headers }),
      "sign-in": await app.get("/sign-in?next=/rent", { headers }),
      "sign-in with errors": await app.post("/sign-in", {}, { headers }),
      "a neighbour": await app.get("/people/minji", { as: guest, headers }),
      "oneself": await app.get("/people/minji", { as: member, headers }),
      "settings": await app.get("/settings/profile", { as: member, headers }),
      "settings with errors": await app.post("/settings/profile", {}, {
        as: member,
        headers,
      }),
      "all settings": await app.get("/settings", { as: member, headers }),
      "proof": await app.get("/settings/proof", { as: member, headers }),
      "proof with errors": await app.post("/settings/proof", {}, {
        as: member,
        headers,
      }),
      "confirmation": await app.get("/confirmation?sent=1", {
        as: newcomer,
        headers,
      }),
      "an address that was mistyped": await app.post(
        "/confirmation/address",
        {},
        { as: newcomer, headers },
      ),
      "a link that is none": await app.get("/confirmation/nothing", {
        headers,
      }),
      "regions": await app.get("/regions?province=41", { headers }),
      "own regions": await app.get("/regions", { as: member, headers }),
      "nothing": await app.get("/nothing", { headers }),
    };
    for (const [name, { text }] of Object.entries(pages)) {
      assert.ok(text.includes(`<html lang="${language}"`), name);
      assert.equal(text.match(/<h1\b/g)?.length, 1, `${name}: one heading`);
      assert.deepEqual(await htmlErrors(text), [], name);
    }
  });
}
