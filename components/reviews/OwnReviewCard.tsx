import { Badge } from "@/components/ui/Badge.tsx";
import { type OwnReview, reviewsUntil } from "@/domain/reviews/mod.ts";
import { moment } from "@/locales/format_dates.ts";
import type { ReviewLook } from "./review_look.ts";
import { Stars } from "./Stars.tsx";

export interface OwnReviewCardProps {
  review: OwnReview;
  /** When the deal ended. */
  endedAt: Date;
  look: ReviewLook;
}

/** What I wrote, and who can read it by now. */
export function OwnReviewCard({ review, endedAt, look }: OwnReviewCardProps) {
  const { t } = look;
  const words = t.reviews.mine;
  const isShown = review.publishedAt !== null;
  return (
    <section
      aria-labelledby="own-review"
      class="flex flex-col gap-4 rounded-2xl border border-line bg-surface p-6 md:p-8"
    >
      <h2 id="own-review" class="text-lg">{words.title}</h2>
      <p class="flex flex-wrap items-center gap-3">
        <Stars count={review.stars} t={t} />
        {review.withheld
          ? <Badge tone="amber" icon="eye-off">{t.admin.withheld.stub}</Badge>
          : isShown
          ? <Badge tone="pine" icon="eye">{words.shown}</Badge>
          : <Badge tone="amber" icon="eye-off">{words.hidden}</Badge>}
      </p>
      <p class="max-w-prose whitespace-pre-line break-words">{review.body}</p>
      {!isShown && (
        <p class="text-sm text-soft">
          {words.hiddenText(moment(reviewsUntil(endedAt), look))}
        </p>
      )}
    </section>
  );
}
