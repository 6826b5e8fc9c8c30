import type { LiveLimits } from "@/domain/live/mod.ts";
import type { ProblemName } from "@/domain/shared/problems.ts";
import type { Visitor } from "./connection.ts";

type From = Pick<Visitor, "memberId" | "address">;

/** Counts who is in, so that nobody brings too many sockets. */
export function createDoor(limits: LiveLimits) {
  const byMember = new Map<string, number>();
  const byAddress = new Map<string, number>();
  let inAll = 0;

  function count({ memberId, address }: From, by: 1 | -1) {
    inAll += by;
    add(byMember, memberId, by);
    add(byAddress, address, by);
  }

  return {
    /** Those who are in stay: the newest are shed. */
    refusal({ memberId, address }: From): ProblemName | null {
      if (inAll >= limits.sockets) return "Unavailable";
      const isTooMany =
        (byMember.get(memberId) ?? 0) >= limits.socketsPerMember ||
        (byAddress.get(address) ?? 0) >= limits.socketsPerAddress;
      return isTooMany ? "TooManyRequests" : null;
    },
    enter: (from: From) => count(from, 1),
    leave: (from: From) => count(from, -1),
  };
}

function add(counts: Map<string, number>, key: string, by: 1 | -1) {
  const n = (counts.get(key) ?? 0) + by;
  if (n === 0) counts.delete(key);
  else counts.set(key, n);
}
