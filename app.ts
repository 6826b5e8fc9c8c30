import { App, staticFiles } from "fresh";
import type { Ports } from "@/adapters/ports.ts";
import type { State } from "@/define.ts";

/** Madang over the given ports; tests hand in their own. */
export function createApp(ports: Ports): App<State> {
  return new App<State>({ trustProxy: ports.settings.trustProxy })
    .use(staticFiles())
    .use((ctx) => {
      ctx.state.ports = ports;
      return ctx.next();
    })
    .fsRoutes();
}
