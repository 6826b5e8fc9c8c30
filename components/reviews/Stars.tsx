import { Icon } from "@/components/ui/Icon.tsx";
import { STARS, type Stars as Count } from "@/domain/reviews/mod.ts";
import type { Messages } from "@/locales/mod.ts";

/** So many of five stars, in sight and in words. */
export function Stars({ count, t }: { count: Count; t: Messages }) {
  return (
    <span
      role="img"
      aria-label={t.reviews.stars(count)}
      class="inline-flex text-amber"
    >
      {STARS.map((n) => (
        <Icon key={n} name="star" filled={n <= count} class="size-4" />
      ))}
    </span>
  );
}
