import assert from "node:assert/strict";
import { type TestApp, testApp } from "../../support/app.ts";
import { pictureFile } from "../../support/photos.ts";

function test(
  name: string,
  body: (app: TestApp, url: string) => Promise<void>,
) {
  Deno.test(`a photo's address ${name}`, async () => {
    const app = await testApp();
    try {
      const stored = await app.ports.photos.store(await pictureFile("a.jpg"));
      assert.ok(stored.ok);
      await body(app, `/uploads/${stored.photo.key}-320.webp`);
    } finally {
      await app.close();
    }
  });
}

test("answers a picture and nothing that could run", async (app, url) => {
  const answer = await app.get(url);
  assert.equal(answer.status, 200);
  const { headers } = answer;
  assert.equal(headers.get("content-type"), "image/webp");
  assert.equal(headers.get("x-content-type-options"), "nosniff");
  assert.match(
    headers.get("content-security-policy") ?? "",
    /default-src 'none'/,
  );
  assert.equal(
    headers.get("cache-control"),
    "public, max-age=31536000, immutable",
  );
  assert.equal(headers.get("set-cookie"), null);
});

test("is not sent again to whoever has it", async (app, url) => {
  const etag = (await app.get(url)).headers.get("etag") ?? "";
  assert.match(etag, /^"[0-9a-f]{40}-320\.webp"$/);
  for (const known of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
    const answer = await app.get(url, { headers: { "if-none-match": known } });
    assert.deepEqual([answer.status, answer.text], [304, ""], known);
  }
  const other = await app.get(url, { headers: { "if-none-match": '"other"' } });
  assert.equal(other.status, 200);
});

test("answers HEAD with the length alone", async (app, url) => {
  const whole = await app.fetch(new Request(`http://localhost${url}`));
  const size = (await whole.bytes()).length;
  const head = await app.fetch(
    new Request(`http://localhost${url}`, { method: "HEAD" }),
  );
  assert.equal(head.status, 200);
  assert.equal(head.headers.get("content-length"), String(size));
  assert.equal(await head.text(), "");
});

test("leads to nothing else", async (app, url) => {
  const { dataDir } = app.ports;
  await Deno.writeTextFile(`${dataDir}/uploads/secret.webp`, "secret");
  for (
    const path of [
      "/uploads/",
      "/uploads/secret.webp",
      "/uploads/..%2fuploads%2fsecret.webp",
      "/uploads/%2e%2e%2fkv.sqlite",
      url.replace("-320", "-321"),
      url.replace(".webp", ".html"),
      `${url}%00`,
      `/uploads/${"0".repeat(40)}-320.webp`,
    ]
  ) {
    const answer = await app.get(path);
    assert.ok([400, 404].includes(answer.status), `${path}: ${answer.status}`);
    assert.ok(!answer.text.includes("secret"), path);
  }
});

test("is only read", async (app, url) => {
  const answer = await app.post(url, {});
  assert.equal(answer.status, 405);
});
