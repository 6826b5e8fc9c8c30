/** Other words in place of so many letters of a text. */
export interface Change {
  at: number;
  length: number;
  text: string;
}

/**
 * The text with all changes, none of which touches another. Made in one go: a rendered page is a chain
 * of some thousand pieces, which the engine joins anew for every search in what was changed before.
 */
export function changed(text: string, changes: readonly Change[]): string {
  let result = "";
  let from = 0;
  for (const change of changes.toSorted((a, b) => a.at - b.at)) {
    result += text.slice(from, change.at) + change.text;
    from = change.at + change.length;
  }
  return result + text.slice(from);
}
