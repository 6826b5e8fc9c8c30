import type { Ports } from "@/adapters/ports.ts";
import type { Result } from "@/domain/shared/result.ts";
import type { Done } from "./in_deal.ts";
import { type StartRecord, startRecord } from "./start_record.ts";

/** The lender writes down how the thing is as it is handed over. */
export function startHandover(
  ports: Ports,
  deed: StartRecord,
): Promise<Result<Done>> {
  return startRecord(ports, "handover", deed);
}
