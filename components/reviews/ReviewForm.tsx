import { Button } from "@/components/ui/Button.tsx";
import { errorText } from "@/components/ui/error_text.ts";
import { Notice } from "@/components/ui/Notice.tsx";
import { TextArea } from "@/components/ui/TextArea.tsx";
import { REVIEW_MAX, reviewsUntil } from "@/domain/reviews/mod.ts";
import type { Typed } from "@/domain/shared/forms.ts";
import type { FieldErrors } from "@/domain/shared/problems.ts";
import { moment } from "@/locales/format_dates.ts";
import type { ReviewLook } from "./review_look.ts";
import { StarChoice } from "./StarChoice.tsx";

export interface ReviewFormProps {
  look: ReviewLook;
  /** Where it is posted. */
  action: string;
  /** Where one goes who does not want to now. */
  back: string;
  /** When the deal ended. */
  endedAt: Date;
  typed: Typed;
  errors: FieldErrors;
  /** What is wrong with the form as a whole. */
  problem?: string;
}

/** How it was, in stars and words. */
export function ReviewForm(props: ReviewFormProps) {
  const { look, action, back, endedAt, typed, errors, problem } = props;
  const { t } = look;
  const words = t.reviews.form;
  const until = moment(reviewsUntil(endedAt), look);
  return (
    <form
      method="post"
      action={action}
      novalidate
      class="flex flex-col gap-5 rounded-2xl border border-line bg-surface p-6 md:p-8"
    >
      {problem && <Notice tone="rose">{problem}</Notice>}
      <StarChoice
        t={t}
        value={typed.stars}
        error={errorText(t, errors.stars)}
      />
      <TextArea
        label={words.body}
        name="body"
        value={typed.body}
        hint={words.bodyHint}
        error={errorText(t, errors.body)}
        maxlength={REVIEW_MAX}
        rows={5}
        required
      />
      <p class="text-sm text-soft">{words.blind(until)}</p>
      <div class="flex flex-wrap gap-3">
        <Button type="submit">{words.submit}</Button>
        <Button href={back} variant="quiet">{words.later}</Button>
      </div>
    </form>
  );
}
