import type { Context } from "fresh";
import { define, type State } from "@/define.ts";
import { networkOf } from "@/domain/shared/network.ts";

/** Gives the request its name and its origin. Everything behind may rely on them. */
export const beginRequest = define.middleware(function beginRequest(ctx) {
  const { state } = ctx;
  state.requestId = crypto.randomUUID();
  state.origin = state.ports.settings.publicOrigin ?? ctx.url.origin;
  state.address = addressOf(ctx);
  state.viewer = null;
  state.unread = 0;
  state.news = 0;
  return ctx.next();
});

/** A proxy that is trusted puts the address it saw last. */
function addressOf({ req, info, state }: Context<State>): string {
  const forwarded = req.headers.get("x-forwarded-for")?.split(",").at(-1);
  const { remoteAddr } = info;
  const seen = forwarded && state.ports.settings.trustProxy
    ? forwarded.trim()
    : "hostname" in remoteAddr
    ? remoteAddr.hostname
    : "";
  return networkOf(seen);
}

/** Writes one line for every request that is answered. */
export const logRequest = define.middleware(async function logRequest(ctx) {
  const started = performance.now();
  const response = await ctx.next();
  writeLine(ctx, { status: response.status, started });
  return response;
});

/** Links in letters carry a signed token as a part of their path. */
const TOKEN = /[\w.-]{64,}/g;

/** The path of a request as it may be written down: whoever reads a log follows no link from a letter. */
export function pathForLog(path: string): string {
  return path.replace(TOKEN, "…");
}

/** The path alone: a query may hold what somebody looked for. */
function writeLine(
  { req, url, state }: Context<State>,
  { status, started }: { status: number; started: number },
) {
  state.ports.log.info("request", {
    id: state.requestId,
    method: req.method,
    path: pathForLog(url.pathname),
    status,
    ms: Math.round((performance.now() - started) * 10) / 10,
    member: state.viewer?.id,
  });
}
