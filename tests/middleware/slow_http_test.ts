import assert from "node:assert/strict";
import { type TestApp, testApp } from "@/tests/support/app.ts";

const SLOW = 200;
const HEAD = "POST /sign-in HTTP/1.1\r\nhost: localhost\r\n";
const encoder = new TextEncoder();

async function served(
  body: (app: TestApp, port: number) => Promise<void>,
): Promise<void> {
  const app = await testApp();
  const stop = new AbortController();
  const server = Deno.serve(
    {
      port: 0,
      hostname: "127.0.0.1",
      signal: stop.signal,
      onListen: () => {},
    },
    app.fetch,
  );
  try {
    await body(app, server.addr.port);
  } finally {
    stop.abort();
    await server.finished;
    await app.close();
  }
}

/** Connections that say `text` and then nothing more. */
function connectAll(port: number, text: string): Promise<Deno.TcpConn[]> {
  return Promise.all(Array.from({ length: SLOW }, async () => {
    const line = await Deno.connect({ hostname: "127.0.0.1", port });
    await line.write(encoder.encode(text));
    return line;
  }));
}

Deno.test("R37: hundreds who say half a request and fall silent keep nobody else waiting", async () => {
  await served(async (_app, port) => {
    const silent = [
      ...await connectAll(port, "GET / HTTP/1.1\r\nhost: loc"),
      ...await connectAll(
        port,
        `${HEAD}origin: http://127.0.0.1:${port}\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: 900\r\n\r\nemail=`,
      ),
    ];
    try {
      for (let n = 0; n < 20; n++) {
        const answer = await fetch(`http://127.0.0.1:${port}/about`, {
          signal: AbortSignal.timeout(10_000),
        });
        assert.equal(answer.status, 200);
        await answer.body?.cancel();
      }
    } finally {
      for (const line of silent) line.close();
    }
  });
});

Deno.test("R37: too much of anything is refused, and the others go on", async () => {
  await served(async (app, port) => {
    const here = `http://127.0.0.1:${port}`;
    const refused = async (path: string, init: RequestInit) => {
      try {
        const answer = await fetch(here + path, init);
        await answer.body?.cancel();
        return answer.status;
      } catch {
        // Cut off before it could be answered.
        return 0;
      }
    };
    const long = "x".repeat(1024 * 1024);
    const headers = {
      origin: here,
      "content-type": "application/x-www-form-urlencoded",
    };
    const tries: Record<string, Promise<number>> = {
      "a header of a megabyte": refused("/", { headers: { "x-long": long } }),
      "an address of a megabyte": refused(`/${long}`, {}),
      "a form of a megabyte": refused("/sign-in", {
        method: "POST",
        headers,
        body: `email=${long}`,
      }),
      "a form without an end": refused("/sign-in", {
        method: "POST",
        headers,
        body: endless(),
      }),
    };
    for (const [what, status] of Object.entries(tries)) {
      assert.ok(
        [0, 400, 413, 414, 431].includes(await status),
        `${what}: ${await status}`,
      );
    }
    assert.equal(await refused("/about", {}), 200);
    assert.deepEqual(app.ports.log.takeErrors(), []);
  });
});

Deno.test("R37: an error of ours shows no stack, no path and no name of a file", async () => {
  const app = await testApp();
  try {
    const { db } = app.ports;
    const broken = () =>
      Promise.reject(new Error("relation secret_table does not exist"));
    app.ports.db = { ...db, query: broken };
    const answer = await app.get("/rent");
    app.ports.db = db;
    assert.equal(answer.status, 500);
    assert.doesNotMatch(
      answer.text,
      /secret_table|\.tsx?\b|at \w+ \(|node_modules|Error:/,
    );
    assert.equal(app.ports.log.takeErrors().length, 1, "the log knows");
  } finally {
    await app.close();
  }
});

function endless(): ReadableStream<Uint8Array> {
  const part = encoder.encode("x".repeat(64 * 1024));
  return new ReadableStream({ pull: (controller) => controller.enqueue(part) });
}
