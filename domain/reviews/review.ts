import type { ProblemName } from "../shared/problems.ts";
import {
  type Field,
  type FormReading,
  type FormValues,
  readForm,
  rule,
  text,
} from "../shared/forms.ts";
import * as z from "zod/mini";

export const REVIEW_MAX = 500;
/** So long after a deal its two may write. */
export const REVIEW_DAYS = 14;
const DAY_MS = 24 * 60 * 60 * 1000;

export const STARS = [1, 2, 3, 4, 5] as const;
export type Stars = (typeof STARS)[number];

const stars: Field<Stars> = z.pipe(
  z.string().check(rule((value) => /^[1-5]$/.test(value), "starsMissing")),
  z.transform((value) => Number(value) as Stars),
);

/** `/rent/deals/:id/review`: how it was, in stars and words. */
export const reviewFields = {
  stars,
  body: text({ min: 1, max: REVIEW_MAX, key: "reviewLength", lines: true }),
};

export type ReviewDraft = FormValues<typeof reviewFields>;

export function parseReview(form: FormData): FormReading<typeof reviewFields> {
  return readForm(reviewFields, form);
}

/** What two members had to do with each other, as far as reviews go. */
export interface Dealing {
  id: string;
  subjectId: string;
  roomId: string;
  oneId: string;
  otherId: string;
  /** It went through to its end. */
  completed: boolean;
  /** It was given up after both had agreed. */
  cancelled: boolean;
  endedAt: Date | null;
}

/** Until when reviews of a dealing are taken, and hidden unless both have written. */
export function reviewsUntil(endedAt: Date): Date {
  return new Date(endedAt.getTime() + REVIEW_DAYS * DAY_MS);
}

/** When a dealing must have ended for its reviews to be shown by now. */
export function shownIfEndedBefore(now: Date): Date {
  return new Date(now.getTime() - REVIEW_DAYS * DAY_MS);
}

/** Why no review can be written of a dealing now; null when one can. */
export function reviewObstacle(
  { completed, cancelled, endedAt }: Pick<
    Dealing,
    "completed" | "cancelled" | "endedAt"
  >,
  now: Date,
): ProblemName | null {
  if (endedAt === null || !(completed || cancelled)) return "ReviewNotDue";
  return now < reviewsUntil(endedAt) ? null : "ReviewTooLate";
}

/** What somebody wrote about somebody after a dealing. */
export interface Review {
  id: string;
  stars: Stars;
  /** Empty once staff hid it. */
  body: string;
  withheld: boolean;
  at: Date;
  author: ReviewPerson;
  /** The thing it was about; null once it was deleted or put away. */
  subject: { id: string; space: string; title: string } | null;
  /** From when to when. */
  startsAt: Date;
  endsAt: Date;
}

/** Who wrote it. */
export interface ReviewPerson {
  handle: string;
  /** The key of their picture; null for the first letter of the name. */
  photo: string | null;
  /** Empty for who has left: pages say "탈퇴유저". */
  name: string;
  withdrawn: boolean;
}

/** One's own review, which may still be hidden from everybody else. */
export interface OwnReview {
  stars: Stars;
  body: string;
  at: Date;
  publishedAt: Date | null;
  /** Whether staff hid it from everybody else. */
  withheld: boolean;
}
