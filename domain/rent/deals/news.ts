import type { ClockVerb, Verb } from "./deal.ts";

/** Everything that can happen in a deal. */
export type DealVerb = "request" | Verb | ClockVerb;

/** How each is called in `events`, where notifications and scores begin. */
export const DEAL_NEWS: Record<DealVerb, string> = {
  request: "deal.requested",
  accept: "deal.accepted",
  decline: "deal.declined",
  withdraw: "deal.withdrawn",
  cancel: "deal.cancelled",
  expire: "deal.expired",
  start_handover: "deal.handover_started",
  confirm_handover: "deal.handed_over",
  start_return: "deal.return_started",
  confirm_return: "deal.returned",
  propose_dates: "deal.dates_proposed",
  accept_dates: "deal.dates_accepted",
  refuse_dates: "deal.dates_refused",
  flag_overdue: "deal.overdue",
  settle_handover: "deal.handover_settled",
  settle_return: "deal.return_settled",
  report_no_show: "deal.no_show",
};

/** After these a thing is free on other days than before. */
export const MOVES_FREE_DAYS: ReadonlySet<DealVerb> = new Set([
  "accept",
  "cancel",
  "confirm_handover",
  "confirm_return",
  "settle_handover",
  "settle_return",
  "accept_dates",
  "report_no_show",
]);
