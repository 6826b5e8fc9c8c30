import type { StaffReport } from "@/domain/moderation/mod.ts";
import { age, dateTime } from "@/locales/format.ts";
import { Card } from "./Card.tsx";
import { OutcomeBadge } from "./ReportTile.tsx";
import { personName, reasonText, type StaffLook } from "./staff_look.ts";

/** Everybody who reported the same, with what they said. */
export function AlikeCard(
  { reports, look }: { reports: readonly StaffReport[]; look: StaffLook },
) {
  const { t, lang, now } = look;
  const words = t.admin.report;
  return (
    <Card id="reporters" title={words.reporters}>
      <ul class="flex flex-col divide-y divide-line">
        {reports.map((report) => (
          <li
            key={report.id}
            class="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 py-3 first:pt-0 last:pb-0"
          >
            <div class="flex min-w-0 flex-col gap-1">
              <p class="font-semibold">
                {reasonText(report.reason, { t, kind: report.targetKind })}
              </p>
              <p
                class={report.body
                  ? "max-w-prose whitespace-pre-line break-words"
                  : "text-soft"}
              >
                {report.body || words.noWords}
              </p>
              <p class="flex flex-wrap gap-x-2 text-sm text-soft">
                <a
                  href={`/admin/people/${report.reporter.handle}`}
                  class="underline hover:text-ink"
                >
                  {personName(report.reporter, t)}
                </a>
                <time
                  datetime={report.at.toISOString()}
                  title={dateTime(report.at, lang)}
                >
                  {age(report.at, now, lang)}
                </time>
              </p>
            </div>
            <OutcomeBadge report={report} look={look} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
