import { Tabs } from "@/components/ui/Tabs.tsx";
import type { Messages } from "@/locales/mod.ts";

/** The pages of my own, in the order in which they ask for something. */
export const MY_PAGES = [
  "ongoing",
  "requests",
  "closed",
  "bookmarks",
  "items",
] as const;
export type MyPage = (typeof MY_PAGES)[number];

/** How many things wait for me, where that can be counted. */
export type MyCounts = Partial<Record<MyPage, number>>;

export interface MyTabsProps {
  current: MyPage;
  counts: MyCounts;
  t: Messages;
}

/** From one page of my own to the others. */
export function MyTabs({ current, counts, t }: MyTabsProps) {
  const { mine } = t.rent;
  return (
    <Tabs
      label={mine.label}
      items={MY_PAGES.map((page) => ({
        href: `/my/${page}`,
        label: mine.tabs[page],
        current: page === current,
        count: counts[page] || undefined,
      }))}
    />
  );
}
