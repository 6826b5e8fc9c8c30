import type { Reason, TargetKind } from "@/domain/reports/mod.ts";
import type { Messages } from "@/locales/mod.ts";

/** A reason in words, as it reads for this kind of thing. */
export function reasonText(
  { kind, reason }: { kind: TargetKind; reason: Reason },
  t: Messages,
): string {
  const words: Partial<Record<Reason, string>> = t.reports.reasons[kind];
  return words[reason] ?? words.other ?? reason;
}
