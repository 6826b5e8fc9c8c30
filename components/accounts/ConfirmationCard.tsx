import { Button } from "@/components/ui/Button.tsx";
import { Icon } from "@/components/ui/Icon.tsx";
import { NarrowPage } from "@/components/ui/NarrowPage.tsx";
import { Notice } from "@/components/ui/Notice.tsx";
import type { Messages } from "@/locales/mod.ts";
import { MailboxHint } from "./MailboxHint.tsx";

export interface ConfirmationCardProps {
  t: Messages;
  email: string;
  next: string;
  /** Whether another letter was just asked for. */
  sent: boolean;
  /** Whether letters lie in this yard's own mailbox. */
  hasMailbox: boolean;
}

/** What a newcomer does now: open a letter. And what if it does not come. */
export function ConfirmationCard(props: ConfirmationCardProps) {
  const { t, email, next, sent, hasMailbox } = props;
  const words = t.settings.confirmation;
  return (
    <NarrowPage>
      {sent && <Notice tone="pine">{words.sent}</Notice>}
      <section class="flex flex-col gap-6 rounded-2xl border border-line bg-surface p-6 md:p-8">
        <span class="inline-flex size-14 items-center justify-center rounded-full bg-persimmon-tint text-persimmon">
          <Icon name="mail" size={24} />
        </span>
        <header class="flex flex-col gap-2">
          <h1 class="text-2xl">{words.title}</h1>
          <p class="break-words font-semibold">{words.lead(email)}</p>
          <p class="text-soft">{words.why}</p>
        </header>
        <MailboxHint t={t} shown={hasMailbox} />
        <Steps steps={words.steps} />
        <div class="flex flex-col gap-3">
          <Button href="/" wide>{words.browse}</Button>
          <form method="post" action="/confirmation/letter">
            <input type="hidden" name="next" value={next} />
            <Button type="submit" variant="secondary" wide>
              {words.again}
            </Button>
          </form>
        </div>
        <p class="text-soft">
          {words.wrongAddress}{" "}
          <a
            href={`/confirmation/address?next=${encodeURIComponent(next)}`}
            class="font-semibold text-persimmon underline"
          >
            {words.change}
          </a>
        </p>
      </section>
    </NarrowPage>
  );
}

function Steps({ steps }: { steps: readonly string[] }) {
  return (
    <ol class="flex flex-col gap-3">
      {steps.map((step, index) => (
        <li key={step} class="flex items-start gap-3">
          <span
            aria-hidden="true"
            class="inline-flex size-7 shrink-0 items-center justify-center rounded-full bg-raised text-sm font-bold tabular-nums"
          >
            {index + 1}
          </span>
          {step}
        </li>
      ))}
    </ol>
  );
}
