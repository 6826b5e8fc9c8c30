import type { Look } from "@/components/ui/look.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import type { StaffPerson } from "@/domain/moderation/mod.ts";
import {
  type Reason,
  TARGET_KINDS,
  type TargetKind,
} from "@/domain/reports/mod.ts";
import type { Messages } from "@/locales/mod.ts";

/** What every page of the staff needs besides what it shows. */
export interface StaffLook extends Look {
  viewer: Viewer;
}

/** What somebody is called; who has left has no name any more. */
export function personName(
  person: Pick<StaffPerson, "name"> | null,
  t: Messages,
): string {
  if (person === null) return t.admin.host;
  return person.name === "" ? t.admin.gone : person.name;
}

/** What a reason of a report is called; without a kind, as the first kind that has it says it. */
export function reasonText(
  reason: Reason,
  { t, kind }: { t: Messages; kind?: TargetKind },
): string {
  const kinds = kind === undefined ? TARGET_KINDS : [kind];
  for (const each of kinds) {
    const names: Partial<Record<Reason, string>> = t.reports.reasons[each];
    const name = names[reason];
    if (name !== undefined) return name;
  }
  return reason;
}
