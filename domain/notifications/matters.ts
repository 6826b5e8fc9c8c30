/** How somebody can be told besides the list: at once on an open page, or by mail. */
export const CHANNELS = ["live", "mail"] as const;
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

/** What is so until a member chooses: mail is for what must not be missed. */
export const DEFAULTS: Record<Matter, Record<Channel, boolean>> = {
  request: { live: true, mail: true },
  answer: { live: true, mail: true },
  dates: { live: true, mail: true },
  meeting: { live: true, mail: true },
  handover: { live: true, mail: false },
  due: { live: true, mail: true },
  review: { live: true, mail: false },
  message: { live: true, mail: false },
  report: { live: true, mail: true },
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
  const choices = structuredClone(DEFAULTS);
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
