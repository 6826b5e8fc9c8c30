/** Reviews and trust: what neighbours say of each other after a deal, and what it adds up to. */
export const reviews = {
  title: "Reviews",
  count: (n: string) => n === "1" ? "1 review" : `${n} reviews`,
  stars: (n: number) => `${n} of 5 stars`,
  starWords: ["Bad", "Not so good", "All right", "Good", "Excellent"],
  length: (text: string) => `Rented for ${text}`,
  all: "All reviews",
  ofPerson: (name: string) => `Reviews about ${name}`,
  emptyTitle: "No reviews yet",
  emptyText: "When a deal is over, what both say of it stands here.",
  form: {
    title: "Write a review",
    lead: (name: string) => `How was your deal with ${name}?`,
    stars: "Stars",
    body: "Review",
    bodyHint: "Tell what will help the next neighbour.",
    submit: "Send the review",
    later: "Not now",
    blind: (when: string) =>
      `Both reviews are shown together once both are written, or after ${when}. Until then nobody sees yours.`,
    until: (when: string) => `You can write until ${when}.`,
  },
  mine: {
    title: "Your review",
    hidden: "Only you can see it",
    hiddenText: (when: string) =>
      `It is shown as soon as the other one writes, or on ${when}.`,
    shown: "Everybody can read it",
    thanks: "Your review is in. Thank you!",
  },
  deal: {
    title: "Reviews of this deal",
    write: "Write a review",
    see: "See your review",
    again: "List it again",
  },
  trust: {
    title: "Trust",
    bands: {
      great: "Very reliable",
      good: "Reliable",
      fair: "So-so",
      poor: "Be careful",
      none: "None yet",
    },
    few: (n: number) => `A score is shown after ${n} reviewed deals.`,
    score: (n: number) => `${n}`,
    noScore: "No trust score yet",
    outOf: "out of 100",
    deals: "Deals done",
    noShows: "No-shows",
    lateCancels: "Late cancellations",
    times: (n: string) => n,
    answer: "Answers",
    answers: (text: string) => `usually within ${text}`,
    unknown: "not known yet",
    how: "Recent deals weigh more.",
  },
};

/** Why a review cannot be written. */
export const reviewProblems = {
  ReviewNotDue: "Only a deal that was booked and is over can be reviewed.",
  ReviewTooLate:
    "The deal ended more than 14 days ago, so it cannot be reviewed any more.",
  AlreadyReviewed: "You have reviewed this deal already.",
};

export const reviewErrors = {
  starsMissing: "Choose between one and five stars.",
  reviewLength: "The review may have {min} to {max} letters.",
};
