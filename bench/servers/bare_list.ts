/**
 * The reference for S3: the list page for the member SESSION stands for, on the same framework and the same
 * shell, but without reading a session, origin gate, CSRF, security headers or request log.
 */
import { App } from "fresh";
import { Builder } from "fresh/dev";
import type { State } from "@/define.ts";
import { MESSAGES } from "@/locales/mod.ts";
import { ports } from "@/main.ts";
import * as wrapper from "@/routes/_app.tsx";
import * as list from "@/routes/rent/index.tsx";
import type { Viewer } from "@/domain/accounts/viewer.ts";

const viewer: Viewer = JSON.parse(Deno.env.get("VIEWER") ?? "null");
const app = new App<State>()
  .use((ctx) => {
    Object.assign(ctx.state, {
      ports,
      viewer,
      requestId: "",
      origin: ctx.url.origin,
      lang: "ko",
      t: MESSAGES.ko,
      theme: "system",
    });
    return ctx.next();
  })
  .appWrapper(wrapper.default)
  .route("/rent", { component: list.default, handlers: list.handler });
const root = new URL("../../", import.meta.url).pathname;
const applySnapshot = await new Builder({ root }).build({ snapshot: "memory" });
applySnapshot(app);

Deno.serve(
  { port: Number(Deno.env.get("PORT")), hostname: "127.0.0.1" },
  app.handler(),
);
