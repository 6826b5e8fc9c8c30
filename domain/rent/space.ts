import { shortId } from "../shared/ids.ts";
import type { Space } from "../shared/space.ts";

/** Rent, as the shared parts know it. */
export const RENT = {
  news: {
    "deal.requested": "request",
    "deal.accepted": "answer",
    "deal.declined": "answer",
    "deal.withdrawn": "answer",
    "deal.cancelled": "answer",
    "deal.expired": "answer",
    "deal.no_show": "answer",
    "deal.dates_proposed": "dates",
    "deal.dates_accepted": "dates",
    "deal.dates_refused": "dates",
    "deal.handover_started": "handover",
    "deal.handed_over": "handover",
    "deal.return_started": "handover",
    "deal.returned": "handover",
    "deal.handover_settled": "handover",
    "deal.return_settled": "handover",
    "deal.due": "due",
    "deal.overdue": "due",
  },
  subjectPath: (id) => `/rent/${shortId(id)}`,
  dealingPath: (id) => `/rent/deals/${shortId(id)}`,
} as const satisfies Space;
