import type { Ports } from "@/adapters/ports.ts";
import { revokeProgram } from "@/db/api_tokens.ts";
import { ACCESS_PURPOSE } from "@/domain/accounts/api_token.ts";
import { ok, problem, type Result } from "@/domain/shared/result.ts";
import { readRefreshToken } from "./refresh_secret.ts";

/** A member shuts a program of theirs out: what it holds is worth nothing from now on. */
export async function shutProgramOut(
  { db, clock, programs }: Ports,
  { id, memberId }: { id: string; memberId: string },
): Promise<Result<null>> {
  const isOut = await revokeProgram(db, { id, memberId, at: clock.now() });
  programs.forget(id);
  return isOut ? ok(null) : problem("NotFound");
}

/** A program gives back what it holds, by either of its tokens. What nobody holds is no problem. */
export async function giveTokenBack(ports: Ports, text: string): Promise<void> {
  const refresh = await readRefreshToken(ports, text);
  const access = refresh ? null : await ports.tokens.read(ACCESS_PURPOSE, text);
  const id = refresh?.id ?? access?.id;
  const memberId = refresh?.memberId ?? access?.subject;
  if (id === undefined || memberId === undefined) return;
  await shutProgramOut(ports, { id, memberId });
}
