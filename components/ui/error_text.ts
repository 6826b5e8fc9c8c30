import type { FieldError, Problem } from "@/domain/shared/problems.ts";
import type { Messages } from "@/locales/mod.ts";

/** The sentence that stands under a field, in the person's language. */
export function errorText(t: Messages, error?: FieldError): string | undefined {
  if (error === undefined) return undefined;
  const { waits } = t.limits;
  if (error.key in waits) {
    return waits[error.key as keyof typeof waits](Number(error.values?.waitS));
  }
  const sentences: Record<string, string> = t.problems.fields;
  const sentence = sentences[error.key] ?? t.problems.Invalid;
  return sentence.replace(
    /\{(\w+)\}/g,
    (_, name: string) => String(error.values?.[name] ?? ""),
  );
}

/** The sentence of a refusal, as exact as it can be told. */
export function problemText(t: Messages, { name, fields }: Problem): string {
  return errorText(t, fields?.form) ?? t.problems[name];
}
