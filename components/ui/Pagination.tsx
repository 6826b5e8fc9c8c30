import { Icon } from "./Icon.tsx";
import { buttonClass } from "./Button.tsx";

export interface PaginationProps {
  page: number;
  hasNext: boolean;
  href: (page: number) => string;
  labels: { previous: string; next: string; page: string };
}

/** Back and on through a list; nothing at all where there is one page only. */
export function Pagination({ page, hasNext, href, labels }: PaginationProps) {
  if (page <= 1 && !hasNext) return null;
  const look = buttonClass({ variant: "secondary", size: "sm" });
  return (
    <nav
      aria-label={labels.page}
      class="grid grid-cols-[1fr_auto_1fr] items-center gap-4"
    >
      <span class="justify-self-start">
        {page > 1 && (
          <a href={href(page - 1)} rel="prev" class={look}>
            <Icon name="chevron-left" />
            {labels.previous}
          </a>
        )}
      </span>
      <span class="text-sm text-soft tabular-nums">{labels.page}</span>
      <span class="justify-self-end">
        {hasNext && (
          <a href={href(page + 1)} rel="next" class={look}>
            {labels.next}
            <Icon name="chevron-right" />
          </a>
        )}
      </span>
    </nav>
  );
}
