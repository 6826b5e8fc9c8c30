/**
 * `deno task second-step:off EMAIL`: switches the second step off for a member who has lost phone and
 * recovery codes, once the host has made sure who asks. They get the letter that goes with it. An
 * embedded database belongs to the server while that runs, so stop it first.
 */
import { switchOffSecondStep } from "@/actions/accounts/security/switch_off_second_step.ts";
import { systemClock } from "@/adapters/clock.ts";
import { createLog } from "@/adapters/log.ts";
import type { Ports } from "@/adapters/ports.ts";
import { readSettings } from "@/adapters/settings.ts";
import { getMemberIdByConfirmedAddress } from "@/db/identities.ts";
import { migrate } from "@/db/migrate.ts";
import { openDb } from "@/db/open.ts";
import { say, sayPlainly } from "./plain_errors.ts";

type Needed = Pick<Ports, "db" | "clock" | "log">;

/** Does it, and tells in a sentence what came of it. */
export async function switchOffFor(
  ports: Needed,
  email: string,
): Promise<string> {
  const memberId = await getMemberIdByConfirmedAddress(ports.db, email);
  if (memberId === null) return `No member has confirmed the address ${email}`;
  return await switchOffSecondStep(ports, memberId)
    ? `The second step of ${email} is off; they get a letter about it`
    : `${email} has no second step`;
}

if (import.meta.main) {
  const [email, ...rest] = Deno.args;
  if (email === undefined || rest.length > 0) {
    say("Usage: deno task second-step:off EMAIL");
    Deno.exit(1);
  }
  await sayPlainly(async () => {
    const settings = readSettings(Deno.env.toObject());
    const log = createLog(settings.logLevel);
    const db = await openDb(settings);
    try {
      await migrate(db);
      say(await switchOffFor({ db, clock: systemClock, log }, email));
    } finally {
      log.flush();
      await db.close();
    }
  });
}
