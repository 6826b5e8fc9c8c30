import assert from "node:assert/strict";
import fc from "fast-check";
import {
  bandOf,
  FEWEST_DEALS,
  REMEMBERED_DAYS,
  STARS,
  type Stars,
  type TrustFacts,
  trustScore,
} from "@/domain/reviews/mod.ts";

const NOW = new Date("2026-03-01T00:00:00Z");
const DAY_MS = 24 * 60 * 60 * 1000;

function ago(days: number): Date {
  return new Date(NOW.getTime() - days * DAY_MS);
}

function facts(
  reviews: readonly (readonly [stars: Stars, days: number])[],
  rest: Partial<TrustFacts> = {},
): TrustFacts {
  return {
    reviews: reviews.map(([stars, days]) => ({ stars, endedAt: ago(days) })),
    noShows: [],
    lateCancels: [],
    ...rest,
  };
}

Deno.test("the example of docs/trust.md comes out as it is told there", () => {
  const some = facts([[5, 0], [4, 180], [2, 360]], {
    noShows: [ago(180)],
    lateCancels: [ago(0)],
  });
  assert.equal(trustScore(some, NOW), 73);
});

Deno.test("too few deals have no score, whatever was said", () => {
  const reviews = Array.from(
    { length: FEWEST_DEALS - 1 },
    () => [5, 1] as const,
  );
  assert.equal(trustScore(facts(reviews), NOW), null);
  assert.equal(trustScore(facts([...reviews, [5, 1]]), NOW), 100);
});

Deno.test("what is older than three years is forgotten", () => {
  const old = REMEMBERED_DAYS + 1;
  const some = facts([[1, old], [1, old], [5, 1], [5, 1], [5, 1]], {
    noShows: [ago(old)],
  });
  assert.equal(trustScore(some, NOW), 100);
  assert.equal(trustScore(facts([[5, old], [5, 1], [5, 1]]), NOW), null);
});

Deno.test("a recent deal weighs more than an old one", () => {
  const better = trustScore(facts([[1, 360], [3, 180], [5, 0]]), NOW);
  const worse = trustScore(facts([[5, 360], [3, 180], [1, 0]]), NOW);
  assert.ok(Number(better) > 60 && Number(worse) < 60);
});

Deno.test("the faces change where they should", () => {
  const bands = [null, 0, 30, 31, 59, 60, 79, 80, 100].map(bandOf);
  assert.deepEqual(bands, [
    "none",
    "poor",
    "poor",
    "fair",
    "fair",
    "good",
    "good",
    "great",
    "great",
  ]);
});

const days = fc.integer({ min: 0, max: 2000 });
const anyFacts = fc.record({
  reviews: fc.array(fc.tuple(fc.constantFrom(...STARS), days), {
    maxLength: 12,
  }),
  noShows: fc.array(days, { maxLength: 4 }),
  lateCancels: fc.array(days, { maxLength: 4 }),
}).map(({ reviews, noShows, lateCancels }) =>
  facts(reviews, {
    noShows: noShows.map(ago),
    lateCancels: lateCancels.map(ago),
  })
);

Deno.test("a score is a whole number from 0 to 100, and the order of rows does not matter", () => {
  fc.assert(fc.property(anyFacts, (some) => {
    const score = trustScore(some, NOW);
    assert.ok(
      score === null || (Number.isInteger(score) && score >= 0 && score <= 100),
    );
    const reversed = { ...some, reviews: some.reviews.toReversed() };
    assert.equal(trustScore(reversed, NOW), score);
  }));
});

Deno.test("a no-show costs more than a late cancellation, and neither ever helps", () => {
  fc.assert(fc.property(anyFacts, days, (some, day) => {
    const score = trustScore(some, NOW);
    if (score === null) return;
    const noShow = { ...some, noShows: [...some.noShows, ago(day)] };
    const late = { ...some, lateCancels: [...some.lateCancels, ago(day)] };
    assert.ok(Number(trustScore(noShow, NOW)) <= Number(trustScore(late, NOW)));
    assert.ok(Number(trustScore(late, NOW)) <= score);
  }));
});
