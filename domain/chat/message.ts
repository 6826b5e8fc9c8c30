import {
  type Field,
  type FormReading,
  optional,
  readForm,
  rule,
  text,
} from "../shared/forms.ts";
import * as z from "zod/mini";

export const MESSAGE_MAX = 2000;

/** What is said; lines stay lines. Nothing at all is for a message of photos only. */
export const messageBody: Field<string> = text({
  min: 0,
  max: MESSAGE_MAX,
  key: "messageLength",
  lines: true,
});

/** The name a browser gives to what it sends, so that sending again is harmless. */
export const clientId: Field<string> = z.string().check(
  rule((value) => /^[\w-]{8,64}$/.test(value), "badText"),
);

/** What `POST /chat/:room` takes besides photos. */
export const messageFields = { body: messageBody, cid: optional(clientId) };

export function parseMessage(
  form: FormData,
): FormReading<typeof messageFields> {
  return readForm(messageFields, form);
}
