import type { Ports } from "@/adapters/ports.ts";
import { createAccountLetter } from "@/db/account_letters.ts";
import { replaceRecoveryCodes } from "@/db/second_factors.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import { newId } from "@/domain/shared/ids.ts";
import { ok, problem, type Result } from "@/domain/shared/result.ts";
import { makeRecoveryCodes } from "./make_recovery_codes.ts";

/** New recovery codes to show; the old ones are worth nothing from now on. */
export async function renewRecoveryCodes(
  ports: Ports,
  viewer: Viewer,
): Promise<Result<string[]>> {
  const memberId = viewer.id;
  const { codes, hashes } = await makeRecoveryCodes(ports);
  const { db, clock, log } = ports;
  const result = await db.transaction(async (tx) => {
    if (!await replaceRecoveryCodes(tx, { memberId, hashes })) {
      return problem("NotFound");
    }
    await createAccountLetter(tx, {
      id: newId(clock),
      kind: "recovery_codes_new",
      memberId,
      at: clock.now(),
    });
    return ok(codes);
  });
  if (result.ok) {
    log.info("security", { event: "recovery codes renewed", member: memberId });
  }
  return result;
}
