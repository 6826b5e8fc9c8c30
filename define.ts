import { createDefine } from "fresh";
import type { Ports } from "@/adapters/ports.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import type { Language, Messages } from "@/locales/mod.ts";
import type { Theme } from "@/domain/accounts/preferences.ts";

/** What every middleware, route and page of one request shares. */
export interface State {
  ports: Ports;
  requestId: string;
  /** Where people reach this yard, `https://yard.example` (no trailing slash). */
  origin: string;
  /** The network address that asks; behind a trusted proxy the one it saw. */
  address: string;
  viewer: Viewer | null;
  /** Who was let in by this very request, for the log. */
  admitted?: string;
  /** How many messages the viewer has not read. */
  unread: number;
  /** How many notifications the viewer has not read. */
  news: number;
  lang: Language;
  t: Messages;
  theme: Theme;
}

export const define = createDefine<State>();
