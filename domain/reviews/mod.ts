/** The door to reviews: who may write when, who sees them, and what they make of somebody's name. */
export {
  type Dealing,
  type OwnReview,
  parseReview,
  type Review,
  REVIEW_DAYS,
  REVIEW_MAX,
  type ReviewDraft,
  reviewObstacle,
  type ReviewPerson,
  reviewsUntil,
  shownIfEndedBefore,
  STARS,
  type Stars,
} from "./review.ts";
export {
  type Band,
  bandOf,
  FACES,
  FEWEST_DEALS,
  HALF_LIFE_DAYS,
  LATE_CANCEL_POINTS,
  NO_SHOW_POINTS,
  REMEMBERED_DAYS,
  rememberedSince,
  type TrustFacts,
  trustScore,
  weightOf,
} from "./score.ts";
export type { Trust } from "./trust.ts";
