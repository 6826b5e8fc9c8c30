import * as z from "zod/mini";
import { parseShortId } from "../shared/ids.ts";
import { clientId } from "../chat/mod.ts";

/** What a browser says. Rooms arrive as short ids and are read as ids. */
export type ToServer = z.infer<typeof frame>;

const roomId = z.pipe(
  z.string(),
  z.transform((text, context): string => {
    const id = parseShortId(text);
    if (id !== null) return id;
    context.issues.push({ code: "custom", message: NO_ROOM, input: text });
    return z.NEVER;
  }),
);
/** What no room can be called is not found, like a room of others. */
const NO_ROOM = "NotFound";

const seq = z.int().check(z.nonnegative());
const target = z.int().check(z.positive());
/** Its length is the deed's business, which answers for it by name. */
const body = z.string();

const frame = z.discriminatedUnion("t", [
  z.strictObject({ t: z.literal("sub"), room: roomId, seq }),
  z.strictObject({ t: z.literal("unsub"), room: roomId }),
  z.strictObject({ t: z.literal("send"), room: roomId, cid: clientId, body }),
  z.strictObject({ t: z.literal("edit"), room: roomId, seq: target, body }),
  z.strictObject({ t: z.literal("delete"), room: roomId, seq: target }),
  z.strictObject({ t: z.literal("read"), room: roomId, seq }),
  z.strictObject({ t: z.literal("typing"), room: roomId }),
]);

/** A frame as read, or why it is none and, where it can be told, of which message it spoke. */
export type ParsedFrame =
  | { ok: true; frame: ToServer }
  | { ok: false; code: "BadRequest" | "NotFound"; cid?: string };

/** Reads one text frame; what is malformed, unknown or has unknown fields is refused. */
export function parseFrame(text: string): ParsedFrame {
  const value = parseJson(text);
  const parsed = frame.safeParse(value);
  if (parsed.success) return { ok: true, frame: parsed.data };
  const noRoom = parsed.error.issues.every(({ message }) =>
    message === NO_ROOM
  );
  return {
    ok: false,
    code: noRoom ? "NotFound" : "BadRequest",
    ...cidOf(value),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function cidOf(value: unknown): { cid?: string } {
  if (typeof value !== "object" || value === null || !("cid" in value)) {
    return {};
  }
  const parsed = clientId.safeParse(value.cid);
  return parsed.success ? { cid: parsed.data } : {};
}
