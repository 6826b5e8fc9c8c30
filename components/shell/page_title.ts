import type { State } from "@/define.ts";

/** What stands in the tab: how much is unread, what page it is, and where. */
export function pageTitle(
  { t, unread }: Pick<State, "t" | "unread">,
  title: string,
): string {
  const count = unread > 0 ? `(${unread > 99 ? "99+" : unread}) ` : "";
  return `${count}${title} · ${t.common.brand}`;
}
