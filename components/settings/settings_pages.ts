import type { IconName } from "@/components/ui/Icon.tsx";
import type { Messages } from "@/locales/mod.ts";

export type SettingsGroup = keyof Messages["settings"]["groups"];
export type SettingsPageName = keyof Messages["settings"]["pages"];

interface SettingsPage {
  name: SettingsPageName;
  group: SettingsGroup;
  icon: IconName;
}

/** Every page at `/settings/:name`, in the order in which they are listed: a new page is one line here. */
const PAGES: readonly SettingsPage[] = [
  { name: "profile", group: "me", icon: "circle-user-round" },
  { name: "neighbourhood", group: "me", icon: "map-pin" },
  { name: "notifications", group: "me", icon: "bell" },
  { name: "blocks", group: "me", icon: "ban" },
  { name: "password", group: "access", icon: "key-round" },
  { name: "email", group: "access", icon: "mail" },
  { name: "security", group: "access", icon: "shield-check" },
  { name: "sessions", group: "access", icon: "laptop" },
  { name: "connections", group: "access", icon: "handshake" },
  { name: "tokens", group: "access", icon: "key-round" },
  { name: "export", group: "data", icon: "download" },
  { name: "withdrawal", group: "data", icon: "door-open" },
];

/** The pages under their headings; a heading without pages is left out. */
export const SETTINGS_GROUPS: readonly {
  name: SettingsGroup;
  pages: readonly SettingsPage[];
}[] = (["me", "access", "data"] as const)
  .map((name) => ({
    name,
    pages: PAGES.filter(({ group }) => group === name),
  }))
  .filter(({ pages }) => pages.length > 0);
