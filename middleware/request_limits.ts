import { HttpError } from "fresh";
import { define } from "@/define.ts";
import { UPLOAD_MAX_BYTES } from "@/domain/uploads/photos.ts";
import { FORM_MAX_BYTES } from "@/guards.ts";

/** Refuses an address that is no text: broken percent escapes, bytes that are not UTF-8, NUL. */
export const checkAddress = define.middleware(function checkAddress(ctx) {
  const { pathname } = ctx.url;
  if (pathname.includes("%") && !isText(pathname)) {
    throw new HttpError(400, "BadRequest");
  }
  return ctx.next();
});

function isText(path: string): boolean {
  try {
    return !decodeURIComponent(path).includes("\0");
  } catch {
    return false;
  }
}

/**
 * Refuses early what says that it is too large: only forms with files may be. Whoever does not
 * say it is cut off by `readBody`.
 */
export const limitBody = define.middleware(function limitBody(ctx) {
  const { headers } = ctx.req;
  const length = headers.get("content-length");
  if (length === null) return ctx.next();
  const multipart = headers.get("content-type")?.startsWith("multipart/");
  const most = multipart ? UPLOAD_MAX_BYTES : FORM_MAX_BYTES;
  if (!(Number(length) <= most)) throw new HttpError(413, "TooLarge");
  return ctx.next();
});
