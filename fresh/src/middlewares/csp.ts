import { INTERNAL } from "../context.ts";
import { setHeaders } from "../responses.ts";
import type { Middleware } from "../types.ts";

/** Options of `csp()`. */
export interface CSPOptions {
  /** Send `Content-Security-Policy-Report-Only`: browsers report, but block nothing. */
  reportOnly?: boolean;
  /** Address that reports are sent to. */
  reportTo?: string;
  /** Directives that replace the default ones of the same name, or are added. */
  csp?: string[];
  /** Allow the inline scripts and styles of rendered pages by nonce, and no others. */
  useNonce?: boolean;
}

const DEFAULTS = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data:",
  "media-src 'self' data: blob:",
  "worker-src 'self' blob:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "upgrade-insecure-requests",
];
const NONCE_DIRECTIVES = new Set([
  "default-src",
  "script-src",
  "script-src-elem",
  "style-src",
  "style-src-attr",
  "style-src-elem",
]);
const ENDPOINT = "csp-endpoint";

/** Sends a Content-Security-Policy with every response. */
export function csp<State>(
  { csp: own = [], reportOnly = false, reportTo, useNonce = false }:
    CSPOptions = {},
): Middleware<State> {
  const replaced = new Set(own.map(nameOf));
  const directives = [
    ...DEFAULTS.filter((directive) => !replaced.has(nameOf(directive))),
    ...own,
  ];
  const extra: [string, string][] = [];
  if (reportTo !== undefined) {
    directives.push(`report-to ${ENDPOINT}`, `report-uri ${reportTo}`);
    extra.push(["reporting-endpoints", `${ENDPOINT}="${reportTo}"`]);
  }
  const header = reportOnly
    ? "content-security-policy-report-only"
    : "content-security-policy";
  const inline = directives.join("; ");
  return async (ctx) => {
    const internal = ctx[INTERNAL];
    internal.wantsNonce ||= useNonce;
    const response = await ctx.next();
    const policy = useNonce && internal.nonce !== null
      ? withNonce(directives, internal.nonce)
      : inline;
    return setHeaders(response, [[header, policy], ...extra]);
  };
}

function withNonce(directives: readonly string[], nonce: string): string {
  return directives
    .map((directive) =>
      NONCE_DIRECTIVES.has(nameOf(directive))
        ? directive.replaceAll("'unsafe-inline'", `'nonce-${nonce}'`)
        : directive
    )
    .join("; ");
}

function nameOf(directive: string): string {
  return directive.trim().split(/\s/, 1)[0]!.toLowerCase();
}
