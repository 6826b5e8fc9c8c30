import type { deals as ko } from "../ko/deals.ts";

export const deals: typeof ko = {
  phases: {
    requested: "Waiting",
    accepted: "Booked",
    handing_over: "Handing over",
    in_use: "On loan",
    overdue: "Overdue",
    returning: "Coming back",
    returned: "Returned",
    declined: "Declined",
    cancelled: "Cancelled",
    no_show: "No-show",
    expired: "Expired",
  },
};

export const dealProblems = {
  OwnThing: "This is yours already.",
  DealWrongRole: "That is up to the other one.",
  DealWrongState: "The deal has moved on, so this cannot be done now.",
  DealTooLate: "The time to answer is over.",
  SomeoneFaster: "Someone was faster.",
  PeriodTaken: "Those dates are booked already. Please choose others.",
  AskedTwice: "You have asked for just these dates already.",
  ThingGone: "This thing was deleted, so it cannot be booked.",
  PersonGone: "This neighbour has left Madang, so it cannot go on.",
  HandoverNotStarted: "The lender writes down the handover first.",
  ReturnNotStarted: "The return has to be written down first.",
  NoNewDates: "No new dates are waiting for an answer.",
  NewDatesPassed: "Those dates have passed. Please propose new ones.",
  NoShowTooEarly: "You can say so once the agreed time has come.",
};

export const dealErrors = {
  startUnknown: "Please choose when it starts.",
  endUnknown: "Please choose when it ends.",
  startPast: "It has to start later than now.",
  startFixed: "It has begun already, so its start cannot be moved.",
  endTooSoon: "It has to end at least an hour after it starts.",
  endPast: "It has to end later than now.",
  periodTooLong: "You can rent for a year at most.",
  sameDates: "These are the dates there are. Please choose others.",
  periodTaken: "Those dates are booked already. Please choose others.",
  noteLength: "{max} letters at most, please.",
  reasonLength: "Please give a reason of {min} to {max} letters.",
  dayUnknown: "Please write a day like 2026-03-01.",
  daysOrder: "The last day cannot be before the first.",
};
