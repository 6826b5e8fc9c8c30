import { Icon } from "@/components/ui/Icon.tsx";
import { count } from "@/locales/format.ts";
import type { Shell } from "./shell_context.ts";

/** The way to one's notifications, and how many wait; the live client writes into it, so the number is there at zero too. */
export function BellLink({ shell }: { shell: Shell }) {
  const { t, lang, news } = shell;
  return (
    <a
      href="/notifications"
      class="relative inline-flex size-11 items-center justify-center rounded-full text-ink transition-colors hover:bg-raised aria-[current]:text-persimmon"
    >
      <Icon name="bell" size={24} label={t.news.title} />
      <span
        data-news
        hidden={news === 0}
        class="absolute left-6 top-0.5 min-w-5 whitespace-nowrap rounded-full bg-persimmon px-1 text-center text-sm font-bold leading-5 tabular-nums text-on-persimmon ring-2 ring-page"
      >
        <span class="sr-only">{t.news.unread}</span>
        <span>{news > 99 ? "99+" : count(news, lang)}</span>
      </span>
    </a>
  );
}
