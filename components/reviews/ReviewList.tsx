import type { Review } from "@/domain/reviews/mod.ts";
import { count } from "@/locales/format.ts";
import type { ReviewLook } from "./review_look.ts";
import { ReviewItem } from "./ReviewItem.tsx";

export interface ReviewListProps {
  reviews: readonly Review[];
  look: ReviewLook;
  /** What stands there while there is none. */
  empty: string;
  /** How many there are in all, where that is more than are shown. */
  total?: number;
  /** Where all of them are. */
  allHref?: string;
  withSubject?: boolean;
  /** In two columns where there is room. */
  wide?: boolean;
}

/** A section of reviews, the newest first. */
export function ReviewList(props: ReviewListProps) {
  const { reviews, look, total = reviews.length, allHref } = props;
  const { t, lang } = look;
  return (
    <section aria-labelledby="reviews" class="flex flex-col gap-4">
      <h2 id="reviews" class="text-xl">
        {t.reviews.title}
        {total > 0 && (
          <span class="text-soft tabular-nums">{` ${count(total, lang)}`}</span>
        )}
      </h2>
      <Reviews {...props} />
      {allHref && total > reviews.length && (
        <p>
          <a
            href={allHref}
            class="inline-flex min-h-11 items-center font-semibold underline"
          >
            {t.reviews.all}
          </a>
        </p>
      )}
    </section>
  );
}

/** Reviews one below the other, without a heading of their own. */
export function Reviews(
  { reviews, look, empty, withSubject, wide }: Pick<
    ReviewListProps,
    "reviews" | "look" | "empty" | "withSubject" | "wide"
  >,
) {
  if (reviews.length === 0) return <p class="text-soft">{empty}</p>;
  return (
    <ul class={`grid gap-6 ${wide ? "md:grid-cols-2" : ""}`.trimEnd()}>
      {reviews.map((review) => (
        <li key={review.id}>
          <ReviewItem review={review} look={look} withSubject={withSubject} />
        </li>
      ))}
    </ul>
  );
}
