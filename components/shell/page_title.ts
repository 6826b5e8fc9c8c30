import type { State } from "@/define.ts";

type Counting = Pick<State, "t" | "unread">;

/** What stands in the tab of a page: how much is unread, what page it is, and where. */
export function pageTitle(state: Counting, title: string): string {
  return withUnread(state, `${title} · ${state.t.common.brand}`);
}

/** The same for a page that says itself where it is. */
export function withUnread(
  { unread }: Pick<Counting, "unread">,
  title: string,
): string {
  if (unread === 0) return title;
  return `(${unread > 99 ? "99+" : unread}) ${title}`;
}
