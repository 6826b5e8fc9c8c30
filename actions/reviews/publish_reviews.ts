import type { Ports } from "@/adapters/ports.ts";
import { createEvent } from "@/db/events.ts";
import {
  type DueReviews,
  listReviewsDue,
  lockReviews,
  publishReviewsOf,
} from "@/db/reviews.ts";
import { shownIfEndedBefore } from "@/domain/reviews/mod.ts";
import { newId } from "@/domain/shared/ids.ts";

/** How many dealings are looked up at once. */
const BATCH = 100;

/**
 * Shows the reviews that waited two weeks for their counterpart. Safe to run twice, in several
 * isolates, and to be killed at any moment. Answers of how many dealings.
 */
export async function publishReviews(ports: Ports): Promise<number> {
  const endedBefore = shownIfEndedBefore(ports.clock.now());
  let shown = 0;
  for (;;) {
    const due = await listReviewsDue(ports.db, { endedBefore, limit: BATCH });
    for (const one of due) shown += Number(await publish(ports, one));
    if (due.length < BATCH) return shown;
  }
}

function publish(
  { db, clock }: Ports,
  { dealId, subjectId, roomId }: DueReviews,
): Promise<boolean> {
  const at = clock.now();
  return db.transaction(async (tx) => {
    await lockReviews(tx, dealId);
    if (!await publishReviewsOf(tx, { dealId, at })) return false;
    await createEvent(tx, {
      id: newId(clock),
      kind: "review.published",
      subjectId,
      actorId: null,
      payload: { deal: dealId, room: roomId },
      at,
    });
    return true;
  });
}
