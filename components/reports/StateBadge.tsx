import { Badge, type BadgeProps } from "@/components/ui/Badge.tsx";
import type { Decision } from "@/domain/reports/mod.ts";
import type { Messages } from "@/locales/mod.ts";

const LOOKS: Record<
  "received" | Decision["outcome"],
  Pick<BadgeProps, "tone" | "icon">
> = {
  received: { tone: "amber", icon: "clock" },
  upheld: { tone: "pine", icon: "circle-check" },
  dismissed: { tone: "neutral", icon: "info" },
};

/** Where a report stands. */
export function StateBadge(
  { decision, t }: { decision: Decision | null; t: Messages },
) {
  const state = decision?.outcome ?? "received";
  return <Badge {...LOOKS[state]}>{t.reports.states[state]}</Badge>;
}
