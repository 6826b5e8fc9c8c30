import { App, staticFiles } from "fresh";
import type { Ports } from "@/adapters/ports.ts";
import type { State } from "@/define.ts";
import { beginRequest, logRequest } from "@/middleware/request_log.ts";
import { setHeaders } from "@/middleware/response_headers.ts";

/** Madang over the given ports; tests hand in their own. */
export function createApp(ports: Ports): App<State> {
  return new App<State>({ trustProxy: ports.settings.trustProxy })
    .use((ctx) => {
      ctx.state.ports = ports;
      return ctx.next();
    })
    .use(beginRequest, logRequest, setHeaders)
    .use(staticFiles())
    .fsRoutes();
}
