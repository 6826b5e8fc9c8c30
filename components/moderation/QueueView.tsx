import { EmptyState } from "@/components/ui/EmptyState.tsx";
import {
  cursorText,
  queuePath,
  type StaffReport,
} from "@/domain/moderation/mod.ts";
import { More } from "./More.tsx";
import { QueueFilters, type QueueFiltersProps } from "./QueueFilters.tsx";
import { ReportTile } from "./ReportTile.tsx";
import { StaffFrame } from "./StaffFrame.tsx";

export interface QueueViewProps extends QueueFiltersProps {
  reports: readonly StaffReport[];
  hasNext: boolean;
  /** Whether this is not the first page. */
  hasBefore: boolean;
}

/** `/admin/reports`: what neighbours have reported, those who wait longest first. */
export function QueueView(props: QueueViewProps) {
  const { reports, filter, hasNext, hasBefore, look } = props;
  const { t } = look;
  const words = t.admin.queue;
  const last = reports.at(-1);
  const isNarrow = Boolean(filter.kind || filter.reason || filter.age);
  return (
    <StaffFrame
      look={look}
      current="reports"
      title={words.title}
      lead={words.lead}
    >
      <QueueFilters {...props} />
      {reports.length === 0
        ? (
          <EmptyState
            drawing="wire"
            title={isNarrow ? words.emptyFiltered : words.emptyTitle}
            text={words.emptyText}
          />
        )
        : (
          <ul class="flex flex-col gap-3">
            {reports.map((report) => (
              <li key={report.id}>
                <ReportTile report={report} look={look} />
              </li>
            ))}
          </ul>
        )}
      <More
        t={t}
        next={hasNext && last
          ? queuePath(filter, { after: cursorText(last) })
          : null}
        first={hasBefore ? queuePath(filter) : null}
      />
    </StaffFrame>
  );
}
