import { ActionBar } from "@/components/ui/ActionBar.tsx";
import { Button } from "@/components/ui/Button.tsx";
import { errorText } from "@/components/ui/error_text.ts";
import { Notice } from "@/components/ui/Notice.tsx";
import { TextArea } from "@/components/ui/TextArea.tsx";
import { CALENDAR_MONTHS } from "@/domain/rent/deals/calendar.ts";
import { NOTE_MAX } from "@/domain/rent/deals/deal_fields.ts";
import type { Period } from "@/domain/rent/deals/period.ts";
import type { Item } from "@/domain/rent/item.ts";
import type { Typed } from "@/domain/shared/forms.ts";
import { shortId } from "@/domain/shared/ids.ts";
import type { FieldErrors, ProblemName } from "@/domain/shared/problems.ts";
import { PeriodPicker } from "@/islands/PeriodPicker.tsx";
import type { Look } from "../look.ts";
import { priceLine } from "../price_line.ts";

export interface RequestCardProps {
  item: Item;
  look: Look;
  taken: readonly Period[];
  typed: Typed;
  errors: FieldErrors;
  refused: ProblemName | null;
}

/** The form that asks for a thing: days, a word, and the one button of the page. */
export function RequestCard(props: RequestCardProps) {
  const { item, look, taken, typed, errors, refused } = props;
  const { t, lang, now } = look;
  const words = t.deals.request;
  const path = `/rent/${shortId(item.id)}`;
  const wanted = item.section === "wanted";
  return (
    <section
      id="request"
      aria-labelledby="request-title"
      class="flex flex-col gap-4 rounded-xl border border-line bg-surface p-4 md:p-6"
    >
      <h2 id="request-title" class="text-lg">
        {wanted ? words.titleWanted : words.title}
      </h2>
      {refused && (
        <Notice tone="rose">
          {errorText(t, errors.form) ?? t.problems[refused]}
        </Notice>
      )}
      <form method="post" action={`${path}/deals`} class="flex flex-col gap-4">
        <PeriodPicker
          now={now}
          taken={taken}
          months={CALENDAR_MONTHS}
          price={item.price}
          unit={item.unit}
          starts={typed.starts_at ?? ""}
          ends={typed.ends_at ?? ""}
          errors={{
            starts: errorText(t, errors.starts_at),
            ends: errorText(t, errors.ends_at),
          }}
          path={path}
          lang={lang}
          words={t.deals.picker}
        />
        <TextArea
          label={words.note}
          name="note"
          value={typed.note}
          hint={words.noteHint}
          error={errorText(t, errors.note)}
          maxlength={NOTE_MAX}
          rows={2}
        />
        <ActionBar>
          <p class="min-w-0 flex-1 font-bold tabular-nums md:hidden">
            {priceLine(item, look)}
          </p>
          <div class="flex-1">
            <Button type="submit" wide>
              {wanted ? words.submitWanted : words.submit}
            </Button>
          </div>
        </ActionBar>
        <p class="text-sm text-soft">{words.promise}</p>
      </form>
    </section>
  );
}
