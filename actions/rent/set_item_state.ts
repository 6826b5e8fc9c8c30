import type { Ports } from "@/adapters/ports.ts";
import { createEvent } from "@/db/events.ts";
import { lockOwnItem, updateItemState } from "@/db/rent.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import type { Visibility } from "@/domain/rent/item.ts";
import { newId } from "@/domain/shared/ids.ts";
import { ok, problem, type Result } from "@/domain/shared/result.ts";

export interface SetItemState {
  viewer: Viewer;
  itemId: string;
  state: Visibility;
}

/** The owner hides a thing or shows it again; asking for the state it is in changes nothing. What staff hid stays hidden: WithheldByStaff. */
export async function setItemState(
  ports: Ports,
  { viewer, itemId, state }: SetItemState,
): Promise<Result<null>> {
  const { db, clock, bus } = ports;
  const at = clock.now();
  const result = await db.transaction(async (tx) => {
    const item = await lockOwnItem(tx, { id: itemId, ownerId: viewer.id });
    if (item === null || item.deleted) return problem("NotFound");
    if (item.state === state) return ok(null);
    if (item.withheld) return problem("WithheldByStaff");
    await updateItemState(tx, { id: itemId, state, at });
    await createEvent(tx, {
      id: newId(clock),
      kind: state === "hidden" ? "rent.hidden" : "rent.shown",
      subjectId: itemId,
      actorId: viewer.id,
      at,
    });
    return ok(null);
  });
  if (result.ok) bus.publish("rent", itemId);
  return result;
}
