export interface Tab {
  href: string;
  label: string;
  current: boolean;
  count?: number;
}

/** Sibling pages, as links in a row; the row is swiped where it does not fit. */
export function Tabs(
  { label, items }: { label: string; items: readonly Tab[] },
) {
  return (
    <nav aria-label={label} class="border-b border-line">
      <ul class="swipe -mb-px gap-4 sm:gap-6">
        {items.map((item) => (
          <li key={item.href} class="shrink-0">
            <a
              href={item.href}
              aria-current={item.current ? "page" : undefined}
              class={`flex min-h-12 items-center gap-2 border-b-2 font-semibold transition-colors ${
                item.current
                  ? "border-ink text-ink"
                  : "border-transparent text-soft hover:text-ink"
              }`}
            >
              {item.label}
              {item.count !== undefined && (
                <span class="text-sm text-soft tabular-nums">{item.count}</span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
