import assert from "node:assert/strict";
import { type TestApp, testApp } from "../../support/app.ts";
import { countStored, TENT } from "../../support/items.ts";
import { picture } from "../../support/photos.ts";
import { UPLOAD_MAX_BYTES } from "@/domain/uploads/photos.ts";

const NOTHING = { items: 0, photos: 0, files: 0 };
const BOUNDARY = "a-line-between";
const MULTIPART = `multipart/form-data; boundary=${BOUNDARY}`;

interface Scene {
  app: TestApp;
  /** Posts these very bytes to `/rent/new` as a member. */
  post(body: BodyInit, type?: string): Promise<Response>;
  cookie: string;
}

function test(name: string, body: (scene: Scene) => Promise<void>) {
  Deno.test(`an upload ${name}`, async () => {
    const app = await testApp();
    try {
      const owner = await app.signUp();
      const cookie = [...owner.cookies].map((pair) => pair.join("=")).join(
        "; ",
      );
      await body({
        app,
        cookie,
        post: (body, type = MULTIPART) =>
          app.fetch(
            new Request("http://localhost/rent/new", {
              method: "POST",
              body,
              headers: {
                cookie,
                origin: "http://localhost",
                "content-type": type,
              },
            }),
          ),
      });
    } finally {
      await app.close();
    }
  });
}

/** A whole form with one photo, as bytes. */
async function wholeForm(): Promise<Uint8Array<ArrayBuffer>> {
  const fields = Object.entries(TENT).map(([name, value]) =>
    `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
  );
  const photo =
    `--${BOUNDARY}\r\ncontent-disposition: form-data; name="photos"; filename="a.jpg"\r\ncontent-type: image/jpeg\r\n\r\n`;
  return await new Blob([
    ...fields,
    photo,
    await picture({ width: 1500, height: 1000 }),
    `\r\n--${BOUNDARY}--\r\n`,
  ]).bytes();
}

test("that is whole is taken", async ({ app, post }) => {
  const response = await post(await wholeForm());
  assert.equal(response.status, 303, await response.text());
  assert.deepEqual(await countStored(app), { items: 1, photos: 1, files: 3 });
});

test("that was cut off anywhere stores nothing", async ({ app, post }) => {
  const whole = await wholeForm();
  for (const share of [0, 0.001, 0.05, 0.5, 0.99]) {
    const response = await post(whole.slice(0, whole.length * share));
    assert.equal(response.status, 400, `${share}`);
    await response.body?.cancel();
  }
  const withoutEnd = await post(whole.slice(0, -4));
  assert.equal(withoutEnd.status, 400);
  await withoutEnd.body?.cancel();
  assert.deepEqual(await countStored(app), NOTHING);
});

test("that is no form is refused", async ({ app, post }) => {
  for (
    const type of [
      "application/json",
      "text/plain",
      "multipart/mixed; boundary=x",
      "multipart/form-data",
    ]
  ) {
    const response = await post(await wholeForm(), type);
    assert.equal(response.status, 400, type);
    await response.body?.cancel();
  }
  assert.deepEqual(await countStored(app), NOTHING);
});

test("that is too large is refused, whether it says so or not", async ({ app, post }) => {
  const chunk = new Uint8Array(1024 * 1024);
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += chunk.length;
      if (sent > UPLOAD_MAX_BYTES + 2 * chunk.length) controller.close();
      else controller.enqueue(chunk);
    },
  });
  const silent = await post(endless);
  assert.equal(silent.status, 413);
  await silent.body?.cancel();
  const honest = await app.fetch(
    new Request("http://localhost/rent/new", {
      method: "POST",
      headers: {
        origin: "http://localhost",
        "content-type": MULTIPART,
        "content-length": String(UPLOAD_MAX_BYTES + 1),
      },
    }),
  );
  assert.equal(honest.status, 413);
  await honest.body?.cancel();
  assert.deepEqual(await countStored(app), NOTHING);
});

test("whose connection breaks stores nothing, and others go on", async ({ app, cookie }) => {
  const server = Deno.serve(
    { port: 0, hostname: "127.0.0.1", onListen: () => {} },
    (request) => app.fetch(request),
  );
  const { port } = server.addr;
  const whole = await wholeForm();
  const head = [
    "POST /rent/new HTTP/1.1",
    `host: 127.0.0.1:${port}`,
    `origin: http://127.0.0.1:${port}`,
    `cookie: ${cookie}`,
    `content-type: ${MULTIPART}`,
    `content-length: ${whole.length}`,
    "",
    "",
  ].join("\r\n");
  for (const share of [0.1, 0.9]) {
    const connection = await Deno.connect({ port, hostname: "127.0.0.1" });
    await connection.write(new TextEncoder().encode(head));
    await connection.write(whole.slice(0, whole.length * share));
    connection.close();
  }
  // Right after the broken ones: the very same bytes, to their end.
  const connection = await Deno.connect({ port, hostname: "127.0.0.1" });
  await connection.write(new TextEncoder().encode(head));
  assert.deepEqual(await countStored(app), NOTHING);
  for (let at = 0; at < whole.length;) {
    at += await connection.write(whole.subarray(at));
  }
  const answer = new Uint8Array(100);
  await connection.read(answer);
  connection.close();
  assert.match(new TextDecoder().decode(answer), /^HTTP\/1.1 303 /);
  await server.shutdown();
  assert.deepEqual(await countStored(app), { items: 1, photos: 1, files: 3 });
});
