import type { Ports } from "@/adapters/ports.ts";
import type { Transaction } from "@/db/db.ts";
import { createTerms } from "@/db/rent_deal_terms.ts";
import {
  createDeal,
  getOfferedItem,
  getSameRequest,
  listTakenPeriods,
  type NewDeal,
} from "@/db/rent_deals.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import { answerBy, sidesOf } from "@/domain/rent/deals/deal.ts";
import {
  overlaps,
  type Period,
  periodErrors,
} from "@/domain/rent/deals/period.ts";
import { totalOf } from "@/domain/rent/deals/price.ts";
import { newId } from "@/domain/shared/ids.ts";
import { ok, problem, type Result } from "@/domain/shared/result.ts";
import { openRoom } from "../../chat/open_room.ts";
import { announceDeal, tellDeal, type Told } from "./tell_deal.ts";

export interface RequestDeal {
  viewer: Viewer;
  itemId: string;
  period: Period;
  note: string;
}

/**
 * A neighbour asks for a thing, or offers one that somebody looks for, at today's price. Asking
 * again for the same period leads to the request there is.
 */
export async function requestDeal(
  ports: Ports,
  { viewer, itemId, period, note }: RequestDeal,
): Promise<Result<{ id: string }>> {
  const { db, clock } = ports;
  const at = clock.now();
  const item = await getOfferedItem(db, { itemId, viewer });
  if (item === null) return problem("NotFound");
  if (item.ownerId === viewer.id) return problem("OwnThing");
  const errors = periodErrors(period, { now: at });
  if (errors !== null) return problem("Invalid", errors);
  const until = period.endsAt;
  const taken = await listTakenPeriods(db, { itemId, now: at, until });
  if (taken.some((each) => overlaps(each, period))) {
    return problem("PeriodTaken");
  }
  const room = await openRoom(ports, { viewer, subjectId: itemId });
  if (!room.ok) return room;
  const { section, ownerId, price, unit, deposit } = item;
  const deal: NewDeal = {
    id: newId(clock),
    itemId,
    roomId: room.value.roomId,
    ...sidesOf(section, { ownerId, otherId: viewer.id }),
    proposerId: viewer.id,
    ...period,
    price,
    unit,
    total: totalOf(item, period),
    deposit,
    note,
    requestedAt: at,
    answerBy: answerBy(at, period),
  };
  const told = await db.transaction((tx) => writeRequest(tx, deal));
  if (told === null) {
    const same = await getSameRequest(db, deal);
    return same === null ? problem("DealWrongState") : ok(same);
  }
  announceDeal(ports, told);
  return ok({ id: deal.id });
}

/** Null when just this is being asked for already. */
async function writeRequest(
  tx: Transaction,
  deal: NewDeal,
): Promise<Told | null> {
  const { id, proposerId, startsAt, endsAt, total, note, requestedAt } = deal;
  if (!await createDeal(tx, deal)) return null;
  await createTerms(tx, {
    dealId: id,
    proposerId,
    startsAt,
    endsAt,
    total,
    state: "agreed",
    note,
    at: requestedAt,
  });
  return await tellDeal(tx, {
    deal,
    verb: "request",
    state: "requested",
    actorId: proposerId,
    at: requestedAt,
  });
}
