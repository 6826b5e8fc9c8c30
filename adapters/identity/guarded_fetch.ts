import type { CustomFetch } from "openid-client";
import { isPublicHost, type Resolve } from "../public_address.ts";

/** Largest answer that is read, in bytes: documents and keys are a few thousand. */
const MOST_BYTES = 256 * 1024;

/** Refused before a byte was sent. */
export class ForbiddenAddress extends Error {
  override name = "ForbiddenAddress";
}

/**
 * Fetches for one provider. Its documents name the addresses to ask, so it could point us at
 * what only this machine reaches: besides the host that the settings name, only public ones are
 * asked, by https, which a name that changes its address meanwhile cannot answer. Redirects are not followed.
 */
export function createGuardedFetch(
  issuer: URL,
  resolve?: Resolve,
): CustomFetch {
  return async (address, options) => {
    const url = new URL(address);
    const own = url.hostname === issuer.hostname;
    const secure = url.protocol === "https:" ||
      (own && url.protocol === issuer.protocol);
    if (!secure || !(own || await isPublicHost(url.hostname, resolve))) {
      throw new ForbiddenAddress("This address may not be asked");
    }
    const response = await fetch(url, options as RequestInit);
    const { status, headers } = response;
    return new Response(await readAtMost(response), { status, headers });
  };
}

async function readAtMost(
  response: Response,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (response.body === null) return null;
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body) {
    length += part.length;
    if (length > MOST_BYTES) throw new RangeError("This answer is too long");
    parts.push(part);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
