import type { Snapshot } from "@/domain/reports/mod.ts";
import type { Messages } from "@/locales/mod.ts";

/** Whose it is that was reported; their name may have gone with them. */
export function ownerText({ name }: Snapshot, t: Messages): string {
  return name === "" ? t.accounts.person.withdrawnName : t.reports.one.of(name);
}
