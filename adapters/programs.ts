import {
  ACCESS_PURPOSE,
  type ProgramAccess,
} from "@/domain/accounts/api_token.ts";
import type { Clock } from "./clock.ts";
import type { SignedTokens } from "./signed_tokens.ts";

/** Who programs act for, by the access token they show. */
export interface Programs {
  /** Null when the token is altered or over, its program shut out, or its member gone. */
  access(token: string): Promise<ProgramAccess | null>;
  /** Forgets what is remembered of a program that was just shut out; elsewhere it takes a second. */
  forget(id: string): void;
}

interface Remembered {
  access: Promise<ProgramAccess | null>;
  until: number;
}

/** A program that asks often is looked up once in this time, in ms; also the time a revocation may take. */
const REMEMBER_MS = 1000;
const MOST_REMEMBERED = 10_000;

/** Programs read by `load`: a signature alone lets nobody in. */
export function createPrograms(
  { tokens, clock, load }: {
    tokens: SignedTokens;
    clock: Clock;
    load: (
      program: { id: string; memberId: string },
    ) => Promise<ProgramAccess | null>;
  },
): Programs {
  const remembered = new Map<string, Remembered>();

  return {
    async access(token) {
      const said = await tokens.read(ACCESS_PURPOSE, token);
      if (said === null) return null;
      const { id, subject: memberId } = said;
      const now = clock.now().getTime();
      const known = remembered.get(id);
      if (known && now < known.until) return await known.access;
      if (remembered.size >= MOST_REMEMBERED) remembered.clear();
      const access = load({ id, memberId });
      remembered.set(id, { access, until: now + REMEMBER_MS });
      access.catch(() => remembered.delete(id));
      return await access;
    },
    forget: (id) => void remembered.delete(id),
  };
}
