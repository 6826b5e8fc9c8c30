import type { Ports } from "@/adapters/ports.ts";
import { getPublicMemberByHandle } from "@/db/accounts.ts";
import {
  createBlock,
  deleteBlock,
  getRelation,
  listRoomIdsOfPair,
} from "@/db/blocks.ts";
import type { PublicMember } from "@/domain/accounts/profile.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import { roomTopic } from "@/domain/chat/mod.ts";
import type { LiveRoomSignal } from "@/domain/live/mod.ts";
import { ok, problem, type Result } from "@/domain/shared/result.ts";

export interface AboutNeighbour {
  viewer: Viewer;
  /** Of the neighbour it is about. */
  handle: string;
}

/**
 * A member wants nothing more to do with a neighbour, or takes that back. The two no longer see each
 * other's pages and things and cannot write; what is under way between them can still be finished.
 * NotFound for who is not there.
 */
export async function toggleBlock(
  ports: Ports,
  { viewer, handle }: AboutNeighbour,
): Promise<Result<{ blocked: boolean }>> {
  const { db, clock, bus, sessions } = ports;
  const found = await findNeighbour(ports, { viewer, handle });
  if (!found.ok) return found;
  const pair = { memberId: viewer.id, otherId: found.value.id };
  const blocked = await createBlock(db, { ...pair, at: clock.now() });
  if (!blocked) await deleteBlock(db, pair);
  for (const memberId of Object.values(pair)) sessions.refresh(memberId);
  const signal: LiveRoomSignal = { look: true };
  for (const roomId of await listRoomIdsOfPair(db, pair)) {
    bus.publish(roomTopic(roomId), JSON.stringify(signal));
  }
  return ok({ blocked });
}

/** Somebody else by their handle; who has left can still be let go. */
export async function findNeighbour(
  { db }: Ports,
  { viewer, handle }: AboutNeighbour,
): Promise<Result<PublicMember>> {
  const person = await getPublicMemberByHandle(db, handle);
  if (person === null) return problem("NotFound");
  if (person.id === viewer.id) return problem("OwnBlock");
  if (!person.withdrawn) return ok(person);
  const pair = { memberId: viewer.id, otherId: person.id };
  const { blocked, muted } = await getRelation(db, pair);
  return blocked || muted ? ok(person) : problem("NotFound");
}
