/**
 * Requests to addresses that somebody from outside has named (a browser's push service). R34: none
 * of them reaches this machine, its network or a cloud's metadata, whatever the name resolves to,
 * and nobody is led on elsewhere. The address that was looked at is the one that is connected to,
 * so a name that changes its mind in between gains nothing.
 */
import { lookup as resolve } from "node:dns";
import { type IncomingMessage, request as overHttp } from "node:http";
import { request as overHttps } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { isPublicAddress } from "./public_addresses.ts";

export interface OutboundRequest {
  method: "GET" | "POST";
  headers?: Record<string, string>;
  body?: Uint8Array;
}

/** What came back; redirects are answers like any other. */
export interface OutboundAnswer {
  status: number;
  headers: Headers;
  body: Uint8Array;
}

export type SafeFetch = (
  address: string,
  request: OutboundRequest,
) => Promise<OutboundAnswer>;

/** Why nothing was sent. */
export class AddressRefused extends Error {
  override name = "AddressRefused";
}

export interface SafeFetchOptions {
  /** Origins that are asked although they are not https or not public. For tests alone. */
  trusted?: readonly string[];
  timeoutMs?: number;
  /** More than so much of an answer is not read. */
  maxBytes?: number;
}

export function createSafeFetch(
  { trusted = [], timeoutMs = 10_000, maxBytes = 64 * 1024 }: SafeFetchOptions =
    {},
): SafeFetch {
  return (address, { method, headers, body }) => {
    const url = new URL(address);
    const isTrusted = trusted.includes(url.origin);
    if (!isTrusted) requirePublic(url);
    const send = url.protocol === "http:" ? overHttp : overHttps;
    return new Promise((settle, fail) => {
      const request = send(url, {
        method,
        headers: { ...headers, "content-length": body?.length ?? 0 },
        signal: AbortSignal.timeout(timeoutMs),
        agent: false,
        ...(isTrusted ? {} : { lookup: lookUpPublic }),
      }, (answer) => readAnswer(answer, maxBytes).then(settle, fail));
      request.on("error", fail);
      request.end(body);
    });
  };
}

/** A name is looked at when it is resolved; an address that stands there itself never is. */
function requirePublic({ protocol, hostname }: URL) {
  if (protocol !== "https:") throw new AddressRefused("Only https is asked");
  const literal = hostname.replace(/^\[|\]$/g, "");
  if (isIP(literal) !== 0 && !isPublicAddress(literal)) {
    throw new AddressRefused("The address is not a public one");
  }
}

const lookUpPublic: LookupFunction = (hostname, options, answer) => {
  resolve(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return answer(error, "", 0);
    const [first] = addresses;
    if (!first || !addresses.every(({ address }) => isPublicAddress(address))) {
      const refusal = new AddressRefused("The name leads to no public address");
      return answer(refusal, "", 0);
    }
    if (options.all) answer(null, addresses);
    else answer(null, first.address, first.family);
  });
};

async function readAnswer(
  answer: IncomingMessage,
  maxBytes: number,
): Promise<OutboundAnswer> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of answer) {
    length += part.length;
    if (length > maxBytes) {
      answer.destroy();
      break;
    }
    parts.push(part);
  }
  const headers = new Headers();
  for (const [name, value] of Object.entries(answer.headers)) {
    if (value !== undefined) headers.set(name, String(value));
  }
  const body = new Uint8Array(
    await new Blob(parts as BlobPart[]).arrayBuffer(),
  );
  return { status: answer.statusCode ?? 0, headers, body };
}
