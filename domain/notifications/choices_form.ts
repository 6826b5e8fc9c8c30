import { choice, type FormReading, many, readForm } from "../shared/forms.ts";
import { type Channel, CHANNELS, type Choices, MATTERS } from "./matters.ts";

/** `/settings/notifications`: under each channel the matters that are ticked. */
const choicesFields = {
  live: many(choice(MATTERS, "choice"), MATTERS.length),
  mail: many(choice(MATTERS, "choice"), MATTERS.length),
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
