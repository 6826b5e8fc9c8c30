import type { Clock } from "@/adapters/clock.ts";
import { createPrograms, type Programs } from "@/adapters/programs.ts";
import type { SignedTokens } from "@/adapters/signed_tokens.ts";
import { getProgramAccess, updateProgramUse } from "@/db/api_tokens.ts";
import type { Db } from "@/db/db.ts";

/** The programs that members of this database let in. */
export function openPrograms(
  { db, tokens, clock }: { db: Db; tokens: SignedTokens; clock: Clock },
): Programs {
  return createPrograms({
    tokens,
    clock,
    async load({ id, memberId }) {
      const at = clock.now();
      const access = await getProgramAccess(db, { id, memberId, now: at });
      if (access !== null) await updateProgramUse(db, { id, at });
      return access;
    },
  });
}
