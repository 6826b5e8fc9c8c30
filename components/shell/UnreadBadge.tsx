import { count } from "@/locales/format.ts";
import type { Shell } from "./shell_context.ts";

export interface UnreadBadgeProps {
  shell: Pick<Shell, "unread" | "t" | "lang">;
  class?: string;
}

/** How many messages wait; the live client writes into it, so it is there at zero too. */
export function UnreadBadge({ shell, ...rest }: UnreadBadgeProps) {
  const { unread, t, lang } = shell;
  return (
    <span
      data-unread
      hidden={unread === 0}
      class={`min-w-5 whitespace-nowrap rounded-full bg-persimmon px-1 text-center text-sm font-bold leading-5 tabular-nums text-on-persimmon ${
        rest.class ?? ""
      }`.trimEnd()}
    >
      <span class="sr-only">{t.chat.unread}</span>
      <span>{shown(unread, lang)}</span>
    </span>
  );
}

/** More than a hundred is simply many. */
function shown(unread: number, lang: Shell["lang"]): string {
  return unread > 99 ? "99+" : count(unread, lang);
}
