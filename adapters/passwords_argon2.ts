import { hash, type Options } from "@node-rs/argon2";
import type { PasswordHasher } from "./passwords.ts";

/** What a hash costs: KiB of memory, and passes over it. */
export interface HashCost {
  memoryCost: number;
  timeCost: number;
}

/** OWASP's least. The library's algorithm is argon2id unless told otherwise. */
const COST: HashCost = { memoryCost: 19 * 1024, timeCost: 2 };
/** How many hashes are computed at once; each holds 19 MiB and a core. */
const AT_ONCE = 4;

/**
 * argon2id in native code on threads of its own. A waiting line keeps a rush of sign-ins from
 * taking all memory.
 */
export function createArgon2Hasher(cost = COST): PasswordHasher {
  const enter = createLine(AT_ONCE);
  return {
    hash(password, like) {
      const options = like ? optionsOf(like) : { ...cost, parallelism: 1 };
      return enter(() => hash(password, options));
    },
  };
}

/** Salt and cost of a hash in PHC form, `$argon2id$v=19$m=19456,t=2,p=1$salt$hash`. */
function optionsOf(phc: string): Options {
  const parts =
    /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$[\w+/]+$/
      .exec(phc);
  if (!parts) throw new Error("A stored password hash is not argon2id");
  const [, memoryCost, timeCost, parallelism, salt = ""] = parts;
  return {
    memoryCost: Number(memoryCost),
    timeCost: Number(timeCost),
    parallelism: Number(parallelism),
    salt: Uint8Array.fromBase64(salt),
  };
}

/** Lets at most `places` tasks run at once; the others wait in order. */
function createLine(places: number) {
  const waiting: (() => void)[] = [];
  let free = places;
  return async function enter<T>(task: () => Promise<T>): Promise<T> {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
