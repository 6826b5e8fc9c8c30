import type { RequestHandler } from "../app.ts";
import { LIVE_RELOAD_PATH } from "../runtime/protocol.ts";
import type { Snapshot } from "../snapshot.ts";
import type { ListenOptions } from "../types.ts";
import { describeError, errorPage } from "./error_page.ts";

/** Loaded by every page in development. */
const LIVE_RELOAD = `let shown;
new EventSource("${LIVE_RELOAD_PATH}").onmessage = ({ data }) => {
  if (shown !== undefined && shown !== data) location.reload();
  shown = data;
};
`;

/** What is served. */
export interface DevApp {
  start(overlay: NonNullable<Snapshot["overlay"]>): Promise<RequestHandler>;
  root: string;
}

/** Serves an app with live reload; errors are shown where they happened instead of the page. */
export async function serveDev(
  { start, root }: DevApp,
  options: ListenOptions,
): Promise<void> {
  async function answerError(error: unknown): Promise<Response> {
    await report(error, root);
    return await errorPage(error, root);
  }
  let handler: RequestHandler;
  try {
    handler = await start(answerError);
  } catch (error) {
    handler = () => errorPage(error, root);
    await report(error, root);
  }
  const id = crypto.randomUUID();
  const server = Deno.serve({ port: 8000, ...options }, (req, info) => {
    if (req.url.endsWith(LIVE_RELOAD_PATH)) return liveReload(id);
    if (req.url.endsWith(`${LIVE_RELOAD_PATH}.js`)) return script();
    return handler(req, info);
  });
  await server.finished;
}

async function report(error: unknown, root: string): Promise<void> {
  const { text } = await describeError(error, root);
  await Deno.stderr.write(new TextEncoder().encode(`${text}\n`));
}

/** Tells the page which start of the server it talks to: after a restart it learns another id. */
function liveReload(id: string): Response {
  let timer: ReturnType<typeof setInterval>;
  const stream = new ReadableStream<string>({
    start(controller) {
      controller.enqueue(`retry: 300\ndata: ${id}\n\n`);
      timer = setInterval(() => controller.enqueue(":\n\n"), 15000);
    },
    cancel() {
      clearInterval(timer);
    },
  });
  return new Response(stream.pipeThrough(new TextEncoderStream()), {
    headers: {
      "content-type": "text/event-stream",
      "cache-control": "no-store",
    },
  });
}

function script(): Response {
  return new Response(LIVE_RELOAD, {
    headers: {
      "content-type": "text/javascript; charset=utf-8",
      "cache-control": "no-store",
    },
  });
}
