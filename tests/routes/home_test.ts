import assert from "node:assert/strict";
import { htmlErrors } from "@/tests/support/html_check.ts";
import { withApp } from "@/tests/support/with_app.ts";

const KO = { "accept-language": "ko" };
const EN = { "accept-language": "en" };

withApp("/ tells a guest what Madang is, in their language", async (app) => {
  const korean = await app.get("/", { headers: KO });
  assert.equal(korean.status, 200);
  assert.ok(main(korean.text).includes("써보고 싶지만"));
  assert.ok(main(korean.text).includes("아직 나온 물건이 없어요"));
  assert.deepEqual(await htmlErrors(korean.text), []);
  const english = await app.get("/", { headers: EN });
  assert.ok(main(english.text).includes("Want to try it"));
  assert.deepEqual(await htmlErrors(english.text), []);
});

withApp("/ has a door into every province", async (app) => {
  const { text } = await app.get("/", { headers: KO });
  for (const code of ["11", "26", "36", "50", "52"]) {
    assert.ok(text.includes(`href="/rent?region=${code}"`), code);
  }
});

withApp("/ shows a member what is new in the own district", async (app) => {
  const owner = await app.signUp({ region: "11680" });
  const published = await app.post("/rent/new", {
    section: "lend",
    category: "camping",
    title: "4인용 텐트",
    body: "폴대까지 다 있어요.",
    price: "12000",
    unit: "day",
    deposit: "",
    value: "",
  }, { as: owner });
  assert.equal(published.status, 303, published.text);

  const neighbour = await app.signUp({ name: "하늘", region: "11680" });
  const near = await app.get("/", { as: neighbour, headers: KO });
  assert.ok(main(near.text).includes("하늘님, 반가워요"));
  assert.ok(main(near.text).includes("4인용 텐트"));

  const stranger = await app.signUp({ region: "26350" });
  const far = await app.get("/", { as: stranger, headers: KO });
  assert.ok(!main(far.text).includes("4인용 텐트"));
  assert.ok(main(far.text).includes("해운대구는 아직 조용해요"));
  assert.deepEqual(await htmlErrors(near.text), []);
});

withApp("a page without islands loads no script", async (app) => {
  for (const path of ["/", "/about", "/rules", "/privacy"]) {
    const { text } = await app.get(path);
    assert.doesNotMatch(text, /<script|modulepreload/, path);
  }
});

function main(text: string): string {
  return text.slice(text.indexOf("<main"), text.indexOf("</main>"));
}
