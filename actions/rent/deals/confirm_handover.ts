import type { Ports } from "@/adapters/ports.ts";
import type { Result } from "@/domain/shared/result.ts";
import { type ConfirmRecord, confirmRecord } from "./confirm_record.ts";
import type { Done } from "./in_deal.ts";

/** The borrower has the thing, as it was written down: the rental begins. */
export function confirmHandover(
  ports: Ports,
  deed: ConfirmRecord,
): Promise<Result<Done>> {
  return confirmRecord(ports, "handover", deed);
}
