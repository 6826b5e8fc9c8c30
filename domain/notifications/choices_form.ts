import {
  choice,
  type FormReading,
  type FormValues,
  many,
  optional,
  readForm,
} from "../shared/forms.ts";
import type { Hours } from "./hours.ts";
import { type Channel, CHANNELS, type Choices, MATTERS } from "./matters.ts";

/** The hours of a day as forms name them. */
export const HOUR_TEXTS = Array.from({ length: 24 }, (_, hour) => String(hour));

const ticked = many(choice(MATTERS, "choice"), MATTERS.length);
const hour = optional(choice(HOUR_TEXTS, "choice"));

/** `/settings/notifications`: under each channel the matters that are ticked, and the hours. */
const choicesFields = {
  live: ticked,
  push: ticked,
  mail: ticked,
  digest: ticked,
  quiet_from: hour,
  quiet_until: hour,
  digest_at: hour,
};

export function parseChoices(
  form: FormData,
): FormReading<typeof choicesFields> {
  return readForm(choicesFields, form);
}

/** The choices that the ticked boxes mean. */
export function choicesFrom(
  ticked: Record<Channel, readonly string[]>,
): Choices {
  const byChannel = (matter: string) =>
    Object.fromEntries(
      CHANNELS.map((channel) => [channel, ticked[channel].includes(matter)]),
    );
  return Object.fromEntries(
    MATTERS.map((matter) => [matter, byChannel(matter)]),
  ) as Choices;
}

/** The hours that a form names; those that it leaves out stay. */
export function hoursFrom(
  { quiet_from, quiet_until, digest_at }: Pick<
    FormValues<typeof choicesFields>,
    "quiet_from" | "quiet_until" | "digest_at"
  >,
  now: Hours,
): Hours {
  return {
    quietFrom: Number(quiet_from ?? now.quietFrom),
    quietUntil: Number(quiet_until ?? now.quietUntil),
    digestAt: Number(digest_at ?? now.digestAt),
  };
}
