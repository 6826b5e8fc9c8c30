import type { Kv, KvKey } from "./kv.ts";

/** Notes when the member of a session has shown again that it is them; `id` is the session's, not its token. */
export async function keepProof(
  kv: Kv,
  { id, at, expireInMs }: { id: string; at: Date; expireInMs: number },
): Promise<void> {
  await kv.set(proofKey(id), at.getTime(), { expireInMs });
}

/** When they last did, in milliseconds since 1970; null when that is not known any more. */
export function getProof(kv: Kv, id: string): Promise<number | null> {
  return kv.get<number>(proofKey(id));
}

function proofKey(id: string): KvKey {
  return ["proofs", id];
}
