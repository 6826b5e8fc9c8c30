import { define } from "@/define.ts";
import { contentPolicy } from "./content_policy.ts";

const HEADERS = {
  "x-content-type-options": "nosniff",
  // For browsers and scanners that do not know `frame-ancestors`; and no filter of old browsers is to guess.
  "x-frame-options": "DENY",
  "x-xss-protection": "0",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy":
    "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=(), publickey-credentials-create=(self), publickey-credentials-get=(self)",
};
/** The one page that may ask where a device stands. */
const PLACE_PAGE = "/settings/neighbourhood";
const TWO_YEARS_S = 2 * 365 * 24 * 60 * 60;

/** What every response carries, pages, files and refusals alike. */
export const setHeaders = define.middleware(async function setHeaders(ctx) {
  const answer = await ctx.next();
  // The answer to an upgrade belongs to the socket.
  if (answer.status === 101) return answer;
  const response = writable(answer);
  const { headers } = response;
  const { origin, requestId, viewer } = ctx.state;
  for (const name in HEADERS) {
    headers.set(name, HEADERS[name as keyof typeof HEADERS]);
  }
  if (ctx.url.pathname === PLACE_PAGE) {
    const policy = HEADERS["permissions-policy"];
    headers.set(
      "permissions-policy",
      policy.replace("geolocation=()", "geolocation=(self)"),
    );
  }
  headers.set("x-request-id", requestId);
  const https = origin.startsWith("https:");
  if (https) {
    headers.set(
      "strict-transport-security",
      `max-age=${TWO_YEARS_S}; includeSubDomains`,
    );
  }
  if (!headers.has("content-security-policy")) {
    headers.set("content-security-policy", contentPolicy({ https }));
  }
  if (!headers.has("cache-control")) {
    // What a member sees is theirs; what guests see depends on their language and theme.
    headers.set("cache-control", viewer ? "private, no-store" : "no-cache");
    headers.append("vary", "cookie, accept-language");
  }
  return response;
});

/** `Response.redirect()` and the like cannot be written to; a copy can. */
function writable(response: Response): Response {
  try {
    response.headers.delete("x-powered-by");
    return response;
  } catch {
    return new Response(response.body, response);
  }
}
