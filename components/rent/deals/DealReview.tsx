import { OwnReviewCard } from "@/components/reviews/OwnReviewCard.tsx";
import { ReviewForm } from "@/components/reviews/ReviewForm.tsx";
import { ReviewItem } from "@/components/reviews/ReviewItem.tsx";
import { Button } from "@/components/ui/Button.tsx";
import { errorText } from "@/components/ui/error_text.ts";
import { Notice } from "@/components/ui/Notice.tsx";
import { dealPath, reviewPath } from "@/domain/rent/deals/paths.ts";
import { type DealSheet, obstacleOf } from "@/domain/rent/deals/sheet.ts";
import type { OwnReview, Review } from "@/domain/reviews/mod.ts";
import { FORM_ERROR, type Typed } from "@/domain/shared/forms.ts";
import type { FieldErrors, ProblemName } from "@/domain/shared/problems.ts";
import type { Look } from "../look.ts";
import { otherName, periodText } from "./deal_words.ts";
import { DealCover } from "./DealCover.tsx";

export interface DealReviewProps {
  sheet: DealSheet;
  own: OwnReview | null;
  /** What the other one wrote, once it can be read. */
  about: Review | null;
  thanks: boolean;
  typed: Typed;
  errors: FieldErrors;
  refused: ProblemName | null;
  look: Look;
}

/** `/rent/deals/:id/review`: how the deal was, told by both. */
export function DealReview(props: DealReviewProps) {
  const { sheet, about, thanks, refused, own, look } = props;
  const { t } = look;
  const words = t.reviews;
  return (
    <div class="mx-auto flex w-full max-w-form flex-col gap-6">
      <header class="flex flex-col gap-4">
        <div>
          <h1 class="text-2xl">
            {own ? words.deal.title : words.form.title}
          </h1>
          {!own && (
            <p class="text-soft">{words.form.lead(otherName(sheet, t))}</p>
          )}
        </div>
        <a
          href={dealPath(sheet.id)}
          class="group flex items-center gap-3 rounded-xl bg-raised p-3"
        >
          <DealCover {...sheet} />
          <span class="flex min-w-0 flex-1 flex-col">
            <span class="truncate font-semibold group-hover:underline">
              {sheet.item.title}
            </span>
            <span class="text-sm text-soft tabular-nums">
              {periodText(sheet, look)}
            </span>
          </span>
        </a>
      </header>
      {thanks && own && <Notice tone="pine">{words.mine.thanks}</Notice>}
      {own && refused && <Notice tone="rose">{t.problems[refused]}</Notice>}
      <Mine {...props} />
      {about && (
        <section
          aria-label={words.deal.title}
          class="rounded-2xl border border-line bg-surface p-6 md:p-8"
        >
          <ReviewItem review={about} look={look} />
        </section>
      )}
    </div>
  );
}

/** What I wrote, or the form for it, or why there is none. */
function Mine(props: DealReviewProps) {
  const { sheet, own, typed, errors, refused, look } = props;
  const { t } = look;
  const { endedAt } = sheet;
  if (own !== null && endedAt !== null) {
    return <OwnReviewCard review={own} endedAt={endedAt} look={look} />;
  }
  const obstacle = obstacleOf(sheet, look.now);
  if (obstacle !== null || endedAt === null) {
    return (
      <div class="flex flex-col items-start gap-4">
        <Notice tone="neutral">{t.problems[obstacle ?? "ReviewNotDue"]}</Notice>
        <Button href={dealPath(sheet.id)} variant="secondary">
          {t.deals.card.open}
        </Button>
      </div>
    );
  }
  return (
    <ReviewForm
      look={look}
      action={reviewPath(sheet.id)}
      back={dealPath(sheet.id)}
      endedAt={endedAt}
      typed={typed}
      errors={errors}
      problem={refused
        ? errorText(t, errors[FORM_ERROR]) ?? t.problems[refused]
        : undefined}
    />
  );
}
