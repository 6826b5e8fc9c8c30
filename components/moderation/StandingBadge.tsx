import { Badge } from "@/components/ui/Badge.tsx";
import type { Look } from "@/components/ui/look.ts";
import { standingOf } from "@/domain/accounts/standing.ts";
import { dateTime } from "@/locales/format.ts";

export interface StandingBadgeProps {
  person: {
    confirmed: boolean;
    suspendedUntil: Date | null;
    bannedAt: Date | null;
    withdrawn: boolean;
  };
  look: Look;
}

/** Whether somebody may take part, as staff see it. */
export function StandingBadge({ person, look }: StandingBadgeProps) {
  const { t, lang, now } = look;
  const words = t.admin.person;
  if (person.withdrawn) {
    return <Badge tone="neutral" icon="user-x">{words.withdrawn}</Badge>;
  }
  switch (standingOf(person, now)) {
    case "banned":
      return <Badge tone="rose" icon="user-x">{words.banned}</Badge>;
    case "suspended":
      return (
        <Badge tone="amber" icon="clock">
          {words.suspended(dateTime(person.suspendedUntil ?? now, lang))}
        </Badge>
      );
    case "unconfirmed":
      return <Badge tone="neutral" icon="mail">{words.unconfirmed}</Badge>;
    case "good":
      return <Badge tone="pine" icon="check">{words.good}</Badge>;
  }
}
