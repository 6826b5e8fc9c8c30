import { Badge } from "@/components/ui/Badge.tsx";
import type { DealFacts } from "@/domain/rent/deals/deal.ts";
import { phaseOf, SIGHTS } from "@/domain/rent/deals/phase.ts";
import type { Look } from "../look.ts";
import { PHASE_ICONS } from "./deal_words.ts";

/** In which phase a deal is: colour, icon and word. */
export function DealBadge({ deal, look }: { deal: DealFacts; look: Look }) {
  const phase = phaseOf(deal, look.now);
  return (
    <Badge tone={SIGHTS[phase].tone} icon={PHASE_ICONS[phase]}>
      {look.t.deals.phases[phase]}
    </Badge>
  );
}
