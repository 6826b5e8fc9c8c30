import type { Messages } from "../mod.ts";

/** Notifications: the bell, the list, what one wants to hear of, and letters. */
export const news: Messages["news"] = {
  title: "Notifications",
  lead: "What your neighbours did, newest first.",
  kinds: {
    "message.sent": (who, what) => `${who} sent a message about “${what}”.`,
    "appointment.proposed": (who, what) =>
      `${who} suggests when and where to meet about “${what}”.`,
    "appointment.confirmed": (who, what) =>
      `${who} confirmed meeting you about “${what}”.`,
    "appointment.cancelled": (who, what) =>
      `${who} called off meeting you about “${what}”.`,
    "appointment.soon": (_, what) => `You meet about “${what}” soon.`,
    "deal.requested": (who, what) => `${who} asks to rent “${what}”.`,
    "deal.accepted": (who, what) => `${who} accepted renting “${what}”.`,
    "deal.declined": (who, what) => `${who} declined renting “${what}”.`,
    "deal.withdrawn": (who, what) =>
      `${who} withdrew the request for “${what}”.`,
    "deal.cancelled": (who, what) =>
      `${who} cancelled the booking of “${what}”.`,
    "deal.expired": (_, what) =>
      `The request for “${what}” ended without an answer.`,
    "deal.no_show": (who, what) =>
      `${who} reports that you did not meet for “${what}”.`,
    "deal.dates_proposed": (who, what) =>
      `${who} would like other dates for “${what}”.`,
    "deal.dates_accepted": (who, what) =>
      `${who} agreed to the new dates for “${what}”.`,
    "deal.dates_refused": (who, what) =>
      `${who} would rather keep the dates for “${what}”.`,
    "deal.handover_started": (who, what) =>
      `${who} recorded handing over “${what}”. Got it? Please confirm.`,
    "deal.handed_over": (who, what) =>
      `${who} confirmed having received “${what}”.`,
    "deal.return_started": (who, what) =>
      `${who} recorded the return of “${what}”.`,
    "deal.returned": (who, what) =>
      `${who} confirmed the return of “${what}”. Please leave a review.`,
    "deal.handover_settled": (_, what) =>
      `Nobody could answer for “${what}”, so its handover counts as recorded.`,
    "deal.return_settled": (_, what) =>
      `Nobody could answer for “${what}”, so its return counts as recorded. Leave a review.`,
    "deal.due": (_, what) => `“${what}” is to be returned soon.`,
    "deal.overdue": (_, what) => `The return of “${what}” is late.`,
    "review.written": (who, what) =>
      `${who} reviewed “${what}”. Write yours and both are shown.`,
    "review.published": (_, what) =>
      `The reviews of your deal on “${what}” are public now.`,
    "report.decided": () =>
      "We have looked at your report. See what came of it.",
    "content.removed": () => "We hid something of yours. Please read why.",
    "standing.changed": () =>
      "Your standing in Madang has changed. Please read what it means.",
    "dealing.stranded": (who, what) =>
      `${who} can no longer use Madang. Please check your deal about “${what}”.`,
    "appeal.decided": () => "Your appeal has been answered.",
  },
  goneThing: "a deleted item",
  unread: "Unread",
  today: "Today",
  earlier: "Earlier",
  readAll: "Mark all as read",
  older: "Older notifications",
  newest: "Newest notifications",
  end: "That is all.",
  choose: "Settings",
  emptyTitle: "No notifications yet",
  emptyText:
    "We will tell you when something matters: a request, an acceptance, a return.",
  emptyAction: "Browse things",
  settings: {
    title: "Notification settings",
    lead:
      "Everything stays in your list. Choose what should also reach you elsewhere.",
    saved: "Your notification settings are saved.",
    channels: {
      live: "On screen",
      push: "Push",
      mail: "Email",
      digest: "Daily letter",
    },
    matters: {
      request: ["Requests", "When somebody would like to rent your things"],
      answer: [
        "Answers",
        "When a request is accepted or declined, or a booking cancelled",
      ],
      dates: ["New dates", "When other dates are proposed or answered"],
      meeting: [
        "Meetings",
        "When one is suggested, confirmed or called off, and an hour before",
      ],
      handover: ["Handover and return", "When these are recorded"],
      due: ["Return time", "When a return is near or late"],
      review: ["Reviews", "When the other one wrote, or reviews are shown"],
      message: [
        "Chat messages",
        "Email only for what stays unread for 30 minutes",
      ],
      report: [
        "Reports and standing",
        "When a report of yours is decided, or your standing changes",
      ],
    },
  },
  letter: {
    open: "Open in Madang",
    why: "This is a notification from Madang.",
    stop: "Change email notifications",
  },
};
