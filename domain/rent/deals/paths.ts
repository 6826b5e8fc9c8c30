import { shortId } from "../../shared/ids.ts";
import type { Verb } from "./deal.ts";

/** The noun that each verb is posted to. */
export const VERB_NOUNS: Record<Verb, string> = {
  accept: "acceptance",
  decline: "refusal",
  withdraw: "withdrawal",
  cancel: "cancellation",
  start_handover: "handover",
  confirm_handover: "handover-confirmation",
  start_return: "return",
  confirm_return: "return-confirmation",
  propose_dates: "new-dates",
  accept_dates: "new-dates-acceptance",
  refuse_dates: "new-dates-refusal",
  report_no_show: "no-show",
};

export function dealPath(dealId: string): string {
  return `/rent/deals/${shortId(dealId)}`;
}

/** Where one of the two tells how it was. */
export function reviewPath(dealId: string): string {
  return `${dealPath(dealId)}/review`;
}

/** Where a verb's form is posted. */
export function verbPath(dealId: string, verb: Verb): string {
  return `${dealPath(dealId)}/${VERB_NOUNS[verb]}`;
}

/** Where to go after a verb: back to the chat or the list its button stood in, else to the deal. */
export function wayBack(dealId: string, next: string | null | undefined) {
  return next && /^\/(chat|my)\/[\w/-]*(\?[\w=&-]*)?$/.test(next)
    ? next
    : dealPath(dealId);
}
