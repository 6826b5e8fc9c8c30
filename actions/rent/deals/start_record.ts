import type { Ports } from "@/adapters/ports.ts";
import { createRecord } from "@/db/rent_deal_records.ts";
import { getItemCategory } from "@/db/rent_deals.ts";
import type { RecordKind } from "@/domain/rent/deals/record.ts";
import { answersOf } from "@/domain/rent/deals/prompts.ts";
import { ok, problem, type Result } from "@/domain/shared/result.ts";
import type { PhotoFile } from "@/domain/uploads/photos.ts";
import { removeUnusedPhotos } from "../../uploads/remove_unused_photos.ts";
import { type DealDeed, type Done, inDeal } from "./in_deal.ts";

export interface StartRecord extends DealDeed {
  /** Which of the questions about its kind of thing were answered with yes. */
  ticked: readonly string[];
  note: string;
  /** Already stored. */
  photos: readonly PhotoFile[];
}

/** Writes down how a thing is when it changes hands; the other one confirms it. */
export async function startRecord(
  ports: Ports,
  kind: RecordKind,
  { viewer, dealId, ticked, note, photos }: StartRecord,
): Promise<Result<Done>> {
  const result = await inDeal(
    ports,
    { viewer, dealId, verb: `start_${kind}` },
    async ({ tx, deal, at }) => {
      const category = await getItemCategory(tx, deal.itemId);
      if (category === null) return problem("NotFound");
      await createRecord(tx, {
        dealId,
        kind,
        starterId: viewer.id,
        startedAt: at,
        prompts: answersOf(category, ticked),
        note,
        photos,
      });
      return ok(null);
    },
  );
  if (result.ok && result.value.repeated) {
    await removeUnusedPhotos(ports, photos.map(({ key }) => key));
  }
  return result;
}
