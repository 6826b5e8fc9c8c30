import type { Ports } from "@/adapters/ports.ts";
import type { Result } from "@/domain/shared/result.ts";
import type { Done } from "./in_deal.ts";
import { type StartRecord, startRecord } from "./start_record.ts";

/** One of the two writes down how the thing is as it comes back. */
export function startReturn(
  ports: Ports,
  deed: StartRecord,
): Promise<Result<Done>> {
  return startRecord(ports, "return", deed);
}
