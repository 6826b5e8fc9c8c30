import type { Ports } from "@/adapters/ports.ts";
import type { Transaction } from "@/db/db.ts";
import { createEvent } from "@/db/events.ts";
import {
  countReviewsByDeal,
  createReview,
  getDealing,
  getOwnReview,
  lockReviews,
  publishReviewsOf,
} from "@/db/reviews.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import {
  type Dealing,
  type ReviewDraft,
  reviewObstacle,
} from "@/domain/reviews/mod.ts";
import { newId } from "@/domain/shared/ids.ts";
import { ok, problem, type Result } from "@/domain/shared/result.ts";

export interface WriteReview {
  viewer: Viewer;
  dealId: string;
  draft: ReviewDraft;
}

/** Whether the reviews of both can be read now. */
export interface Written {
  published: boolean;
}

/**
 * One of the two tells how it was, once. What they wrote stays hidden until the other one has written
 * too; then both are shown. NotFound to strangers; the same again changes nothing, something else is
 * AlreadyReviewed.
 */
export function writeReview(
  ports: Ports,
  { viewer, dealId, draft }: WriteReview,
): Promise<Result<Written>> {
  const at = ports.clock.now();
  const memberId = viewer.id;
  return ports.db.transaction(async (tx): Promise<Result<Written>> => {
    await lockReviews(tx, dealId);
    const dealing = await getDealing(tx, { id: dealId, memberId });
    if (dealing === null) return problem("NotFound");
    const own = await getOwnReview(tx, { dealId, memberId });
    if (own !== null) {
      return own.stars === draft.stars && own.body === draft.body
        ? ok({ published: own.publishedAt !== null })
        : problem("AlreadyReviewed");
    }
    const obstacle = reviewObstacle(dealing, at);
    if (obstacle !== null) return problem(obstacle);
    return ok(await write(tx, { dealing, memberId, draft, at }));
  });
}

interface Writing {
  dealing: Dealing;
  memberId: string;
  draft: ReviewDraft;
  at: Date;
}

async function write(
  tx: Transaction,
  { dealing, memberId, draft, at }: Writing,
): Promise<Written> {
  const { id: dealId, subjectId, roomId, oneId, otherId } = dealing;
  const clock = { now: () => at };
  await createReview(tx, {
    ...draft,
    id: newId(clock),
    dealId,
    authorId: memberId,
    targetId: memberId === oneId ? otherId : oneId,
    subjectId,
    at,
  });
  const published = await countReviewsByDeal(tx, dealId) === 2;
  if (published) await publishReviewsOf(tx, { dealId, at });
  await createEvent(tx, {
    id: newId(clock),
    kind: published ? "review.published" : "review.written",
    subjectId,
    // Both are told of what both can read now.
    actorId: published ? null : memberId,
    payload: { deal: dealId, room: roomId },
    at,
  });
  return { published };
}
