import { type Context, HttpError } from "fresh";
import type { State } from "@/define.ts";
import { FORM_MAX_BYTES, readBody, readText } from "@/guards.ts";

/**
 * What a program sends: a form, or one flat JSON object of texts, read as the same fields, so
 * that one shape checks both.
 */
export async function readFields(ctx: Context<State>): Promise<FormData> {
  const type = ctx.req.headers.get("content-type") ?? "";
  if (!/^application\/json\b/i.test(type)) return await readBody(ctx);
  const form = new FormData();
  const text = await readText(ctx, FORM_MAX_BYTES);
  for (const [name, value] of Object.entries(parseObject(text))) {
    if (typeof value !== "string") throw new HttpError(400, "BadRequest");
    form.append(name, value);
  }
  return form;
}

function parseObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) {
      return value as Record<string, unknown>;
    }
  } catch {
    // Said below, as for everything else that is no object.
  }
  throw new HttpError(400, "BadRequest");
}
