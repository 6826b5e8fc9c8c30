import type { Log } from "@/adapters/log.ts";
import type { Settings } from "@/adapters/settings.ts";
import { createBroadcastBus } from "./broadcast_bus.ts";
import type { Bus } from "./bus.ts";
import { createNatsBus } from "./nats_bus.ts";
import { createPostgresBus } from "./postgres_bus.ts";

/** The bus that the settings name; without a word about it, that of one process. */
export function openBus(
  { busUrl, databaseUrl }: Pick<Settings, "busUrl" | "databaseUrl">,
  log: Log,
): Bus {
  const onProblem = (error: unknown) =>
    log.warn("The bus could not be reached", { error: String(error) });
  if (busUrl === "postgres" && databaseUrl !== null) {
    return createPostgresBus(databaseUrl, { onProblem });
  }
  if (busUrl?.startsWith("nats:")) return createNatsBus(busUrl, { onProblem });
  return createBroadcastBus();
}
