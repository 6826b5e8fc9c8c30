import type { FieldError } from "@/domain/shared/problems.ts";
import type { Messages } from "@/locales/mod.ts";

/** The sentence that stands under a field, in the person's language. */
export function errorText(t: Messages, error?: FieldError): string | undefined {
  if (error === undefined) return undefined;
  const sentences: Record<string, string> = t.problems.fields;
  const sentence = sentences[error.key] ?? t.problems.Invalid;
  return sentence.replace(
    /\{(\w+)\}/g,
    (_, name: string) => String(error.values?.[name] ?? ""),
  );
}
