import { confirmReturn } from "@/actions/rent/deals/confirm_return.ts";
import { startReturn } from "@/actions/rent/deals/start_return.ts";
import { writeReview } from "@/actions/reviews/write_review.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import type { Period } from "@/domain/rent/deals/period.ts";
import type { Stars } from "@/domain/reviews/mod.ts";
import { type DealYard, done } from "./deals.ts";

/** A deal whose thing came back, to be reviewed. */
export async function returned(
  { ports, owner, ...yard }: DealYard,
  period?: Period,
): Promise<string> {
  const dealId = await yard.inUse(period);
  const record = { viewer: owner, dealId, note: "", photos: [] };
  done(await startReturn(ports, { ...record, ticked: [] }));
  done(await confirmReturn(ports, record));
  return dealId;
}

/** A review that must be taken. */
export async function review(
  { ports }: Pick<DealYard, "ports">,
  { viewer, dealId, stars = 5, body = "고맙습니다." }: {
    viewer: Viewer;
    dealId: string;
    stars?: Stars;
    body?: string;
  },
) {
  return done(
    await writeReview(ports, { viewer, dealId, draft: { stars, body } }),
  );
}
