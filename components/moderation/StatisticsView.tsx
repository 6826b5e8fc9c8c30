import { BarPlot } from "@/components/plots/BarPlot.tsx";
import { LinePlot } from "@/components/plots/LinePlot.tsx";
import { NumbersTable } from "@/components/plots/NumbersTable.tsx";
import { ShareBars } from "@/components/plots/ShareBars.tsx";
import { Button } from "@/components/ui/Button.tsx";
import { Tabs } from "@/components/ui/Tabs.tsx";
import {
  hasDuty,
  type Range,
  SERIES,
  type Series,
  type Statistics,
  statisticsPath,
  STEPS,
  sum,
} from "@/domain/moderation/mod.ts";
import type { Reason } from "@/domain/reports/mod.ts";
import { addDays, dayOf } from "@/domain/shared/seoul_time.ts";
import { count } from "@/locales/format.ts";
import { dayShort, monthShort } from "@/locales/format_dates.ts";
import { Card } from "./Card.tsx";
import { StaffFrame } from "./StaffFrame.tsx";
import { reasonText, type StaffLook } from "./staff_look.ts";

export interface StatisticsViewProps {
  statistics: Statistics;
  look: StaffLook;
}

/** `/admin/statistics`: what goes on in the yard, as drawings and as numbers. */
export function StatisticsView({ statistics, look }: StatisticsViewProps) {
  const { t, viewer } = look;
  const words = t.admin.statistics;
  const { step, end } = statistics.range;
  const until = addDays(end, -1);
  return (
    <StaffFrame
      look={look}
      current="statistics"
      title={words.title}
      lead={words.lead}
      aside={hasDuty(viewer.role, "save_statistics") && (
        <Button
          href={statisticsPath(step, { until, page: "statistics.csv" })}
          variant="secondary"
          size="sm"
        >
          {words.csv}
        </Button>
      )}
    >
      <Tabs
        label={words.stepsLabel}
        items={STEPS.map((each) => ({
          href: statisticsPath(each),
          label: words.steps[each],
          current: each === step,
        }))}
      />
      <Ways range={statistics.range} look={look} />
      <div class="grid items-start gap-6 md:grid-cols-2">
        {SERIES.map((series) => (
          <CountCard
            key={series}
            series={series}
            statistics={statistics}
            look={look}
          />
        ))}
        <ReasonsCard statistics={statistics} look={look} />
        <WaitsCard statistics={statistics} look={look} />
      </div>
    </StaffFrame>
  );
}

/** From when to when, and the way back and forth. */
function Ways({ range, look }: { range: Range; look: StaffLook }) {
  const { t, lang, now } = look;
  const words = t.admin.statistics;
  const { step, starts, end } = range;
  const first = starts[0] ?? end;
  const length = starts.length;
  const isNow = end > dayOf(now);
  // Far enough for the next steps to begin where these end; a page never goes beyond today.
  const later = addDays(
    end,
    { day: length, week: 7 * length, month: 31 * length }[step] - 1,
  );
  return (
    <div class="flex flex-wrap items-center justify-between gap-3">
      <p class="text-soft">
        {isNow
          ? words.stepHints[step]
          : `${dayShort(first, lang)} – ${dayShort(addDays(end, -1), lang)}`}
      </p>
      <div class="flex gap-2">
        <Button
          href={statisticsPath(step, { until: addDays(first, -1) })}
          variant="secondary"
          size="sm"
          icon="chevron-left"
        >
          {words.older}
        </Button>
        {!isNow && (
          <Button
            href={statisticsPath(step, { until: later })}
            variant="secondary"
            size="sm"
          >
            {words.newer}
          </Button>
        )}
      </div>
    </div>
  );
}

/** What each step is called. */
function stepNames({ step, starts }: Range, { lang }: StaffLook): string[] {
  return starts.map((start) =>
    step === "month" ? monthShort(start, lang) : dayShort(start, lang)
  );
}

function plotLabel(what: string, names: readonly string[], { t }: StaffLook) {
  const { plot } = t.admin.statistics;
  return plot(what, names[0] ?? "", names.at(-1) ?? "");
}

function CountCard(
  { series, statistics, look }: StatisticsViewProps & { series: Series },
) {
  const { t, lang } = look;
  const words = t.admin.statistics;
  const names = stepNames(statistics.range, look);
  const values = statistics.counts[series];
  const number = (value: number) => count(value, lang);
  const title = words.series[series];
  return (
    <Card id={series} title={title} hint={words.total(number(sum(values)))}>
      <BarPlot
        label={plotLabel(title, names, look)}
        values={values}
        steps={names}
        title={(n) =>
          `${names[n]}: ${number(values[n] ?? 0)}`}
        format={number}
      />
      <NumbersTable
        caption={title}
        label={words.table}
        columns={[words.start, words.count]}
        rows={statistics.range.starts.map((start, n) => [
          start,
          number(values[n] ?? 0),
        ])}
      />
    </Card>
  );
}

function ReasonsCard({ statistics, look }: StatisticsViewProps) {
  const { t, lang } = look;
  const words = t.admin.statistics;
  const shares = statistics.reasons.map(({ reason, counts }) => ({
    label: reasonText(reason as Reason, { t }),
    value: sum(counts),
  }));
  return (
    <Card id="reasons" title={words.reasons}>
      {shares.length === 0
        ? <p class="text-soft">{words.noReports}</p>
        : (
          <ShareBars
            shares={shares}
            format={(value) => count(value, lang)}
          />
        )}
    </Card>
  );
}

function WaitsCard({ statistics, look }: StatisticsViewProps) {
  const { t, lang } = look;
  const words = t.admin.statistics;
  const { waits, range } = statistics;
  if (waits.every((wait) => wait === null)) {
    return (
      <Card id="waits" title={words.waits}>
        <p class="text-soft">{words.noWaits}</p>
      </Card>
    );
  }
  const names = stepNames(range, look);
  const tenths = (value: number) => count(Math.round(value * 10) / 10, lang);
  return (
    <Card id="waits" title={words.waits} hint={words.waitsText}>
      <LinePlot
        label={plotLabel(words.waits, names, look)}
        lines={[
          waits.map((wait) => wait?.median ?? null),
          waits.map((wait) => wait?.slow ?? null),
        ]}
        steps={names}
        title={(n) =>
          `${names[n]}: ${words.hours(tenths(waits[n]?.median ?? 0))}`}
        format={(value) => words.hours(tenths(value))}
      />
      <NumbersTable
        caption={words.waits}
        label={words.table}
        columns={[words.start, words.decided, words.median, words.slow]}
        rows={waits.flatMap((wait, n) =>
          wait === null ? [] : [
            [
              range.starts[n] ?? "",
              count(wait.n, lang),
              tenths(wait.median),
              tenths(wait.slow),
            ] as const,
          ]
        )}
      />
    </Card>
  );
}
