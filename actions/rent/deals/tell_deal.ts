import type { Ports } from "@/adapters/ports.ts";
import { appendEvent } from "@/db/chat.ts";
import type { Queryable } from "@/db/db.ts";
import { createEvent } from "@/db/events.ts";
import type { Deal, DealState } from "@/domain/rent/deals/deal.ts";
import {
  DEAL_NEWS,
  type DealVerb,
  MOVES_FREE_DAYS,
} from "@/domain/rent/deals/news.ts";
import { newId } from "@/domain/shared/ids.ts";
import { announceRoom } from "../../chat/announce.ts";

export interface DealHappening {
  deal: Pick<Deal, "id" | "itemId" | "roomId">;
  verb: DealVerb;
  /** The state since then. */
  state: DealState;
  /** Null for the clock. */
  actorId: string | null;
  at: Date;
}

/** A step that was told inside its transaction and is to be announced after it. */
export interface Told {
  happening: DealHappening;
  seq: number;
}

/** Writes a step into the room of the two and among the events, in the transaction of the step itself. */
export async function tellDeal(
  tx: Queryable,
  happening: DealHappening,
): Promise<Told> {
  const { deal, verb, state, actorId, at } = happening;
  const { seq } = await appendEvent(tx, {
    roomId: deal.roomId,
    kind: "deal",
    authorId: actorId,
    data: { dealId: deal.id, verb, state },
    at,
  });
  await createEvent(tx, {
    id: newId({ now: () => at }),
    kind: DEAL_NEWS[verb],
    subjectId: deal.itemId,
    actorId,
    payload: { deal: deal.id, room: deal.roomId, seq },
    at,
  });
  return { happening, seq };
}

/** Wakes those who look at the room, and pages that show free days. Call it after the commit. */
export function announceDeal(
  ports: Ports,
  { happening, seq }: Told,
): void {
  const { deal, verb } = happening;
  if (MOVES_FREE_DAYS.has(verb)) ports.bus.publish("rent", deal.itemId);
  announceRoom(ports, { roomId: deal.roomId, seq });
  ports.counters.refreshSoon(deal.roomId);
}
