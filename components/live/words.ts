import type { Messages } from "@/locales/mod.ts";

/** What the live client says; islands get it as a prop. */
export type LiveWords = Messages["live"];
