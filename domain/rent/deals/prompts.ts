import type { CategoryId } from "../categories.ts";

/** What two people look at together before a thing changes hands. */
export const PROMPTS = [
  "works",
  "parts",
  "scratches",
  "clean",
  "charged",
  "data",
  "safe",
  "dry",
  "poles",
  "stains",
  "pages",
  "strings",
  "hygiene",
  "count",
] as const;
export type Prompt = (typeof PROMPTS)[number];

/** The questions for each kind of thing, the most telling first. */
export const CATEGORY_PROMPTS: Record<CategoryId, readonly Prompt[]> = {
  digital: ["works", "parts", "scratches", "charged", "data"],
  tools: ["works", "safe", "parts", "scratches"],
  camping: ["poles", "dry", "stains", "parts"],
  sports: ["works", "safe", "parts", "scratches"],
  kitchen: ["works", "clean", "parts", "scratches"],
  kids: ["hygiene", "safe", "parts", "scratches"],
  clothing: ["stains", "clean", "parts"],
  music: ["works", "strings", "parts", "scratches"],
  books: ["pages", "stains", "count"],
  pets: ["hygiene", "safe", "parts"],
  party: ["works", "count", "clean", "scratches"],
  other: ["works", "parts", "scratches"],
};

/** Each question of a kind of thing with its answer; whatever else was ticked is left out. */
export function answersOf(
  category: CategoryId,
  ticked: readonly string[],
): Record<string, boolean> {
  return Object.fromEntries(
    CATEGORY_PROMPTS[category].map((each) => [each, ticked.includes(each)]),
  );
}
