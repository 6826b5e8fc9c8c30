import { EmptyState } from "@/components/ui/EmptyState.tsx";
import { Icon } from "@/components/ui/Icon.tsx";
import type { Look } from "@/components/ui/look.ts";
import { Pagination } from "@/components/ui/Pagination.tsx";
import type { Report } from "@/domain/reports/mod.ts";
import { shortId } from "@/domain/shared/ids.ts";
import { age, dateTime } from "@/locales/format.ts";
import { ownerText } from "./owner_text.ts";
import { reasonText } from "./reason_text.ts";
import { StateBadge } from "./StateBadge.tsx";

export interface ReportListProps {
  reports: readonly Report[];
  page: number;
  hasNext: boolean;
  look: Look;
}

/** `/reports`: what I reported, and how each stands. */
export function ReportList({ reports, page, hasNext, look }: ReportListProps) {
  const { t } = look;
  const words = t.reports.mine;
  const { paging } = t.common;
  return (
    <div class="mx-auto flex w-full max-w-form flex-col gap-6">
      <header>
        <h1 class="text-2xl">{words.title}</h1>
        <p class="text-soft">{words.lead}</p>
      </header>
      {reports.length === 0
        ? (
          <EmptyState
            drawing="lost"
            title={words.emptyTitle}
            text={words.emptyText}
          />
        )
        : (
          <ul class="flex flex-col rounded-2xl border border-line bg-surface p-1">
            {reports.map((report) => (
              <li key={report.id}>
                <Row report={report} look={look} />
              </li>
            ))}
          </ul>
        )}
      <Pagination
        page={page}
        hasNext={hasNext}
        href={(page) => page > 1 ? `/reports?page=${page}` : "/reports"}
        labels={{
          previous: paging.previous,
          next: paging.next,
          page: paging.page(page),
        }}
      />
    </div>
  );
}

function Row({ report, look }: { report: Report; look: Look }) {
  const { t, lang, now } = look;
  const { kind, snapshot, at } = report;
  return (
    <a
      href={`/reports/${shortId(report.id)}`}
      class="flex items-center gap-3 rounded-xl px-3 py-3 transition-colors hover:bg-raised md:px-4"
    >
      <span class="flex min-w-0 flex-1 flex-wrap items-center gap-x-3 gap-y-2">
        <span class="flex min-w-0 flex-1 basis-56 flex-col gap-1">
          <span class="truncate font-semibold">
            {snapshot.title || ownerText(snapshot, t)}
          </span>
          <span class="text-sm text-soft">
            {t.reports.kinds[kind]} · {reasonText(report, t)} ·{" "}
            <time datetime={at.toISOString()} title={dateTime(at, lang)}>
              {age(at, now, lang)}
            </time>
          </span>
        </span>
        <StateBadge decision={report.decision} t={t} />
      </span>
      <Icon name="chevron-right" class="text-soft" />
    </a>
  );
}
