import { FormCard } from "@/components/accounts/FormCard.tsx";
import { Notice } from "@/components/ui/Notice.tsx";
import { regionFullName } from "@/domain/regions/regions.ts";
import { PlaceForm } from "@/islands/PlaceForm.tsx";
import { date } from "@/locales/format.ts";
import type { Language, Messages } from "@/locales/mod.ts";
import { SettingsFrame } from "./SettingsFrame.tsx";

export interface NeighbourhoodPageProps {
  t: Messages;
  lang: Language;
  region: string;
  /** Until when it is confirmed; null when it is not. */
  until: Date | null;
  problem?: string;
}

/** Shows neighbours that a member lives where they say. */
export function NeighbourhoodPage(props: NeighbourhoodPageProps) {
  const { t, lang, until, problem } = props;
  const words = t.leaving.neighbourhood;
  const region = regionFullName(props.region, lang);
  return (
    <SettingsFrame t={t} current="neighbourhood">
      <FormCard
        title={words.title}
        lead={words.lead(region)}
        problem={problem}
      >
        {until && (
          <Notice tone="pine" title={words.confirmed(region)}>
            {words.until(date(until, lang))}
          </Notice>
        )}
        <PlaceForm
          words={{
            confirm: until ? words.renew : words.confirm,
            needs: words.needs,
            asking: words.asking,
            denied: words.denied,
            failed: words.failed,
          }}
        />
        <p class="text-sm text-soft">{words.kept}</p>
        <p class="text-sm text-soft">
          {words.moved}{" "}
          <a href="/regions" class="font-semibold text-persimmon underline">
            {words.move}
          </a>
        </p>
      </FormCard>
    </SettingsFrame>
  );
}
