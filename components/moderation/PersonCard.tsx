import { Avatar } from "@/components/ui/Avatar.tsx";
import { Badge } from "@/components/ui/Badge.tsx";
import type { PersonHistory } from "@/domain/moderation/mod.ts";
import { count, date } from "@/locales/format.ts";
import { StandingBadge } from "./StandingBadge.tsx";
import { personName, type StaffLook } from "./staff_look.ts";

export interface PersonCardProps {
  history: Pick<PersonHistory, "sheet" | "trust" | "reports">;
  look: StaffLook;
}

/** Who somebody is, how they stand, and what is known of them. */
export function PersonCard({ history, look }: PersonCardProps) {
  const { t, lang } = look;
  const { sheet, trust, reports } = history;
  const words = t.admin.person;
  const name = personName(sheet, t);
  const facts = [
    words.since(date(sheet.joinedAt, lang)),
    trust.score === null
      ? t.reviews.trust.noScore
      : words.score(count(trust.score, lang)),
    words.deals(count(trust.deals, lang)),
    words.reports(count(reports.all, lang), count(reports.upheld, lang)),
  ];
  return (
    <div class="flex flex-col gap-3 rounded-2xl border border-line bg-surface p-5 md:p-6">
      <div class="flex items-center gap-3">
        <Avatar name={sheet.withdrawn ? "?" : name} />
        <p class="flex min-w-0 flex-wrap items-center gap-x-2">
          <a
            href={`/admin/people/${sheet.handle}`}
            class="text-lg font-bold hover:underline"
          >
            {name}
          </a>
          <span class="text-soft">{`@${sheet.handle}`}</span>
          {sheet.role !== "member" && (
            <Badge tone="persimmon">{t.admin.roles[sheet.role]}</Badge>
          )}
        </p>
      </div>
      <p>
        <StandingBadge person={sheet} look={look} />
      </p>
      <ul class="flex flex-wrap gap-x-4 gap-y-1 text-sm text-soft tabular-nums">
        {facts.map((fact) => <li key={fact}>{fact}</li>)}
      </ul>
    </div>
  );
}
