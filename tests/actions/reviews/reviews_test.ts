import assert from "node:assert/strict";
import { acceptDeal } from "@/actions/rent/deals/accept_deal.ts";
import { cancelDeal } from "@/actions/rent/deals/cancel_deal.ts";
import { declineDeal } from "@/actions/rent/deals/decline_deal.ts";
import { publishReviews } from "@/actions/reviews/publish_reviews.ts";
import { writeReview } from "@/actions/reviews/write_review.ts";
import { sql } from "@/db/db.ts";
import {
  getOwnReview,
  listReviewsBySubject,
  listReviewsByTarget,
} from "@/db/reviews.ts";
import { getTrust } from "@/db/trust.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import type { Stars } from "@/domain/reviews/mod.ts";
import {
  type DealYard,
  done,
  eachDealYard,
  newsOf,
  refusal,
} from "../../support/deals.ts";
import { noticesOf, workOnNews } from "../../support/news.ts";
import { returned, review } from "../../support/reviews.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
const DRAFT = { stars: 4 as Stars, body: "시간을 잘 지켜 주셨어요." };

/** What everybody can read about a member. */
async function shownAbout({ ports }: DealYard, { id }: Viewer) {
  const { reviews } = await listReviewsByTarget(ports.db, { targetId: id });
  return reviews.map(({ stars, body }) => ({ stars, body }));
}

eachDealYard(
  "a review is seen by nobody else until both have written, then by everybody",
  async (yard) => {
    const { ports, owner, asker, itemId } = yard;
    const dealId = await returned(yard);
    await review(yard, {
      viewer: asker,
      dealId,
      stars: 2,
      body: "첫 후기예요.",
    });
    assert.deepEqual(await shownAbout(yard, owner), []);
    const onThing = () => listReviewsBySubject(ports.db, { subjectId: itemId });
    assert.deepEqual((await onThing()).reviews, []);
    const before = await getTrust(ports.db, {
      memberId: owner.id,
      now: ports.clock.now(),
    });
    assert.equal(before.reviews, 0);
    assert.equal(
      await getOwnReview(ports.db, { dealId, memberId: owner.id }),
      null,
    );
    const own = await getOwnReview(ports.db, { dealId, memberId: asker.id });
    assert.equal(own?.stars, 2);
    assert.equal(own?.publishedAt, null);
    const { published } = await review(yard, {
      viewer: owner,
      dealId,
      ...DRAFT,
    });
    assert.equal(published, true);
    assert.deepEqual(await shownAbout(yard, owner), [{
      stars: 2,
      body: "첫 후기예요.",
    }]);
    assert.deepEqual(await shownAbout(yard, asker), [DRAFT]);
    const { reviews: [only, ...others] } = await onThing();
    assert.equal(only?.author.name, asker.name);
    assert.deepEqual(
      others,
      [],
      "what is said about the borrower is not on the thing",
    );
  },
);

eachDealYard(
  "a review that stays alone is shown after fourteen days, once, by however many clocks",
  async (yard) => {
    const { ports, owner, asker } = yard;
    const dealId = await returned(yard);
    await review(yard, { viewer: asker, dealId });
    ports.clock.advance(14 * DAY_MS - 1);
    assert.equal(await publishReviews(ports), 0);
    assert.deepEqual(await shownAbout(yard, owner), []);
    ports.clock.advance(1);
    const told = await Promise.all([1, 2, 3].map(() => publishReviews(ports)));
    assert.deepEqual(told.sort(), [0, 0, 1]);
    assert.equal((await shownAbout(yard, owner)).length, 1);
    assert.equal(
      (await newsOf(ports.db, dealId)).filter((kind) =>
        kind === "review.published"
      ).length,
      1,
    );
  },
);

eachDealYard(
  "the other one is told that there is a review, not what is in it; both are told when they can read",
  async (yard) => {
    const { ports, owner, asker } = yard;
    const dealId = await returned(yard);
    await review(yard, { viewer: asker, dealId });
    await workOnNews(ports);
    const [latest] = await noticesOf(ports, owner);
    assert.equal(latest, "*review.written");
    assert.ok(!(await noticesOf(ports, asker)).includes("*review.written"));
    ports.clock.advance(1000);
    await review(yard, { viewer: owner, dealId });
    await workOnNews(ports);
    for (const member of [owner, asker]) {
      const [latest] = await noticesOf(ports, member);
      assert.equal(latest, "*review.published");
    }
  },
);

eachDealYard(
  "a booking that was cancelled can be reviewed by both",
  async (yard) => {
    const { ports, owner, asker } = yard;
    const dealId = await yard.accepted();
    done(
      await cancelDeal(ports, { viewer: owner, dealId, reason: "미안해요" }),
    );
    await review(yard, {
      viewer: asker,
      dealId,
      stars: 1,
      body: "하루 전에 취소됐어요.",
    });
    await review(yard, { viewer: owner, dealId });
    assert.equal((await shownAbout(yard, owner)).length, 1);
  },
);

eachDealYard(
  "what was never agreed on or is not over cannot be reviewed",
  async (yard) => {
    const { ports, owner, asker } = yard;
    const attempt = async (dealId: string) =>
      refusal(
        await writeReview(ports, { viewer: asker, dealId, draft: DRAFT }),
      );
    const asked = await yard.request();
    assert.equal(await attempt(asked), "ReviewNotDue");
    done(
      await declineDeal(ports, { viewer: owner, dealId: asked, reason: "" }),
    );
    assert.equal(await attempt(asked), "ReviewNotDue");
    const booked = await yard.request(yard.period(2));
    done(await acceptDeal(ports, { viewer: owner, dealId: booked }));
    assert.equal(await attempt(booked), "ReviewNotDue");
    assert.equal(
      await attempt(await yard.inUse(yard.period(5))),
      "ReviewNotDue",
    );
  },
);

eachDealYard(
  "R23: a stranger does not learn that there is a deal to review",
  async (yard) => {
    const { ports, asker, stranger } = yard;
    const dealId = await returned(yard);
    const write = (viewer: Viewer) =>
      writeReview(ports, { viewer, dealId, draft: DRAFT });
    assert.equal(refusal(await write(stranger)), "NotFound");
    assert.equal(refusal(await write(asker)), "done", "the two may");
  },
);

eachDealYard("after fourteen days it is too late", async (yard) => {
  const { ports, asker } = yard;
  const dealId = await returned(yard);
  ports.clock.advance(14 * DAY_MS);
  const late = await writeReview(ports, {
    viewer: asker,
    dealId,
    draft: DRAFT,
  });
  assert.equal(refusal(late), "ReviewTooLate");
});

eachDealYard(
  "one writes once: the same again is the first, something else is refused",
  async (yard) => {
    const { ports, owner, asker } = yard;
    const dealId = await returned(yard);
    const write = (draft: typeof DRAFT) =>
      writeReview(ports, { viewer: asker, dealId, draft });
    const tries = await Promise.all([1, 2, 3, 4].map(() => write(DRAFT)));
    assert.deepEqual(tries.map(refusal), ["done", "done", "done", "done"]);
    assert.equal(
      refusal(await write({ ...DRAFT, stars: 1 })),
      "AlreadyReviewed",
    );
    const [row] = await ports.db.query<{ n: number }>(
      sql`select count(*) as n from reviews`,
    );
    assert.equal(row?.n, 1);
    const kinds = await newsOf(ports.db, dealId);
    assert.equal(kinds.filter((kind) => kind === "review.written").length, 1);
    await review(yard, { viewer: owner, dealId });
    assert.equal(
      refusal(await write({ ...DRAFT, body: "다시" })),
      "AlreadyReviewed",
    );
  },
);

eachDealYard("both at once are both shown", async (yard) => {
  const { owner, asker } = yard;
  const dealId = await returned(yard);
  const written = await Promise.all(
    [owner, asker].map((viewer) => review(yard, { viewer, dealId })),
  );
  assert.deepEqual(written.map(({ published }) => published).sort(), [
    false,
    true,
  ]);
  assert.equal((await shownAbout(yard, owner)).length, 1);
  assert.equal((await shownAbout(yard, asker)).length, 1);
});

eachDealYard(
  "who has left keeps no name under what they wrote, and a deleted thing no title",
  async (yard) => {
    const { ports, owner, asker, itemId } = yard;
    const dealId = await returned(yard);
    await review(yard, { viewer: asker, dealId });
    await review(yard, { viewer: owner, dealId });
    await ports.db.query(
      sql`update members set withdrawn_at = now() where id = ${asker.id}`,
    );
    await ports.db.query(
      sql`update subjects set deleted_at = now() where id = ${itemId}`,
    );
    const { reviews: [shown] } = await listReviewsByTarget(ports.db, {
      targetId: owner.id,
    });
    assert.deepEqual(shown?.author, {
      handle: asker.handle,
      name: "",
      photo: null,
      withdrawn: true,
    });
    assert.equal(shown?.subject, null);
  },
);
