/**
 * The trust score, from rows alone: docs/trust.md tells the same in words, with an example. Nothing
 * of it is stored, so it cannot differ from what it is made of.
 */
import type { Stars } from "./review.ts";

/** After so many days a deal weighs half as much. */
export const HALF_LIFE_DAYS = 180;
/** What is older is forgotten. */
export const REMEMBERED_DAYS = 3 * 365;
/** Fewer deals that somebody reviewed say nothing yet. */
export const FEWEST_DEALS = 3;
/** What is taken off for each, on the day it happens. */
export const NO_SHOW_POINTS = 15;
export const LATE_CANCEL_POINTS = 5;
const POINTS_PER_STAR = 20;
const DAY_MS = 24 * 60 * 60 * 1000;

/** What a member's score is made of. */
export interface TrustFacts {
  /** Published reviews about them, with the end of the deal. */
  reviews: readonly { stars: Stars; endedAt: Date }[];
  /** When they did not come. */
  noShows: readonly Date[];
  /** When they changed their mind less than a day before. */
  lateCancels: readonly Date[];
}

/** 0 to 100, or null while there are too few deals. */
export function trustScore(facts: TrustFacts, now: Date): number | null {
  const reviews = facts.reviews.filter(({ endedAt }) => recalled(endedAt, now));
  if (reviews.length < FEWEST_DEALS) return null;
  let points = 0;
  let weights = 0;
  for (const { stars, endedAt } of reviews) {
    const weight = weightOf(endedAt, now);
    points += weight * stars * POINTS_PER_STAR;
    weights += weight;
  }
  const lost = NO_SHOW_POINTS * weightsOf(facts.noShows, now) +
    LATE_CANCEL_POINTS * weightsOf(facts.lateCancels, now);
  return Math.max(0, Math.min(100, Math.round(points / weights - lost)));
}

/** How much what happened then weighs now: 1 today, a half after `HALF_LIFE_DAYS`. */
export function weightOf(at: Date, now: Date): number {
  return 0.5 ** (daysSince(at, now) / HALF_LIFE_DAYS);
}

/** From when on things count. */
export function rememberedSince(now: Date): Date {
  return new Date(now.getTime() - REMEMBERED_DAYS * DAY_MS);
}

function weightsOf(times: readonly Date[], now: Date): number {
  return times.filter((at) => recalled(at, now))
    .reduce((sum, at) => sum + weightOf(at, now), 0);
}

function recalled(at: Date, now: Date): boolean {
  return at >= rememberedSince(now);
}

/** Clocks may differ a little: nothing weighs more than what happens now. */
function daysSince(at: Date, now: Date): number {
  return Math.max(0, now.getTime() - at.getTime()) / DAY_MS;
}

/** How a score is called. */
export type Band = "great" | "good" | "fair" | "poor" | "none";

/** The faces of the bands. */
export const FACES: Record<Band, string> = {
  great: "😄",
  good: "🙂",
  fair: "😐",
  poor: "👿",
  none: "🌱",
};

export function bandOf(score: number | null): Band {
  if (score === null) return "none";
  if (score >= 80) return "great";
  if (score >= 60) return "good";
  return score > 30 ? "fair" : "poor";
}
