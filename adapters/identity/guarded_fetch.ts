import type { CustomFetch } from "openid-client";
import { AddressRefused, createSafeFetch } from "../outbound/safe_fetch.ts";

/** Largest answer that is read, in bytes: documents and keys are a few thousand. */
const MOST_BYTES = 256 * 1024;

/**
 * Fetches for one provider. Its documents name the addresses to ask, so it could point us at
 * what only this machine reaches (R34): besides the host that the settings name, which its host
 * chose, only public ones are asked, by https. Redirects are not followed.
 */
export function createGuardedFetch(
  issuer: URL,
  timeoutMs: number,
): CustomFetch {
  const safeFetch = createSafeFetch({ timeoutMs, maxBytes: MOST_BYTES });
  return async (address, options) => {
    const url = new URL(address);
    if (url.hostname === issuer.hostname) return await askIssuer(url, options);
    const { headers } = options;
    const method = options.method === "POST" ? "POST" : "GET";
    const text = options.body == null ? undefined : String(options.body);
    const body = text === undefined
      ? undefined
      : new TextEncoder().encode(text);
    const answer = await safeFetch(address, { method, headers, body });
    const bytes = answer.body as Uint8Array<ArrayBuffer>;
    return new Response(bytes, answer);
  };

  async function askIssuer(
    url: URL,
    options: Parameters<CustomFetch>[1],
  ): Promise<Response> {
    if (url.protocol !== "https:" && url.protocol !== issuer.protocol) {
      throw new AddressRefused("The provider is asked by https");
    }
    const response = await fetch(url, options as RequestInit);
    const { status, headers } = response;
    return new Response(await readAtMost(response), { status, headers });
  }
}

async function readAtMost(
  response: Response,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (response.body === null) return null;
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for await (const part of response.body) {
    length += part.length;
    if (length > MOST_BYTES) throw new RangeError("This answer is too long");
    parts.push(part);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
