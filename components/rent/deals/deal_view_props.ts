import type { Terms, Verb } from "@/domain/rent/deals/deal.ts";
import type { Period } from "@/domain/rent/deals/period.ts";
import type { DealRecord } from "@/domain/rent/deals/record.ts";
import type { DealSheet } from "@/domain/rent/deals/sheet.ts";
import type { Typed } from "@/domain/shared/forms.ts";
import type { FieldErrors, ProblemName } from "@/domain/shared/problems.ts";
import type { Look } from "../look.ts";

/** A verb's form that came back. */
export interface TriedVerb {
  verb: Verb;
  typed: Typed;
  errors: FieldErrors;
  refused: ProblemName;
  filesLost: boolean;
}

/** What a deal's page shows. */
export interface DealViewProps {
  sheet: DealSheet;
  terms: readonly Terms[];
  records: readonly DealRecord[];
  viewerId: string;
  look: Look;
  tried: TriedVerb | null;
  /** When the thing is promised to others or away with them. */
  taken: readonly Period[];
  /** New dates that were picked by links; null while none were. */
  picked: Typed | null;
}

/** What one verb's form came back with; nothing when another one was tried. */
export function triedOf(
  { tried }: Pick<DealViewProps, "tried">,
  verb: Verb,
): Pick<TriedVerb, "typed" | "errors" | "filesLost"> {
  return tried?.verb === verb
    ? tried
    : { typed: {}, errors: {}, filesLost: false };
}
