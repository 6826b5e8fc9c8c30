import Bowser from "bowser";
import type { IconName } from "@/components/ui/Icon.tsx";
import type { Messages } from "@/locales/mod.ts";

/** What somebody signed in with, in words and as a sign. */
export interface Device {
  name: string;
  icon: IconName;
}

/** Reads what a browser called itself; a guess, since browsers say what they like. */
export function deviceOf(userAgent: string, t: Messages): Device {
  const words = t.leaving.sessions;
  if (userAgent === "") return { name: words.unknown, icon: "monitor" };
  const { browser, os, platform } = Bowser.parse(userAgent);
  const parts = { browser: browser.name, system: os.name };
  return {
    name: words.device(parts) || words.unknown,
    icon: platform.type === "mobile" || platform.type === "tablet"
      ? "smartphone"
      : "laptop",
  };
}
