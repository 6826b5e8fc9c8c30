import * as z from "zod/mini";
import { type FormReading, readForm, rule } from "../shared/forms.ts";

/** How a browser is reached, and what only it can read. */
export interface DeviceKeys {
  endpoint: string;
  p256dh: string;
  auth: string;
}

/** How many devices one member may have; a newer one takes the place of the oldest. */
export const MAX_DEVICES = 10;
const ENDPOINT_MAX = 1_000;

const base64 = (length: number) =>
  z.string().check(
    rule(
      (text) => /^[\w-]+={0,2}$/.test(text) && bytesIn(text) === length,
      "badText",
    ),
  );

/** A subscription as a browser gives it: an address of its maker's, a point of P-256 and sixteen bytes. */
const deviceFields = {
  endpoint: z.string().check(rule(isEndpoint, "badText")),
  p256dh: base64(65),
  auth: base64(16),
};

export function parseDevice(
  form: FormData,
): FormReading<typeof deviceFields> {
  return readForm(deviceFields, form);
}

/** Where it leads is looked at again when something is sent there (adapters/outbound). */
function isEndpoint(text: string): boolean {
  if (text.length > ENDPOINT_MAX || !URL.canParse(text)) return false;
  const { protocol, username, password, hash } = new URL(text);
  return protocol === "https:" && username + password + hash === "";
}

function bytesIn(text: string): number {
  return Math.floor(text.replace(/=+$/, "").length * 6 / 8);
}
