import { FormCard } from "@/components/accounts/FormCard.tsx";
import { Button } from "@/components/ui/Button.tsx";
import { Checkbox } from "@/components/ui/Checkbox.tsx";
import { errorText } from "@/components/ui/error_text.ts";
import { Icon } from "@/components/ui/Icon.tsx";
import { Notice } from "@/components/ui/Notice.tsx";
import type { FieldErrors } from "@/domain/shared/problems.ts";
import { date } from "@/locales/format.ts";
import type { Language, Messages } from "@/locales/mod.ts";
import { SettingsFrame } from "./SettingsFrame.tsx";

/** A deal that has to end first. */
export interface DealInTheWay {
  path: string;
  title: string;
  otherName: string;
  startsAt: Date;
  endsAt: Date;
}

export interface WithdrawalPageProps {
  t: Messages;
  lang: Language;
  deals: readonly DealInTheWay[];
  errors: FieldErrors;
}

/** The way out: what goes, what stays, and the one question. */
export function WithdrawalPage(props: WithdrawalPageProps) {
  const { t, deals, errors } = props;
  const words = t.leaving.withdrawal;
  const isRefused = Object.keys(errors).length > 0;
  return (
    <SettingsFrame t={t} current="withdrawal">
      <FormCard
        title={words.title}
        lead={words.lead}
        problem={isRefused ? t.accounts.fixForm : undefined}
      >
        <Facts title={words.goes} icon="x" facts={words.goesList} />
        <Facts title={words.stays} icon="check" facts={words.staysList} />
        {deals.length > 0
          ? <DealsInTheWay {...props} />
          : <LastQuestion {...props} />}
      </FormCard>
    </SettingsFrame>
  );
}

function Facts(
  { title, icon, facts }: {
    title: string;
    icon: "x" | "check";
    facts: readonly string[];
  },
) {
  return (
    <section class="flex flex-col gap-2">
      <h2 class="text-lg">{title}</h2>
      <ul class="flex flex-col gap-2">
        {facts.map((fact) => (
          <li key={fact} class="flex gap-3 text-soft">
            <Icon name={icon} class="mt-1" />
            <span>{fact}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function LastQuestion({ t, errors }: WithdrawalPageProps) {
  const words = t.leaving.withdrawal;
  return (
    <form
      method="post"
      action="/settings/withdrawal"
      novalidate
      class="flex flex-col gap-4 border-t border-line pt-6"
    >
      <p>
        {words.exportFirst}{" "}
        <a
          href="/settings/export"
          class="font-semibold text-persimmon underline"
        >
          {t.settings.pages.export[0]}
        </a>
      </p>
      <Checkbox name="agree" error={errorText(t, errors.agree)} required>
        {words.agree}
      </Checkbox>
      <div>
        <Button type="submit" variant="danger">{words.submit}</Button>
      </div>
    </form>
  );
}

function DealsInTheWay({ t, lang, deals }: WithdrawalPageProps) {
  const words = t.leaving.withdrawal;
  return (
    <Notice tone="amber" title={words.dealsTitle}>
      <p>{words.dealsText}</p>
      <ul class="mt-2 flex flex-col gap-1">
        {deals.map(({ path, title, otherName, startsAt, endsAt }) => (
          <li key={path}>
            <a
              href={path}
              class="inline-flex min-h-11 flex-col justify-center py-1"
            >
              <span class="font-semibold underline">{title}</span>
              <span class="text-sm text-soft">
                {words.deal({
                  name: otherName,
                  from: date(startsAt, lang),
                  to: date(endsAt, lang),
                })}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
