import { Avatar } from "@/components/ui/Avatar.tsx";
import type { Review } from "@/domain/reviews/mod.ts";
import { shortId } from "@/domain/shared/ids.ts";
import { spaceOf } from "@/domain/spaces.ts";
import { age, dateTime } from "@/locales/format.ts";
import { lengthText } from "@/locales/format_dates.ts";
import type { ReviewLook } from "./review_look.ts";
import { Stars } from "./Stars.tsx";

export interface ReviewItemProps {
  review: Review;
  look: ReviewLook;
  /** Says which thing it was, where that is not plain from the page. */
  withSubject?: boolean;
}

/** What one neighbour says of another. */
export function ReviewItem({ review, look, withSubject }: ReviewItemProps) {
  const { t, lang, now } = look;
  const { author, subject, at, startsAt, endsAt } = review;
  const length = lengthText(endsAt.getTime() - startsAt.getTime(), lang);
  return (
    <article class="flex gap-3">
      <Avatar
        name={author.withdrawn ? "?" : author.name}
        photo={author.photo}
      />
      <div class="flex min-w-0 flex-1 flex-col gap-1">
        <p class="flex flex-wrap items-center gap-x-2">
          {author.withdrawn
            ? <span class="text-soft">{t.accounts.person.withdrawnName}</span>
            : (
              <a
                href={`/people/${author.handle}`}
                class="font-semibold hover:underline"
              >
                {author.name}
              </a>
            )}
          {!review.withheld && <Stars count={review.stars} t={t} />}
        </p>
        {review.withheld
          ? <p class="text-soft">{t.admin.withheld.stub}</p>
          : (
            <p class="max-w-prose whitespace-pre-line break-words">
              {review.body}
            </p>
          )}
        <p class="flex flex-wrap gap-x-2 text-sm text-soft">
          {withSubject && (
            <span>
              {subject === null ? t.news.goneThing : (
                <a
                  href={spaceOf(subject.space).subjectPath(subject.id)}
                  class="underline hover:text-ink"
                >
                  {subject.title}
                </a>
              )}
            </span>
          )}
          <span>{t.reviews.length(length)}</span>
          <time datetime={at.toISOString()} title={dateTime(at, lang)}>
            {age(at, now, lang)}
          </time>
          <a
            href={`/reviews/${shortId(review.id)}/report`}
            class="hover:text-ink hover:underline"
          >
            {t.reports.report}
          </a>
        </p>
      </div>
    </article>
  );
}
