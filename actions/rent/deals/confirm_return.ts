import type { Ports } from "@/adapters/ports.ts";
import type { Result } from "@/domain/shared/result.ts";
import { type ConfirmRecord, confirmRecord } from "./confirm_record.ts";
import type { Done } from "./in_deal.ts";

/** The lender has the thing back: the rental is over. */
export function confirmReturn(
  ports: Ports,
  deed: ConfirmRecord,
): Promise<Result<Done>> {
  return confirmRecord(ports, "return", deed);
}
