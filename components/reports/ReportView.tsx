import type { ComponentChildren } from "preact";
import { Button } from "@/components/ui/Button.tsx";
import { Icon, type IconName } from "@/components/ui/Icon.tsx";
import type { Look } from "@/components/ui/look.ts";
import { Notice } from "@/components/ui/Notice.tsx";
import type { Report } from "@/domain/reports/mod.ts";
import { moment } from "@/locales/format_dates.ts";
import { reasonText } from "./reason_text.ts";
import { StateBadge } from "./StateBadge.tsx";
import { TargetCard } from "./TargetCard.tsx";

export interface ReportViewProps {
  report: Report;
  /** Whether it was sent just now, or was there already. */
  news: "sent" | "again" | null;
  look: Look;
}

/** `/reports/:id`: what I reported, why, and what became of it. */
export function ReportView({ report, news, look }: ReportViewProps) {
  const { t } = look;
  const words = t.reports.one;
  return (
    <div class="mx-auto flex w-full max-w-form flex-col gap-6">
      <div>
        <Button href="/reports" variant="quiet" size="sm" icon="arrow-left">
          {t.reports.mine.back}
        </Button>
      </div>
      {news !== null && <News news={news} report={report} t={t} />}
      <section class="flex flex-col gap-6 rounded-2xl border border-line bg-surface p-6 md:p-8">
        <header class="flex flex-wrap items-center justify-between gap-3">
          <h1 class="text-2xl">{words.title(t.reports.kinds[report.kind])}</h1>
          <StateBadge decision={report.decision} t={t} />
        </header>
        <Steps report={report} look={look} />
        <h2 class="text-lg">{words.what}</h2>
        <TargetCard t={t} kind={report.kind} snapshot={report.snapshot} />
        <dl class="flex flex-col gap-4">
          <Fact name={words.why}>{reasonText(report, t)}</Fact>
          {report.body !== "" && <Fact name={words.words}>{report.body}</Fact>}
        </dl>
      </section>
    </div>
  );
}

function News(
  { news, report, t }: {
    news: "sent" | "again";
    report: Report;
    t: Look["t"];
  },
) {
  const { sent, again, againDecided } = t.reports.one;
  if (news === "sent") return <Notice tone="pine">{sent}</Notice>;
  return (
    <Notice tone="neutral">
      {report.decision === null ? again : againDecided}
    </Notice>
  );
}

/** Received, then decided: each with its time. */
function Steps({ report, look }: { report: Report; look: Look }) {
  const { t } = look;
  const words = t.reports.one;
  const { decision } = report;
  return (
    <ol aria-label={words.steps} class="flex flex-col gap-4">
      <Step icon="circle-check" title={words.received} done>
        {moment(report.at, look)}
      </Step>
      {decision === null
        ? (
          <Step icon="clock" title={words.waiting}>
            {words.waitingHint}
          </Step>
        )
        : (
          <Step
            icon={decision.outcome === "upheld" ? "circle-check" : "info"}
            title={t.reports.outcomes[decision.outcome]}
            done
          >
            {moment(decision.at, look)}
            {decision.note !== "" && (
              <span class="mt-2 block max-w-prose whitespace-pre-line text-base text-ink">
                {decision.note}
              </span>
            )}
          </Step>
        )}
    </ol>
  );
}

function Step(
  { icon, title, done, children }: {
    icon: IconName;
    title: string;
    done?: boolean;
    children: ComponentChildren;
  },
) {
  return (
    <li class="flex gap-3">
      <Icon name={icon} size={24} class={done ? "text-pine" : "text-amber"} />
      <span class="flex min-w-0 flex-col">
        <span class="font-semibold">{title}</span>
        <span class="text-sm text-soft">{children}</span>
      </span>
    </li>
  );
}

function Fact(
  { name, children }: { name: string; children: ComponentChildren },
) {
  return (
    <div>
      <dt class="text-sm text-soft">{name}</dt>
      <dd class="max-w-prose whitespace-pre-line break-words">{children}</dd>
    </div>
  );
}
