import { define } from "@/define.ts";

/** A name is made from what is in the file, so that whatever it once answered stays right. */
const HEADERS = {
  "content-type": "image/webp",
  "cache-control": "public, max-age=31536000, immutable",
  // Bytes of strangers: shown as a picture, run by nobody.
  "x-content-type-options": "nosniff",
  "content-security-policy": "default-src 'none'; sandbox",
};

export const handler = define.handlers({
  async GET(ctx) {
    const { name = "" } = ctx.params;
    const file = await ctx.state.ports.photos.read(name);
    if (file === null) return notFound();
    const headers = { ...HEADERS, etag: `"${name}"` };
    if (isKnown(ctx.req.headers.get("if-none-match"), headers.etag)) {
      await file.body.cancel();
      return new Response(null, { status: 304, headers });
    }
    if (ctx.req.method === "HEAD") {
      await file.body.cancel();
      return new Response(null, { headers: withLength(headers, file.size) });
    }
    return new Response(file.body, {
      headers: withLength(headers, file.size),
    });
  },
});

/** No page: what asks here is an `<img>`. A photo may come to be later, so nobody keeps this. */
function notFound(): Response {
  return new Response(null, {
    status: 404,
    headers: { "cache-control": "no-store" },
  });
}

/** Whether the asker has this version already, by any of the tags it names. */
function isKnown(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false;
  return ifNoneMatch.split(",")
    .map((tag) => tag.trim().replace(/^W\//, ""))
    .some((tag) => tag === etag || tag === "*");
}

function withLength(headers: Record<string, string>, size: number) {
  return { ...headers, "content-length": String(size) };
}
