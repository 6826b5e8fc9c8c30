import { en } from "./en.ts";
import { ko } from "./ko.ts";

export type Language = "ko" | "en";
/** Every word a person reads; Korean is the measure, English has the same keys by type. */
export type Messages = typeof ko;

export const MESSAGES: Record<Language, Messages> = { ko, en };
