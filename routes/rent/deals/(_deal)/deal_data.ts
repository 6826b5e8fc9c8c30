import type { Context } from "fresh";
import { getDealSheet } from "@/db/rent_deal_lists.ts";
import { listRecordsByDeal } from "@/db/rent_deal_records.ts";
import { listTermsByDeal } from "@/db/rent_deal_terms.ts";
import { listTakenPeriods } from "@/db/rent_deals.ts";
import type { State } from "@/define.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import { CALENDAR_MONTHS } from "@/domain/rent/deals/calendar.ts";
import type { Terms, Verb } from "@/domain/rent/deals/deal.ts";
import { isOpen } from "@/domain/rent/deals/lifecycle.ts";
import type { Period } from "@/domain/rent/deals/period.ts";
import { pickedFields } from "@/domain/rent/deals/picking.ts";
import type { DealRecord } from "@/domain/rent/deals/record.ts";
import type { DealSheet } from "@/domain/rent/deals/sheet.ts";
import type { Typed } from "@/domain/shared/forms.ts";
import { parseShortId } from "@/domain/shared/ids.ts";
import type { FieldErrors, ProblemName } from "@/domain/shared/problems.ts";
import { addMonths } from "@/domain/shared/seoul_time.ts";

/** What a deal's page shows. */
export interface DealData {
  sheet: DealSheet;
  terms: Terms[];
  records: DealRecord[];
  viewerId: string;
  now: Date;
  /** When the thing is promised to others or away with them. */
  taken: Period[];
  /** New dates that were picked by links. */
  picked: Typed | null;
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
  const now = clock.now();
  const [terms, records, taken] = await Promise.all([
    listTermsByDeal(db, sheet.id),
    listRecordsByDeal(db, sheet.id),
    isOpen(sheet.state)
      ? listTakenPeriods(db, {
        itemId: sheet.itemId,
        now,
        until: addMonths(now, CALENDAR_MONTHS),
        except: sheet.id,
      })
      : [],
  ]);
  const picked = pickedDates(ctx.url.searchParams, { sheet, now, taken });
  return {
    sheet,
    terms,
    records,
    viewerId: viewer.id,
    now,
    taken,
    picked,
    tried,
  };
}

/** The new dates that days picked by links mean. */
function pickedDates(
  params: URLSearchParams,
  { sheet, now, taken }: Pick<DealData, "sheet" | "now" | "taken">,
): Typed | null {
  if (!params.has("from") && !params.has("to")) return null;
  const begun = sheet.state === "in_use" ? sheet.startsAt : null;
  return pickedFields(params, { now, taken, unit: sheet.unit, begun });
}
