import { deepEqual, equal } from "node:assert/strict";
import { App, type Context, HttpError } from "fresh";
import { ask } from "./server_support.ts";

/** Serves an app on a free port while `run` talks to it. */
async function serving<State>(
  app: App<State>,
  run: (origin: string) => Promise<void>,
) {
  const server = Deno.serve({
    port: 0,
    hostname: "127.0.0.1",
    onListen: () => {},
  }, app.handler());
  try {
    await run(`ws://127.0.0.1:${server.addr.port}`);
  } finally {
    await server.shutdown();
  }
}

/** Opens a socket, sends a text, and gives the answer, the protocol and how it was closed. */
async function talk(url: string, text: string, protocols?: string | string[]) {
  const socket = new WebSocket(url, protocols);
  const closed = Promise.withResolvers<CloseEvent>();
  const answered = Promise.withResolvers<string>();
  socket.onopen = () => socket.send(text);
  socket.onmessage = (event) => answered.resolve(String(event.data));
  socket.onclose = (event) => closed.resolve(event);
  socket.onerror = () => answered.reject(new Error("socket failed"));
  const answer = await answered.promise;
  socket.close(1000, "bye");
  await closed.promise;
  return { answer, protocol: socket.protocol };
}

Deno.test("app.ws() hands a socket's events to its handlers", async () => {
  const events: string[] = [];
  const closed = Promise.withResolvers<void>();
  const app = new App().ws("/ws", {
    open: () => events.push("open"),
    message(socket, event) {
      events.push("message " + event.data);
      socket.send("echo " + event.data);
    },
    close(_socket, code, reason) {
      events.push(`close ${code} ${reason}`);
      closed.resolve();
    },
  });
  await serving(app, async (origin) => {
    equal((await talk(origin + "/ws", "hi")).answer, "echo hi");
    await closed.promise;
  });
  deepEqual(events, ["open", "message hi", "close 1000 bye"]);
});

Deno.test("ctx.upgrade() without handlers gives the raw socket", async () => {
  const app = new App().get("/chat/:room", (ctx) => {
    const { socket, response } = ctx.upgrade();
    socket.onmessage = (event) =>
      socket.send(`${ctx.params.room}: ${event.data}`);
    return response;
  });
  await serving(app, async (origin) => {
    equal((await talk(origin + "/chat/yard", "hi")).answer, "yard: hi");
  });
});

Deno.test("options are told from handlers, and agree on a protocol", async () => {
  const options = { protocol: "yard-1", idleTimeout: 60 };
  const echo = {
    message: (socket: WebSocket, event: MessageEvent) =>
      socket.send(event.data),
  };
  const app = new App()
    .get("/bare", (ctx) => {
      const { socket, response } = ctx.upgrade(options);
      socket.onmessage = (event) => socket.send(event.data);
      return response;
    })
    .get("/managed", (ctx) => ctx.upgrade(echo, options))
    .ws("/ws", echo, options);
  await serving(app, async (origin) => {
    for (const path of ["/bare", "/managed", "/ws"]) {
      deepEqual(await talk(origin + path, "x", "yard-1"), {
        answer: "x",
        protocol: "yard-1",
      });
    }
  });
});

Deno.test("middlewares stand before a socket and may refuse it", async () => {
  let reached = false;
  const app = new App()
    .use(() => {
      throw new HttpError(403);
    })
    .ws("/ws", { open: () => reached = true });
  await serving(app, async (origin) => {
    const response = await fetch(origin.replace("ws:", "http:") + "/ws", {
      headers: { upgrade: "websocket", connection: "upgrade" },
    });
    equal(response.status, 403);
    await response.body?.cancel();
  });
  equal(reached, false);
});

Deno.test("a request that asks for no socket is a 400", async () => {
  const message = (ctx: Context<unknown>) =>
    ctx.text((ctx.error as Error).message, { status: 400 });
  const app = new App()
    .onError("*", message)
    .ws("/ws", {})
    .get("/bare", (ctx) => ctx.upgrade().response);
  for (const path of ["/ws", "/bare"]) {
    const response = await ask(app, path);
    equal(response.status, 400);
    equal(await response.text(), "Expected a WebSocket upgrade request");
  }
});
