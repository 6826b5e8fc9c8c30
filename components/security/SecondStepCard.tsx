import { Badge } from "@/components/ui/Badge.tsx";
import { Button } from "@/components/ui/Button.tsx";
import { RECOVERY_CODES } from "@/domain/accounts/security/recovery_codes.ts";
import { date } from "@/locales/format.ts";
import type { Language, Messages } from "@/locales/mod.ts";
import { SecondStepDialogs } from "./SecondStepDialogs.tsx";

export interface SecondStepCardProps {
  t: Messages;
  lang: Language;
  since: Date | null;
  codesLeft: number;
}

/** From how many codes on a member is asked to make new ones. */
const FEW = 3;

/** Whether a second step is asked for, and what can be done about it. */
export function SecondStepCard(props: SecondStepCardProps) {
  const { t, since } = props;
  const words = t.security.step;
  return (
    <section
      aria-labelledby="second-step"
      class="flex flex-col gap-5 rounded-2xl border border-line bg-surface p-6 md:p-8"
    >
      <div class="flex flex-col gap-2">
        <div class="flex flex-wrap items-center justify-between gap-3">
          <h2 id="second-step" class="text-xl">{words.title}</h2>
          {since
            ? <Badge tone="pine" icon="shield-check">{words.on}</Badge>
            : <Badge tone="neutral">{words.off}</Badge>}
        </div>
        <p class="text-soft">{words.text}</p>
      </div>
      {since === null
        ? (
          <form method="post" action="/settings/security/second-step/secret">
            <Button type="submit">{words.switchOn}</Button>
          </form>
        )
        : <WhenOn {...props} since={since} />}
    </section>
  );
}

function WhenOn(
  { t, lang, since, codesLeft }: SecondStepCardProps & { since: Date },
) {
  const words = t.security.step;
  return (
    <>
      <div class="flex flex-wrap items-center justify-between gap-3 border-y border-line py-4">
        <div class="flex min-w-0 flex-col">
          <h3 class="font-semibold">{words.codes}</h3>
          <p class="text-sm text-soft tabular-nums">
            {words.left(codesLeft, RECOVERY_CODES)}
          </p>
          {codesLeft < FEW && (
            <p class="text-sm font-semibold text-amber">{words.few}</p>
          )}
        </div>
        <Button href="#new-codes" variant="secondary" size="sm">
          {words.renew}
        </Button>
      </div>
      <div class="flex flex-wrap items-center justify-between gap-3">
        <p class="text-soft">{words.since(date(since, lang))}</p>
        <Button href="#switch-off" variant="danger" size="sm">
          {words.switchOff}
        </Button>
      </div>
      <SecondStepDialogs t={t} />
    </>
  );
}
