export type StreamSource =
  | ReadableStream<Uint8Array | string>
  | AsyncIterable<Uint8Array | string>
  | Iterable<Uint8Array | string>;

/** `init` with a content type, unless it names one itself. */
export function withType(
  init: ResponseInit | undefined,
  type: string,
): ResponseInit {
  if (init?.headers === undefined) {
    return { ...init, headers: { "content-type": type } };
  }
  const headers = new Headers(init.headers);
  if (!headers.has("content-type")) headers.set("content-type", type);
  return { ...init, headers };
}

/** A byte stream of text and bytes. Cancelling it ends the source's loop. */
export function streamOf(source: StreamSource): ReadableStream<Uint8Array> {
  return ReadableStream.from(encoded(source));
}

async function* encoded(source: StreamSource): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const chunk of source) {
    yield typeof chunk === "string" ? encoder.encode(chunk) : chunk;
  }
}

/**
 * Lets middlewares set headers on any response: those of a fetched response are locked, so it is
 * copied. The response of a WebSocket upgrade must stay the very object and is left alone.
 */
export function setHeaders(
  response: Response,
  headers: readonly (readonly [name: string, value: string])[],
): Response {
  if (response.status === 101) return response;
  let target = response;
  for (const [name, value] of headers) {
    try {
      target.headers.set(name, value);
    } catch {
      target = new Response(target.body, target);
      target.headers.set(name, value);
    }
  }
  return target;
}
