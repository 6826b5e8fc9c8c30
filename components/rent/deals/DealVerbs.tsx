import { Button } from "@/components/ui/Button.tsx";
import { type Deal, sideOf, type Verb } from "@/domain/rent/deals/deal.ts";
import { possibleVerbs } from "@/domain/rent/deals/lifecycle.ts";
import { dealPath } from "@/domain/rent/deals/paths.ts";
import { nextVerb } from "@/domain/rent/deals/phase.ts";
import type { Messages } from "@/locales/mod.ts";
import type { Look } from "../look.ts";
import { VerbForm } from "./VerbForm.tsx";

export interface DealVerbsProps {
  deal: Deal;
  viewerId: string;
  look: Look;
  /** The page they stand on: where the buttons lead back to. */
  next: string;
}

/** Done by one button, without a word or a photo; the rest is done on the deal's page. */
const AT_ONCE: ReadonlySet<Verb> = new Set([
  "accept",
  "withdraw",
  "accept_dates",
  "refuse_dates",
]);

/** Every verb that is possible now as a button, the one to do next first. */
export function DealVerbs({ deal, viewerId, look, next }: DealVerbsProps) {
  const { t, now } = look;
  const first = nextVerb(deal, { memberId: viewerId, now });
  const verbs = possibleVerbs({ deal, actorId: viewerId, now })
    .sort((a, b) => Number(b === first) - Number(a === first));
  if (verbs.length === 0) return null;
  return (
    <ul class="flex flex-wrap gap-2">
      {verbs.map((verb) => {
        const variant = verb === first ? "primary" : "secondary";
        return (
          <li key={verb}>
            {AT_ONCE.has(verb)
              ? (
                <VerbForm
                  dealId={deal.id}
                  verb={verb}
                  t={t}
                  next={next}
                  variant={variant}
                  size="sm"
                />
              )
              : (
                <Button
                  href={`${dealPath(deal.id)}#${verb}`}
                  variant={variant}
                  size="sm"
                >
                  {verbLabel(verb, { deal, viewerId, t })}
                </Button>
              )}
          </li>
        );
      })}
    </ul>
  );
}

/** What a verb's button says: a return looks different from either side. */
export function verbLabel(
  verb: Verb,
  { deal, viewerId, t }: { deal: Deal; viewerId: string; t: Messages },
): string {
  const takesBack = verb === "start_return" &&
    sideOf(deal, viewerId) === "lender";
  return takesBack ? t.deals.takeBack : t.deals.verbs[verb];
}
