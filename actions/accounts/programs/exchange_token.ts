import type { Ports } from "@/adapters/ports.ts";
import { createAccountLetter } from "@/db/account_letters.ts";
import {
  type LockedProgram,
  lockProgram,
  revokeProgram,
  updateProgramTurn,
} from "@/db/api_tokens.ts";
import type { Queryable } from "@/db/db.ts";
import { GRACE_MS } from "@/domain/accounts/api_token.ts";
import { newId } from "@/domain/shared/ids.ts";
import { ok, problem, type Result } from "@/domain/shared/result.ts";
import {
  hashOfSecret,
  type IssuedTokens,
  issueTokens,
  nextSecret,
  readRefreshToken,
  type RefreshToken,
} from "./refresh_secret.ts";

/** Where an exchange leads: to the next turn, again to the one it led to just now, or to two that hold one token. */
type Outcome = "next" | "again" | "replayed";

/**
 * Exchanges a refresh token for an access token and the next refresh token. The same one again
 * within half a minute gets the same answer (a second thread, an answer lost on the way); later it
 * means that two hold it: the program is shut out and its member told. TokenRefused for all others.
 */
export async function exchangeToken(
  ports: Ports,
  text: string,
): Promise<Result<IssuedTokens>> {
  const shown = await readRefreshToken(ports, text);
  if (shown === null) return problem("TokenRefused");
  const { db, clock, programs } = ports;
  const now = clock.now();
  const next = nextSecret(ports, shown.secret);
  const turned = await db.transaction(async (tx) => {
    const program = await lockProgram(tx, { ...shown, now });
    if (program === null) return null;
    const outcome = outcomeOf(program, { shown, next, now });
    if (outcome === "replayed") await shutOut(tx, { ports, shown, program });
    if (outcome === "next") {
      const secretHash = hashOfSecret(next);
      const turn = shown.turn + 1;
      await updateProgramTurn(tx, { id: shown.id, turn, secretHash, at: now });
    }
    return { outcome, scope: program.scope };
  });
  if (turned === null) return problem("TokenRefused");
  if (turned.outcome === "replayed") {
    programs.forget(shown.id);
    return problem("TokenRefused");
  }
  const { id, memberId } = shown;
  const turn = shown.turn + 1;
  const refresh = { id, memberId, turn, secret: next };
  return ok(await issueTokens(ports, { ...refresh, scope: turned.scope }));
}

function outcomeOf(
  { turn, secretHash, exchangedAt }: LockedProgram,
  { shown, next, now }: { shown: RefreshToken; next: string; now: Date },
): Outcome {
  if (shown.turn === turn && hashOfSecret(shown.secret) === secretHash) {
    return "next";
  }
  const isRecent = now.getTime() < exchangedAt.getTime() + GRACE_MS;
  return shown.turn === turn - 1 && isRecent &&
      hashOfSecret(next) === secretHash
    ? "again"
    : "replayed";
}

async function shutOut(
  tx: Queryable,
  { ports: { clock }, shown, program }: {
    ports: Ports;
    shown: RefreshToken;
    program: LockedProgram;
  },
): Promise<void> {
  const { id, memberId } = shown;
  const at = clock.now();
  await revokeProgram(tx, { id, memberId, at });
  await createAccountLetter(tx, {
    id: newId(clock),
    kind: "token_replayed",
    memberId,
    data: { program: program.name },
    at,
  });
}
