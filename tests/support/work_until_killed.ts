/**
 * Delivers news and sends letters on the database it is given, into the folder it is given, for
 * ever; its clock runs so many minutes ahead. For tests that kill it.
 */
import { deliverNews } from "@/actions/notifications/deliver_news.ts";
import { sendLetters } from "@/actions/notifications/send_letters.ts";
import { openPorts } from "@/open_ports.ts";
import { readSettings } from "@/adapters/settings.ts";

const MINUTE_MS = 60_000;
const [databaseUrl = "", dataDir = "", minutesAhead = "0"] = Deno.args;
const ports = await openPorts(readSettings({
  DATABASE_URL: databaseUrl,
  DATA_DIR: dataDir,
  DENO_KV_URL: "postgres",
  LOG_LEVEL: "none",
}));
const clock = {
  now: () => new Date(Date.now() + Number(minutesAhead) * MINUTE_MS),
};

Deno.stdout.writeSync(new TextEncoder().encode("working\n"));
for (;;) {
  await deliverNews({ ...ports, clock });
  await sendLetters({ ...ports, clock });
}
