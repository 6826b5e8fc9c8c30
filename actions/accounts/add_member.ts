import { createMember, type NewMember } from "@/db/accounts.ts";
import type { Queryable } from "@/db/db.ts";
import { handleWithNumber, suggestHandle } from "@/domain/accounts/handles.ts";
import { type Clock, newId } from "@/domain/shared/ids.ts";

const MOST_TRIES = 20;

/**
 * Writes a new member and gives their id: under the name's own handle if nobody has it, else
 * with a number that does not tell how many there are.
 */
export async function addMember(
  tx: Queryable,
  { clock, details }: {
    clock: Clock;
    details: Omit<NewMember, "id" | "handle" | "createdAt">;
  },
): Promise<string> {
  const id = newId(clock);
  const createdAt = clock.now();
  const { email, passwordHash, name, region, language, confirmedAt } = details;
  const member = {
    id,
    email,
    passwordHash,
    name,
    region,
    language,
    confirmedAt,
  };
  const plain = suggestHandle(name);
  let handle = plain;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    if (await createMember(tx, { ...member, handle, createdAt })) return id;
    const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
    handle = handleWithNumber(plain, number % 10_000);
  }
  throw new Error("No free handle was found");
}
