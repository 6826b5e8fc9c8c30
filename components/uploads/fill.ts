/** Puts numbers and names into a sentence that came to an island as text: `fill("{n}장", { n: 3 })`. */
export function fill(
  sentence: string,
  values: Record<string, string | number>,
): string {
  return sentence.replace(
    /\{(\w+)\}/g,
    (_, name: string) => String(values[name] ?? ""),
  );
}
