import { Buffer } from "node:buffer";
import type { Bus } from "./bus/bus.ts";
import type { Clock } from "./clock.ts";

/** Pages that all guests share for a moment, so that a rush costs one rendering a second. */
export interface PageCache {
  /**
   * The page under `key`, made by `make` when nobody has it yet; guests who ask meanwhile wait for
   * the same one. Only a plain HTML page with status 200 is kept. Every answer carries a script nonce of its own.
   */
  share(key: string, make: () => Promise<Response>): Promise<Response>;
}

interface Page {
  at: number;
  headers: [string, string][];
  nonce: string | null;
  body: Uint8Array<ArrayBuffer>;
  /** Where the nonce stands in the body. */
  places: number[];
}

const MOST_PAGES = 500;
/** As long as the one that takes its place: 32 hexadecimal digits. */
const NONCE = /'nonce-([0-9a-f]{32})'/;
const encoder = new TextEncoder();

/**
 * Keeps pages for `maxAgeMs` (0 = never). A message on the bus topic `rent` empties it: what a
 * member publishes is seen at once by guests of every isolate.
 */
export function createPageCache(
  { bus, clock, maxAgeMs }: { bus: Bus; clock: Clock; maxAgeMs: number },
): PageCache {
  const pages = new Map<string, Page>();
  const making = new Map<string, Promise<Page | Response>>();
  let generation = 0;
  bus.subscribe("rent", () => {
    generation += 1;
    pages.clear();
    making.clear();
  });

  async function makePage(key: string, make: () => Promise<Response>) {
    const born = generation;
    const response = await make();
    if (!isShareable(response)) return response;
    const page = await readPage(response, clock.now().getTime());
    if (born === generation) {
      if (pages.size >= MOST_PAGES) pages.clear();
      pages.set(key, page);
    }
    return page;
  }

  return {
    async share(key, make) {
      if (maxAgeMs === 0) return make();
      const known = pages.get(key);
      if (known && clock.now().getTime() - known.at < maxAgeMs) {
        return answer(known);
      }
      let waiting = making.get(key);
      const mine = waiting === undefined;
      if (!waiting) {
        waiting = makePage(key, make);
        making.set(key, waiting);
        waiting.finally(() => {
          if (making.get(key) === waiting) making.delete(key);
        }).catch(() => {});
      }
      const page = await waiting;
      if (!(page instanceof Response)) return answer(page);
      // A response can be read once; whoever only waited asks for their own.
      return mine ? page : make();
    },
  };
}

function isShareable({ status, headers }: Response): boolean {
  const policy = headers.get("content-security-policy") ?? "";
  return status === 200 && !headers.has("set-cookie") &&
    (headers.get("content-type") ?? "").startsWith("text/html") &&
    policy.includes("'nonce-") === NONCE.test(policy);
}

async function readPage(response: Response, at: number): Promise<Page> {
  const policy = response.headers.get("content-security-policy") ?? "";
  const nonce = NONCE.exec(policy)?.[1] ?? null;
  const body = new Uint8Array(await response.arrayBuffer());
  const places = nonce === null ? [] : placesOf(nonce, body);
  return { at, headers: [...response.headers], nonce, body, places };
}

function placesOf(nonce: string, body: Uint8Array): number[] {
  const bytes = Buffer.from(body.buffer);
  const places: number[] = [];
  for (
    let at = bytes.indexOf(nonce);
    at !== -1;
    at = bytes.indexOf(nonce, at + nonce.length)
  ) places.push(at);
  return places;
}

/** The kept page with a nonce of its own. */
function answer({ headers, nonce, body, places }: Page): Response {
  if (nonce === null) return new Response(body, { headers });
  const fresh = crypto.randomUUID().replaceAll("-", "");
  // A response copies the bytes it is given, so each may be written over the last one's.
  for (const at of places) encoder.encodeInto(fresh, body.subarray(at));
  return new Response(body, {
    headers: headers.map(([name, value]): [string, string] => [
      name,
      name === "content-security-policy"
        ? value.replaceAll(nonce, fresh)
        : value,
    ]),
  });
}
