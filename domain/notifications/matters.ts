/** How somebody can be told besides the list: at once on an open page, on a device, by mail, or in one letter a day. */
export const CHANNELS = ["live", "push", "mail", "digest"] as const;
export type Channel = (typeof CHANNELS)[number];

/** What people choose about: kinds of notifications that matter alike. */
export const MATTERS = [
  "request",
  "answer",
  "dates",
  "meeting",
  "handover",
  "due",
  "review",
  "message",
  "report",
] as const;
export type Matter = (typeof MATTERS)[number];

/** Told at once by mail, because it must not be missed; or with the rest in the letter of the day. */
const AT_ONCE = { live: true, push: true, mail: true, digest: false };
const WITH_THE_REST = { live: true, push: true, mail: false, digest: true };

/** What is so until a member chooses. */
export const DEFAULTS: Record<Matter, Record<Channel, boolean>> = {
  request: AT_ONCE,
  answer: AT_ONCE,
  dates: AT_ONCE,
  meeting: AT_ONCE,
  handover: WITH_THE_REST,
  due: AT_ONCE,
  review: WITH_THE_REST,
  message: WITH_THE_REST,
  report: AT_ONCE,
};

/** What a member wants, matter by matter. */
export type Choices = Record<Matter, Record<Channel, boolean>>;

/** One choice that differs from the default. */
export interface Choice {
  matter: Matter;
  channel: Channel;
  wanted: boolean;
}

/** The defaults with what a member chose otherwise. */
export function choicesOf(chosen: readonly Choice[]): Choices {
  const choices = Object.fromEntries(
    MATTERS.map((matter) => [matter, { ...DEFAULTS[matter] }]),
  ) as Choices;
  for (const { matter, channel, wanted } of chosen) {
    // A newer version may have known more of them.
    if (Object.hasOwn(choices, matter)) choices[matter][channel] = wanted;
  }
  return choices;
}

/** What of somebody's choices differs from the defaults: all that is kept. */
export function ownChoices(choices: Choices): Choice[] {
  return MATTERS.flatMap((matter) =>
    CHANNELS.map((channel) => ({
      matter,
      channel,
      wanted: choices[matter][channel],
    }))
  ).filter(({ matter, channel, wanted }) =>
    wanted !== DEFAULTS[matter][channel]
  );
}
