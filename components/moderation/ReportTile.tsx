import { Badge } from "@/components/ui/Badge.tsx";
import { Icon, type IconName } from "@/components/ui/Icon.tsx";
import type { StaffReport } from "@/domain/moderation/mod.ts";
import type { TargetKind } from "@/domain/reports/mod.ts";
import { shortId } from "@/domain/shared/ids.ts";
import { age, count, dateTime } from "@/locales/format.ts";
import { personName, reasonText, type StaffLook } from "./staff_look.ts";

const ICONS: Record<TargetKind, IconName> = {
  person: "circle-user-round",
  item: "package",
  message: "message-circle",
  review: "star",
};

/** A report in a list: what about, whose, why, and for how long it has waited. */
export function ReportTile(
  { report, look }: { report: StaffReport; look: StaffLook },
) {
  const { t, lang, now } = look;
  const words = t.admin.queue;
  const { snapshot, targetKind, at } = report;
  const said = snapshot.title || snapshot.text;
  return (
    <a
      href={`/admin/reports/${shortId(report.id)}`}
      class="flex items-start gap-4 rounded-xl border border-line bg-surface p-4 transition-colors hover:bg-raised md:p-5"
    >
      <span class="flex size-10 shrink-0 items-center justify-center rounded-full bg-raised text-soft">
        <Icon name={ICONS[targetKind]} />
      </span>
      <span class="flex min-w-0 flex-1 flex-col gap-1">
        <span class="flex flex-wrap items-center gap-2">
          <span class="font-bold">
            {reasonText(report.reason, { t, kind: targetKind })}
          </span>
          <span class="text-soft">
            {`${t.admin.targets[targetKind]} · ${personName(report.target, t)}`}
          </span>
          {report.alike > 1 && (
            <Badge tone="amber" icon="inbox">
              {words.alike(count(report.alike, lang))}
            </Badge>
          )}
        </span>
        {said && <span class="line-clamp-2">{said}</span>}
        <span class="flex flex-wrap gap-x-3 text-sm text-soft">
          <span>{words.by(personName(report.reporter, t))}</span>
          <time datetime={at.toISOString()} title={dateTime(at, lang)}>
            {age(at, now, lang)}
          </time>
        </span>
      </span>
      <OutcomeBadge report={report} look={look} />
    </a>
  );
}

export function OutcomeBadge(
  { report: { outcome }, look: { t } }: {
    report: Pick<StaffReport, "outcome">;
    look: Pick<StaffLook, "t">;
  },
) {
  const { outcomes, waiting } = t.admin.queue;
  if (outcome === null) {
    return <Badge tone="amber" icon="clock">{waiting}</Badge>;
  }
  return outcome === "upheld"
    ? <Badge tone="rose" icon="check">{outcomes.upheld}</Badge>
    : <Badge tone="neutral" icon="x">{outcomes.dismissed}</Badge>;
}
