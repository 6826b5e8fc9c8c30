import { Tabs } from "@/components/ui/Tabs.tsx";
import type { Messages } from "@/locales/mod.ts";

export interface SettingsTabsProps {
  t: Messages;
  current: "profile" | "notifications";
}

/** The pages on which a member sets things up. */
export function SettingsTabs({ t, current }: SettingsTabsProps) {
  const labels = {
    profile: t.accounts.settings.tab,
    notifications: t.news.settings.tab,
  };
  return (
    <Tabs
      label={t.accounts.settings.tabs}
      items={(["profile", "notifications"] as const).map((each) => ({
        href: `/settings/${each}`,
        label: labels[each],
        current: each === current,
      }))}
    />
  );
}
