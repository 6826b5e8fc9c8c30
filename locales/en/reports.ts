import type { Messages } from "../mod.ts";

/** Reports, blocks, mutes and feedback: what a member tells the host, and whom they do not want to meet. */
export const reports: Messages["reports"] = {
  report: "Report",
  kinds: {
    person: "Neighbour",
    item: "Item",
    message: "Message",
    review: "Review",
  },
  reasons: {
    person: {
      abuse: "Insults or slander",
      harassment: "Harassment, sexual or otherwise",
      fraud: "It may be a fraud",
      broken_promise: "Breaks promises",
      impersonation: "Pretends to be somebody else",
      other: "Something else",
    },
    item: {
      banned: "It may not be traded",
      not_lending: "It is not about lending or borrowing",
      dealer: "It looks like a professional dealer",
      fraud: "It is a fraud",
      other: "Something else",
    },
    message: {
      abuse: "Insults or slander",
      harassment: "Harassment, sexual or otherwise",
      fraud: "It may be a fraud",
      spam: "Advertising or spam",
      private_data: "It shows private data",
      other: "Something else",
    },
    review: {
      untrue: "It is not true",
      abuse: "Insults or slander",
      private_data: "It shows private data",
      spam: "Advertising, or nothing to do with the deal",
      other: "Something else",
    },
  },
  form: {
    title: {
      person: "Report a neighbour",
      item: "Report an item",
      message: "Report a message",
      review: "Report a review",
    },
    lead:
      "They are not told who reported them. We look at it and tell you what came of it.",
    messageLead:
      "This message and the few lines before it go along, for our eyes only.",
    reason: "What is wrong?",
    body: "Details",
    bodyHint: (max) =>
      `Needed for “Something else”. At most ${max} characters.`,
    submit: "Send report",
  },
  mine: {
    title: "My reports",
    lead: "What became of the reports you sent.",
    emptyTitle: "You have not reported anything",
    emptyText:
      "When you come across something wrong, you can report it right there.",
    back: "All my reports",
  },
  one: {
    title: (kind) => `Report: ${kind}`,
    sent: "We have your report. We will look at it and tell you.",
    again: "You have reported this already. We are looking at it.",
    againDecided: "You have reported this already. See below what came of it.",
    what: "What you reported",
    of: (name) => name,
    why: "Reason",
    words: "Your words",
    photos: (n) => n === 1 ? "1 photo" : `${n} photos`,
    steps: "Progress",
    received: "We received your report",
    waiting: "We are looking at it",
    waitingHint: "You get a notification when it is decided.",
  },
  states: {
    received: "Being looked at",
    upheld: "Acted on",
    dismissed: "No problem found",
  },
  outcomes: {
    upheld: "It broke our rules, and we acted on it",
    dismissed: "We found nothing against our rules",
  },
  more: "Report or block",
  block: {
    block: "Block",
    unblock: "Unblock",
    mute: "Mute",
    unmute: "Unmute",
    title: (name) => `Block ${name}?`,
    text:
      "You will not see each other’s items and profiles, and neither can write or ask. They are not told, and deals under way can still be finished.",
    cancel: "Not now",
    stubTitle: "A neighbour you blocked",
    stubText: (name) =>
      `You blocked ${name}. You do not see each other’s profiles and items.`,
    unblocked: (name) => `${name} is not blocked any more.`,
    muted: (name) => `${name} is muted. They cannot tell.`,
    unmuted: (name) => `You hear of ${name} again.`,
    roomBlocked: "You blocked this neighbour. Unblock them to talk again.",
    roomClosed: "You cannot send messages here at the moment.",
    badge: "Blocked",
  },
  blocks: {
    title: "Blocked and muted people",
    lead: "Whom you blocked or muted, and the way back.",
    blocked: "Blocked",
    blockedHint: "You do not see each other and cannot write.",
    muted: "Muted",
    mutedHint: "Their messages are not announced, their items not listed.",
    none: "Nobody yet.",
    since: (day) => `since ${day}`,
  },
  feedback: {
    link: "Feedback",
    title: "Tell us what you think",
    lead: "What you like, what gets in your way, what you wish for.",
    subject: "Title",
    body: "Your words",
    bodyHint: (max) => `At most ${max} characters.`,
    submit: "Send",
    thanks: "Thank you! We have got it.",
  },
};

/** Why something cannot be reported or said. */
export const reportProblems = {
  OwnReport: "You cannot report yourself or what is yours.",
  OwnBlock: "You cannot block or mute yourself.",
  DealPaused: "This deal cannot go on at the moment.",
  CannotWrite: "You cannot send messages here at the moment.",
};

export const reportErrors = {
  reportReason: "Choose a reason.",
  reportLength: "At most {max} characters.",
  reportWords: "Tell us what is wrong.",
  feedbackTitle: "Give it a title of {min} to {max} characters.",
  feedbackBody: "Write {min} to {max} characters.",
};
