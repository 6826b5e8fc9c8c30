import { bigrams, initialsOf, normaliseText, wordsOf } from "./text.ts";

/** What is kept of a thing so that it can be found. */
export interface SearchEntry {
  /** Normalised text in which every word of a query must stand. */
  text: string;
  /** Pieces of that text; a query's pieces are looked up among them. */
  grams: string[];
}

/** What people read of a thing, before it is made findable. */
export interface Searchable {
  title: string;
  body: string;
}

/**
 * Makes a thing findable by any two neighbouring letters of title or text, by one letter of
 * the title, by the title written without its spaces, and by the title's initials.
 */
export function searchEntry({ title, body }: Searchable): SearchEntry {
  const titleText = normaliseText(title);
  const bodyText = normaliseText(body);
  const joined = titleText.replaceAll(" ", "");
  const initials = initialsOf(joined);
  const grams = new Set<string>();
  for (const word of [...wordsOf(titleText), ...wordsOf(bodyText)]) {
    for (const gram of bigrams(word)) grams.add(gram);
  }
  for (const spelling of [joined, initials]) {
    for (const gram of bigrams(spelling)) grams.add(gram);
    for (const letter of spelling) grams.add(letter);
  }
  return {
    text: [titleText, bodyText, joined, initials].join("\n"),
    grams: [...grams],
  };
}

/** The pieces of a title alone: what makes two things alike. */
export function titleGrams(title: string): string[] {
  const joined = normaliseText(title).replaceAll(" ", "");
  return [...new Set(bigrams(joined))];
}
