import { Badge } from "@/components/ui/Badge.tsx";
import { Icon, type IconName } from "@/components/ui/Icon.tsx";
import type { ActionKind, StaffAction } from "@/domain/moderation/mod.ts";
import { shortId } from "@/domain/shared/ids.ts";
import { spaceOf } from "@/domain/spaces.ts";
import { dateTime } from "@/locales/format.ts";
import { personName, type StaffLook } from "./staff_look.ts";

const ICONS: Record<ActionKind, IconName> = {
  warn: "triangle-alert",
  suspend: "clock",
  relieve: "undo-2",
  ban: "user-x",
  unban: "undo-2",
  withhold: "eye-off",
  release: "eye",
  remove: "eye-off",
  decide: "flag",
  look: "search",
  judge: "mail",
  change_role: "circle-user-round",
};

export interface ActionLineProps {
  action: StaffAction;
  look: StaffLook;
  /** Says to whom, where that is not plain from the page. */
  withTarget?: boolean;
}

/** One line of the log: who did what to whom, when and why. */
export function ActionLine({ action, look, withTarget }: ActionLineProps) {
  const { t, lang } = look;
  const words = t.admin.log;
  const { actor, target, subject, reportId, at } = action;
  return (
    <article class="flex gap-3">
      <span class="flex size-9 shrink-0 items-center justify-center rounded-full bg-raised text-soft">
        <Icon name={ICONS[action.kind]} />
      </span>
      <div class="flex min-w-0 flex-1 flex-col gap-1">
        <p class="flex flex-wrap items-center gap-x-2 gap-y-1">
          <span class="font-semibold">{t.admin.kinds[action.kind]}</span>
          <Detail action={action} look={look} />
          {withTarget && target && (
            <a href={`/admin/people/${target.handle}`} class="underline">
              {words.on(personName(target, t))}
            </a>
          )}
        </p>
        <p class="max-w-prose whitespace-pre-line">{reasonOf(action, look)}</p>
        <p class="flex flex-wrap gap-x-3 text-sm text-soft">
          <span>{personName(actor, t)}</span>
          <time datetime={at.toISOString()}>{dateTime(at, lang)}</time>
          {subject && (
            <a
              href={spaceOf(subject.space).subjectPath(subject.id)}
              class="underline hover:text-ink"
            >
              {subject.title}
            </a>
          )}
          {withTarget && reportId !== null && (
            <a
              href={`/admin/reports/${shortId(reportId)}`}
              class="underline hover:text-ink"
            >
              {words.report}
            </a>
          )}
        </p>
      </div>
    </article>
  );
}

/** Looking at a conversation keeps the reason of its report. */
function reasonOf({ kind, reason }: StaffAction, { t }: StaffLook): string {
  if (kind !== "look") return reason;
  const names: Record<string, string> = t.reports.reasons.message;
  return names[reason] ?? reason;
}

function Detail(
  { action, look: { t, lang } }: Omit<ActionLineProps, "withTarget">,
) {
  const words = t.admin.log;
  const { kind, data } = action;
  if (data.until !== undefined) {
    return (
      <Badge tone="amber">
        {words.until(dateTime(new Date(data.until), lang))}
      </Badge>
    );
  }
  if (data.from !== undefined && data.to !== undefined) {
    const { roles } = t.admin;
    return (
      <Badge tone="neutral">
        {words.change(roles[data.from], roles[data.to])}
      </Badge>
    );
  }
  if (data.outcome === undefined) return null;
  const outcomes: Record<string, string> = kind === "judge"
    ? words.appeals
    : words.outcomes;
  return <Badge tone="neutral">{outcomes[data.outcome] ?? ""}</Badge>;
}
