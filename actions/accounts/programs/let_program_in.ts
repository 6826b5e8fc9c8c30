import type { Ports } from "@/adapters/ports.ts";
import { createApiToken, listProgramsByMember } from "@/db/api_tokens.ts";
import { lockWaysIn } from "@/db/ways_in.ts";
import { PROGRAMS_MAX, type Scope } from "@/domain/accounts/api_token.ts";
import { FORM_ERROR } from "@/domain/shared/forms.ts";
import { newId } from "@/domain/shared/ids.ts";
import { ok, problem, type Result } from "@/domain/shared/result.ts";
import {
  firstSecret,
  hashOfSecret,
  writeRefreshToken,
} from "./refresh_secret.ts";

export interface LetProgramIn {
  memberId: string;
  name: string;
  scope: Scope;
}

/** Lets a program act for a member, and gives its first refresh token, which is told this once. */
export async function letProgramIn(
  ports: Ports,
  { memberId, name, scope }: LetProgramIn,
): Promise<Result<string>> {
  const { db, clock } = ports;
  const at = clock.now();
  const id = newId(clock);
  const secret = firstSecret();
  const isIn = await db.transaction(async (tx) => {
    await lockWaysIn(tx, memberId);
    const all = await listProgramsByMember(tx, { memberId, now: at });
    if (all.length >= PROGRAMS_MAX) return false;
    const secretHash = hashOfSecret(secret);
    await createApiToken(tx, { id, memberId, name, scope, secretHash, at });
    return true;
  });
  if (!isIn) {
    const error = { key: "tooManyPrograms", values: { max: PROGRAMS_MAX } };
    return problem("Invalid", { [FORM_ERROR]: error });
  }
  return ok(await writeRefreshToken(ports, { id, memberId, turn: 0, secret }));
}
