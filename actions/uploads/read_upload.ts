import { ok, problem, type Result } from "@/domain/shared/result.ts";
import { UPLOAD_MAX_BYTES } from "@/domain/uploads/photos.ts";

/**
 * A posted form that may carry files. TooLarge when it is more than `UPLOAD_MAX_BYTES`, however it
 * is sent; BadRequest when it is no form, or when it was cut off: a parser would take what is
 * there and lose the rest without a word.
 */
export async function readUpload(request: Request): Promise<Result<FormData>> {
  const type = request.headers.get("content-type") ?? "";
  if (
    !/^(multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(type)
  ) {
    return problem("BadRequest");
  }
  const declared = Number(request.headers.get("content-length") ?? 0);
  try {
    if (declared > UPLOAD_MAX_BYTES) return problem("TooLarge");
    const body = await readBytes(request.body);
    if (body === null) return problem("TooLarge");
    if (body.length < declared || isCutOff(body, type)) {
      return problem("BadRequest");
    }
    const headers = { "content-type": type };
    return ok(await new Response(body, { headers }).formData());
  } catch {
    return problem("BadRequest");
  }
}

/** The whole body, or null when it is larger than a form may be. */
async function readBytes(
  body: Request["body"],
): Promise<Uint8Array<ArrayBuffer> | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body ?? []) {
    size += part.length;
    if (size > UPLOAD_MAX_BYTES) return null;
    parts.push(part);
  }
  return joined(parts, size);
}

function joined(parts: Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Whether a multipart body lacks the line that ends it. */
function isCutOff(body: Uint8Array, type: string): boolean {
  const [, quoted, plain] =
    /;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(type) ?? [];
  const boundary = quoted ?? plain;
  if (boundary === undefined) return false;
  const tail = new TextDecoder("latin1")
    .decode(body.subarray(-boundary.length - 10)).trimEnd();
  return !tail.endsWith(`--${boundary}--`);
}
