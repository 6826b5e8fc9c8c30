import type { Ports } from "@/adapters/ports.ts";
import {
  confirmRecord as confirmRecordRow,
  getRecord,
} from "@/db/rent_deal_records.ts";
import { dropProposedTerms } from "@/db/rent_deal_terms.ts";
import { updateDeal } from "@/db/rent_deals.ts";
import { type RecordKind, sealed } from "@/domain/rent/deals/record.ts";
import { ok, problem, type Result } from "@/domain/shared/result.ts";
import type { PhotoFile } from "@/domain/uploads/photos.ts";
import { removeUnusedPhotos } from "../../uploads/remove_unused_photos.ts";
import { type DealDeed, type Done, inDeal } from "./in_deal.ts";

export interface ConfirmRecord extends DealDeed {
  /** What the one who confirms adds. */
  note: string;
  /** Already stored. */
  photos: readonly PhotoFile[];
}

/** Seals what was written down, and with it the deal goes on to its next state. */
export async function confirmRecord(
  ports: Ports,
  kind: RecordKind,
  { viewer, dealId, note, photos }: ConfirmRecord,
): Promise<Result<Done>> {
  const result = await inDeal(
    ports,
    { viewer, dealId, verb: `confirm_${kind}` },
    async ({ tx, state, at }) => {
      const record = await getRecord(tx, { dealId, kind });
      if (record === null) return problem("NotFound");
      await confirmRecordRow(
        tx,
        sealed({
          ...record,
          confirmerId: viewer.id,
          confirmedAt: at,
          answerNote: note,
          answerPhotos: photos,
        }),
      );
      await dropProposedTerms(tx, dealId);
      await updateDeal(
        tx,
        dealId,
        kind === "handover" ? { state, handedOverAt: at } : {
          state,
          returnedAt: at,
          endedAt: at,
          endedVerb: "confirm_return",
          endedBy: viewer.id,
        },
      );
      return ok(null);
    },
  );
  if (result.ok && result.value.repeated) {
    await removeUnusedPhotos(ports, photos.map(({ key }) => key));
  }
  return result;
}
