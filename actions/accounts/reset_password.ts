import type { Ports } from "@/adapters/ports.ts";
import { getOwnAddress } from "@/db/account_addresses.ts";
import { getFollowedLetter } from "@/db/account_letters.ts";
import { getViewer } from "@/db/accounts.ts";
import { ok, problem, type Result } from "@/domain/shared/result.ts";
import { setPassword } from "./set_password.ts";

/** Whose password the link of a letter resets; a reason when it does not. */
type Reset =
  | { state: "ready"; memberId: string; email: string; letterId: string }
  | { state: "used" | "invalid" };

/** What the link of a letter is worth now. */
export async function lookAtReset(
  { db, tokens }: Ports,
  token: string,
): Promise<Reset> {
  const kind = "password_reset";
  const content = await tokens.read(kind, token);
  if (content === null) return { state: "invalid" };
  const { id: letterId, subject: memberId, claims } = content;
  const letter = await getFollowedLetter(db, { id: letterId, kind });
  const own = await getOwnAddress(db, memberId);
  const email = claims.address ?? "";
  const isTheirs = own !== null && own.confirmed && own.email === email;
  if (letter === null || !isTheirs) return { state: "invalid" };
  if (letter.used) return { state: "used" };
  return { state: "ready", memberId, email, letterId };
}

export interface ResetPassword {
  token: string;
  password: string;
}

/** Sets a new password by a letter's link, which is good for once. Every session ends. */
export async function resetPassword(
  ports: Ports,
  { token, password }: ResetPassword,
): Promise<Result<"done" | "used" | "invalid">> {
  const reset = await lookAtReset(ports, token);
  if (reset.state !== "ready") return ok(reset.state);
  const { memberId, email, letterId } = reset;
  const member = await getViewer(ports.db, memberId);
  if (member === null) return problem("NotFound");
  const { name } = member;
  const change = { memberId, email, name, password, letterId };
  const result = await setPassword(ports, change);
  return result.ok ? ok(result.value ? "done" : "used") : result;
}
