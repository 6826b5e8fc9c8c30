import assert from "node:assert/strict";
import { readUpload } from "@/actions/uploads/read_upload.ts";
import { UPLOAD_MAX_BYTES } from "@/domain/uploads/photos.ts";

function upload(body: BodyInit | null, type: string, length?: number): Request {
  const headers = new Headers({ "content-type": type });
  if (length !== undefined) headers.set("content-length", String(length));
  return new Request("http://localhost/", { method: "POST", body, headers });
}

function multipart(end: string): string {
  return `--x\r\ncontent-disposition: form-data; name="title"\r\n\r\ntent${end}`;
}

async function outcome(request: Request): Promise<string> {
  const result = await readUpload(request);
  return result.ok ? JSON.stringify([...result.value]) : result.problem.name;
}

const FORM = "multipart/form-data; boundary=x";
const WHOLE = '[["title","tent"]]';

Deno.test("readUpload() reads a form that is whole, however its boundary is written", async () => {
  const whole = multipart("\r\n--x--\r\n");
  for (
    const type of [
      FORM,
      'multipart/form-data; boundary="x"',
      "Multipart/Form-Data; charset=utf-8; Boundary=x",
    ]
  ) assert.equal(await outcome(upload(whole, type)), WHOLE, type);
  const plain = "application/x-www-form-urlencoded;charset=UTF-8";
  assert.equal(await outcome(upload("title=tent", plain)), WHOLE);
});

Deno.test("readUpload() refuses a form whose end is missing", async () => {
  for (const end of ["", "\r\n", "\r\n--x", "\r\n--x\r\n", "\r\n--x-"]) {
    const request = upload(multipart(end), FORM);
    assert.equal(await outcome(request), "BadRequest", JSON.stringify(end));
  }
  assert.equal(await outcome(upload(null, FORM)), "BadRequest");
});

Deno.test("readUpload() refuses a body shorter than was said", async () => {
  const whole = multipart("\r\n--x--\r\n");
  const request = upload(whole, FORM, whole.length + 1);
  assert.equal(await outcome(request), "BadRequest");
});

Deno.test("readUpload() refuses what is no form", async () => {
  for (
    const type of ["application/json", "multipart/form-data", "text/plain"]
  ) {
    assert.equal(await outcome(upload("{}", type)), "BadRequest", type);
  }
});

Deno.test("readUpload() stops reading what is too large", async () => {
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 1 << 20;
      controller.enqueue(new Uint8Array(1 << 20));
    },
  });
  assert.equal(await outcome(upload(endless, FORM)), "TooLarge");
  assert.ok(sent < UPLOAD_MAX_BYTES + (4 << 20), `${sent}`);
  const honest = upload("", FORM, UPLOAD_MAX_BYTES + 1);
  assert.equal(await outcome(honest), "TooLarge");
});

Deno.test("readUpload() says so when the connection breaks", async () => {
  const broken = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(multipart("")));
      controller.error(new Error("Connection lost"));
    },
  });
  assert.equal(await outcome(upload(broken, FORM)), "BadRequest");
});
