import type { SearchEntry } from "./entry.ts";
import { bigrams, normaliseText, wordsOf } from "./text.ts";

/** Longest query, in characters. */
export const QUERY_MAX = 100;
/** More words than this narrow nothing down; they are not looked at. */
const WORDS_MAX = 8;

/** A query ready to be asked: all `grams` and all `words` must be there. */
export interface SearchQuery {
  words: string[];
  grams: string[];
}

/** What somebody typed into the search box; null when no letter or digit is in it. */
export function parseQuery(typed: string): SearchQuery | null {
  const words = [...new Set(wordsOf(normaliseText(typed)))].slice(0, WORDS_MAX);
  if (words.length === 0) return null;
  return { words, grams: [...new Set(words.flatMap(bigrams))] };
}

/** Whether a thing is found by a query: the rule that the database's query follows. */
export function matches(entry: SearchEntry, query: SearchQuery): boolean {
  const grams = new Set(entry.grams);
  return query.grams.every((gram) => grams.has(gram)) &&
    query.words.every((word) => entry.text.includes(word));
}
