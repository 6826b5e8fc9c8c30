import { INTERNAL } from "./context.ts";
import { ASSET_PARAM } from "./runtime/protocol.ts";
import type { Snapshot, StaticFile } from "./snapshot.ts";
import type { Middleware } from "./types.ts";

type Encoding = "identity" | "br" | "gzip";

const FOREVER = "public, max-age=31536000, immutable";
const REVALIDATE = "no-cache";

/**
 * Serves what the build took from `static/`, and its browser chunks. Only known files are looked up
 * by their whole path, so no request can reach another file of the machine.
 */
export function staticFiles<State>(): Middleware<State> {
  return (ctx) => {
    const { snapshot, way: { pathname } } = ctx[INTERNAL];
    const { method } = ctx.req;
    if (snapshot === null || (method !== "GET" && method !== "HEAD")) {
      return ctx.next();
    }
    const file = snapshot.staticFiles.get(pathname) ??
      (pathname.includes("%")
        ? snapshot.staticFiles.get(decoded(pathname))
        : undefined);
    return file === undefined ? ctx.next() : serve(ctx.req, file, snapshot);
  };
}

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

function serve(
  req: Request,
  file: StaticFile,
  snapshot: Snapshot,
): Response | Promise<Response> {
  const range = req.headers.get("range");
  const encoding = range === null ? encodingFor(req, file) : "identity";
  const etag = encoding === "identity"
    ? `"${file.hash}"`
    : `"${file.hash}-${encoding}"`;
  const headers = new Headers({
    "accept-ranges": "bytes",
    "cache-control": cacheControl(req, file, snapshot),
    etag,
  });
  if (file.encodings.length > 0) headers.set("vary", "Accept-Encoding");
  if (isKnown(req.headers.get("if-none-match"), file)) {
    return new Response(null, { status: 304, headers });
  }
  headers.set("content-type", file.contentType);
  if (encoding !== "identity") headers.set("content-encoding", encoding);
  const wanted = range === null || req.method === "HEAD" ||
      !isSame(req.headers.get("if-range"), etag)
    ? null
    : rangeOf(range, file.size);
  if (wanted === null) return whole(req, file, { encoding, headers });
  return wanted === "outside"
    ? unsatisfiable(file, headers)
    : part(file, { wanted, headers });
}

/** Addresses that carry the content's or the build's hash never change what they name. */
function cacheControl(
  req: Request,
  file: StaticFile,
  { buildId, mode }: Snapshot,
): string {
  if (mode === "development") return REVALIDATE;
  if (file.immutable) return FOREVER;
  const search = req.url.indexOf("?");
  if (search === -1) return REVALIDATE;
  const lock = new URLSearchParams(req.url.slice(search + 1)).get(ASSET_PARAM);
  return lock === buildId ? FOREVER : REVALIDATE;
}

/** True when the browser's copy, in whatever encoding it came, is the current one. */
function isKnown(ifNoneMatch: string | null, { hash }: StaticFile): boolean {
  if (ifNoneMatch === null) return false;
  return ifNoneMatch.split(",").some((entry) => {
    const tag = entry.trim().replace(/^W\//, "").replace(/^"|"$/g, "");
    return tag === "*" || tag.replace(/-(?:br|gzip)$/, "") === hash;
  });
}

/** `If-Range` asks for the rest of a copy, which helps only while the file is that copy. */
function isSame(ifRange: string | null, etag: string): boolean {
  return ifRange === null || ifRange === etag;
}

function encodingFor(req: Request, { encodings }: StaticFile): Encoding {
  if (encodings.length === 0) return "identity";
  const accepted = acceptedEncodings(req.headers.get("accept-encoding") ?? "");
  for (const encoding of ["br", "gzip"] as const) {
    if (encodings.includes(encoding) && accepted.has(encoding)) return encoding;
  }
  return "identity";
}

function acceptedEncodings(header: string): Set<string> {
  const accepted = new Set<string>();
  for (const entry of header.toLowerCase().split(",")) {
    const [name = "", ...parameters] = entry.split(";").map((part) =>
      part.trim()
    );
    const quality = parameters.find((parameter) => parameter.startsWith("q="))
      ?.slice(2);
    if (quality === undefined || Number(quality) > 0) accepted.add(name);
  }
  return accepted;
}

async function whole(
  req: Request,
  file: StaticFile,
  { encoding, headers }: { encoding: Encoding; headers: Headers },
): Promise<Response> {
  if (req.method === "HEAD") {
    if (encoding === "identity") {
      headers.set("content-length", String(file.size));
    }
    return new Response(null, { headers });
  }
  const bytes = await file.read(encoding);
  headers.set("content-length", String(bytes.byteLength));
  return new Response(bytes, { headers });
}

async function part(
  file: StaticFile,
  { wanted: [start, end], headers }: {
    wanted: readonly [number, number];
    headers: Headers;
  },
): Promise<Response> {
  const bytes = await file.read("identity");
  headers.set("content-range", `bytes ${start}-${end}/${file.size}`);
  headers.set("content-length", String(end - start + 1));
  return new Response(bytes.subarray(start, end + 1), { status: 206, headers });
}

function unsatisfiable({ size }: StaticFile, headers: Headers): Response {
  headers.set("content-range", `bytes */${size}`);
  return new Response(null, { status: 416, headers });
}

/** First and last byte asked for; `null` for what is better answered with the whole file. */
function rangeOf(
  header: string,
  size: number,
): readonly [number, number] | "outside" | null {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header.trim());
  if (match === null) return null;
  const [, first = "", last = ""] = match;
  if (first === "" && last === "") return null;
  if (first === "") {
    const length = Math.min(Number(last), size);
    return length === 0 ? "outside" : [size - length, size - 1];
  }
  const start = Number(first);
  const end = last === "" ? size - 1 : Math.min(Number(last), size - 1);
  if (last !== "" && Number(last) < start) return null;
  return start >= size ? "outside" : [start, end];
}
