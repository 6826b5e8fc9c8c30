import type { Context } from "fresh";
import { getDealSheet } from "@/db/rent_deal_lists.ts";
import { listRecordsByDeal } from "@/db/rent_deal_records.ts";
import { listTermsByDeal } from "@/db/rent_deal_terms.ts";
import type { State } from "@/define.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import type { Terms, Verb } from "@/domain/rent/deals/deal.ts";
import type { DealRecord } from "@/domain/rent/deals/record.ts";
import type { DealSheet } from "@/domain/rent/deals/sheet.ts";
import type { Typed } from "@/domain/shared/forms.ts";
import { parseShortId } from "@/domain/shared/ids.ts";
import type { FieldErrors, ProblemName } from "@/domain/shared/problems.ts";

/** What a deal's page shows. */
export interface DealData {
  sheet: DealSheet;
  terms: Terms[];
  records: DealRecord[];
  viewerId: string;
  now: Date;
  /** What the form of a verb came back with. */
  tried: {
    verb: Verb;
    typed: Typed;
    errors: FieldErrors;
    /** Why it was refused. */
    refused: ProblemName;
    /** Whether photos were chosen that the form cannot remember. */
    filesLost: boolean;
  } | null;
}

/** The deal of the address, when it is one of the viewer's. */
export function findSheet(
  ctx: Context<State>,
  viewer: Viewer,
): Promise<DealSheet | null> {
  const { db } = ctx.state.ports;
  const dealId = parseShortId(ctx.params.id ?? "");
  return dealId === null
    ? Promise.resolve(null)
    : getDealSheet(db, { memberId: viewer.id, dealId });
}

/** All of a deal. */
export async function allOf(
  ctx: Context<State>,
  { sheet, viewer, tried = null }: {
    sheet: DealSheet;
    viewer: Viewer;
    tried?: DealData["tried"];
  },
): Promise<DealData> {
  const { db, clock } = ctx.state.ports;
  const [terms, records] = await Promise.all([
    listTermsByDeal(db, sheet.id),
    listRecordsByDeal(db, sheet.id),
  ]);
  return {
    sheet,
    terms,
    records,
    viewerId: viewer.id,
    now: clock.now(),
    tried,
  };
}
