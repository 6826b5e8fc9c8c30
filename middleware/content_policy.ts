import { csp } from "fresh";
import { define, type State } from "@/define.ts";
import { isPage } from "./pages.ts";

const BEFORE_SCRIPT = "default-src 'self'; script-src 'self'";
const AFTER_SCRIPT =
  "; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; frame-src 'none'; report-uri /csp-reports";

/** Our whole policy; inline scripts run by nonce or not at all, inline styles never. */
export function contentPolicy(
  { nonce, https }: { nonce?: string; https: boolean },
): string {
  return BEFORE_SCRIPT + (nonce ? ` 'nonce-${nonce}'` : "") + AFTER_SCRIPT +
    (https ? "; upgrade-insecure-requests" : "");
}

const NONCE = /'nonce-([\w+/=-]+)'/;
const freshPolicy = csp<State>({ useNonce: true });

/**
 * The framework knows the nonce of the page it rendered and tells it in its own policy, which
 * falls back to 'unsafe-inline' for whatever it did not render. Only the nonce is taken from it.
 */
export const setContentPolicy = define.middleware(
  async function setContentPolicy(ctx) {
    // Photos bring a stricter policy of their own; whatever has none gets one with its headers.
    if (!isPage(ctx.url.pathname)) return await ctx.next();
    const response = await freshPolicy(ctx);
    const policy = response.headers.get("content-security-policy");
    const nonce = policy ? NONCE.exec(policy)?.[1] : undefined;
    const https = ctx.state.origin.startsWith("https:");
    response.headers.set(
      "content-security-policy",
      contentPolicy({ nonce, https }),
    );
    return response;
  },
);
