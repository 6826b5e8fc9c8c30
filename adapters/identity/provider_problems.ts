import * as openid from "openid-client";
import type { ProblemName } from "@/domain/shared/problems.ts";
import { AddressRefused } from "../outbound/safe_fetch.ts";

interface ProviderProblem {
  name: ProblemName;
  /** For the host's log; never what was sent. */
  code: string;
}

/** What the browser brings back when the provider itself has trouble. */
const TROUBLE = new Set(["server_error", "temporarily_unavailable"]);
const LATE = new Set(["OAUTH_TIMEOUT", "OAUTH_ABORT"]);

/** What to tell a person about whatever went wrong with a provider. */
export function problemOf(error: unknown): ProviderProblem {
  if (error instanceof openid.AuthorizationResponseError) {
    return { name: saidByBrowser(error.error), code: plain(error.error) };
  }
  if (error instanceof openid.ResponseBodyError) {
    if (error.status >= 500) return unavailable(plain(error.error));
    // The code was used, is too old, or is another's: beginning again helps.
    const name = error.error === "invalid_grant"
      ? "SignInExpired"
      : "ProviderMistaken";
    return { name, code: plain(error.error) };
  }
  if (error instanceof openid.ClientError) return fromClient(error);
  if (isNetworkFailure(error)) return unavailable("network");
  const code = error instanceof Error ? error.name : "unknown";
  return { name: "ProviderMistaken", code };
}

function saidByBrowser(error: string): ProblemName {
  if (error === "access_denied") return "SignInStopped";
  return TROUBLE.has(error) ? "ProviderUnavailable" : "ProviderMistaken";
}

function fromClient(error: openid.ClientError): ProviderProblem {
  const { code = "", cause } = error;
  if (LATE.has(code) || isLate(cause)) return unavailable(code);
  if (cause instanceof Response && cause.status >= 500) {
    return unavailable(`${code} ${cause.status}`);
  }
  if (cause instanceof AddressRefused) {
    return { name: "ProviderMistaken", code: cause.name };
  }
  if (isNetworkFailure(cause)) return unavailable("network");
  return { name: "ProviderMistaken", code };
}

function isLate(error: unknown): boolean {
  return error instanceof Error &&
    (error.name === "TimeoutError" || error.name === "AbortError");
}

function unavailable(code: string): ProviderProblem {
  return { name: "ProviderUnavailable", code };
}

/** What `fetch` throws when nobody answers, and the resolver when nobody has the name. */
function isNetworkFailure(error: unknown): boolean {
  return error instanceof TypeError &&
      /fetch failed|sending request|connection|error reading/i.test(
        error.message,
      ) ||
    error instanceof Error && "code" in error &&
      /^(ENOTFOUND|EAI_AGAIN|ECONN\w+)$/.test(String(error.code));
}

/** An error's own name goes into the log only where it is one. */
function plain(error: string): string {
  return /^[\w.-]{1,60}$/.test(error) ? error : "unreadable";
}
