import { Icon } from "@/components/ui/Icon.tsx";
import type { DealState } from "@/domain/rent/deals/deal.ts";
import type { Messages } from "@/locales/mod.ts";

const STEPS = ["requested", "accepted", "in_use", "returned"] as const;

/** How far a deal has come; nothing for one that ended on the way. */
export function DealSteps({ state, t }: { state: DealState; t: Messages }) {
  const at = STEPS.findIndex((step) => step === state);
  if (at < 0) return null;
  const words = t.deals.steps;
  return (
    <ol
      aria-label={words.label}
      class="grid grid-cols-4 gap-1 text-sm sm:gap-2"
    >
      {STEPS.map((step, index) => {
        const done = index < at || state === "returned";
        return (
          <li
            key={step}
            aria-current={index === at ? "step" : undefined}
            class={`flex flex-col gap-2 border-t-4 pt-2 ${
              index > at
                ? "border-line text-soft"
                : "border-pine font-semibold text-ink"
            }`}
          >
            <span class="flex items-center gap-1">
              {done && (
                <Icon
                  name="check"
                  class="size-4 text-pine"
                  label={words.done}
                />
              )}
              {words[step]}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
