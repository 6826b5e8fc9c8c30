/**
 * `deno task admin EMAIL`: makes a confirmed member an administrator; `--revoke` makes them a plain
 * member again. What it did stands in the staff's log. An embedded database belongs to the server
 * while that runs, so stop it first; with a Postgres server it works at any time.
 */
import { appointAdmin } from "@/actions/moderation/appoint_admin.ts";
import { systemClock } from "@/adapters/clock.ts";
import { readSettings } from "@/adapters/settings.ts";
import { migrate } from "@/db/migrate.ts";
import { openDb } from "@/db/open.ts";
import { email as emailField } from "@/domain/accounts/fields.ts";
import { readField } from "@/domain/shared/forms.ts";
import type { Result } from "@/domain/shared/result.ts";
import { say, sayPlainly } from "./plain_errors.ts";

const USAGE = "Usage: deno task admin EMAIL [--revoke]";

const { email, revoke } = readArguments(Deno.args);

await sayPlainly(async () => {
  const db = await openDb(readSettings(Deno.env.toObject()));
  try {
    await migrate(db);
    const options = { email, revoke };
    const result = await appointAdmin({ db, clock: systemClock }, options);
    say(sentence(result));
    if (!result.ok) Deno.exitCode = 1;
  } finally {
    await db.close();
  }
});

function readArguments(args: readonly string[]) {
  const revoke = args.includes("--revoke");
  const [text, ...rest] = args.filter((each) => each !== "--revoke");
  const email = readField(emailField, text ?? "");
  if (!email.ok || rest.length > 0) {
    say(USAGE);
    Deno.exit(1);
  }
  return { email: email.value, revoke };
}

function sentence(
  result: Result<{ name: string; changed: boolean }>,
): string {
  if (!result.ok) {
    return result.problem.name === "LastAdmin"
      ? `${email} is the last administrator. Make somebody else one first: deno task admin EMAIL`
      : `No member has confirmed the address ${email}. Sign up with it and open the link in the letter first`;
  }
  const { name, changed } = result.value;
  const role = revoke ? "a plain member" : "an administrator";
  return changed
    ? `${name} (${email}) is now ${role}`
    : `${name} (${email}) is ${role} already`;
}
