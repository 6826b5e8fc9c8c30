import type { Ports } from "@/adapters/ports.ts";
import { createMute, deleteMute } from "@/db/blocks.ts";
import { ok, type Result } from "@/domain/shared/result.ts";
import { type AboutNeighbour, findNeighbour } from "./toggle_block.ts";

/** A member wants to hear less of a neighbour, who does not notice, or takes that back. */
export async function toggleMute(
  ports: Ports,
  { viewer, handle }: AboutNeighbour,
): Promise<Result<{ muted: boolean }>> {
  const { db, clock, sessions } = ports;
  const found = await findNeighbour(ports, { viewer, handle });
  if (!found.ok) return found;
  const pair = { memberId: viewer.id, otherId: found.value.id };
  const muted = await createMute(db, { ...pair, at: clock.now() });
  if (!muted) await deleteMute(db, pair);
  sessions.refresh(viewer.id);
  return ok({ muted });
}
