/**
 * What goes on between the demo's neighbours: talk, requests, bookings, things that are out, one
 * that is late, and many that came back. Every step is the app's own deed, done at its time.
 */
import { deliverNews } from "@/actions/notifications/deliver_news.ts";
import { sendMessage } from "@/actions/chat/send_message.ts";
import { acceptDeal } from "@/actions/rent/deals/accept_deal.ts";
import { cancelDeal } from "@/actions/rent/deals/cancel_deal.ts";
import { confirmHandover } from "@/actions/rent/deals/confirm_handover.ts";
import { confirmReturn } from "@/actions/rent/deals/confirm_return.ts";
import { declineDeal } from "@/actions/rent/deals/decline_deal.ts";
import { proposeDates } from "@/actions/rent/deals/propose_dates.ts";
import { requestDeal } from "@/actions/rent/deals/request_deal.ts";
import { startHandover } from "@/actions/rent/deals/start_handover.ts";
import { startReturn } from "@/actions/rent/deals/start_return.ts";
import type { Ports } from "@/adapters/ports.ts";
import { sql } from "@/db/db.ts";
import { getDeal } from "@/db/rent_deals.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import type { Deal } from "@/domain/rent/deals/deal.ts";
import type { Period } from "@/domain/rent/deals/period.ts";
import { CATEGORY_PROMPTS } from "@/domain/rent/deals/prompts.ts";
import { dayOf, startOfDay } from "@/domain/shared/seoul_time.ts";
import { PLANNED_DEALS, type PlannedDeal } from "./planned_deals.ts";
import type { Neighbour, NeighbourItem } from "./neighbourhood.ts";
import { playReviews } from "./reviews.ts";

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;
/** What is younger nobody has read yet. */
const NEW_DAYS = 2;
/** When people here meet. */
const MEETING_HOUR = 10;

export interface SeedDeals {
  now: Date;
  members: readonly Neighbour[];
  items: readonly NeighbourItem[];
}

/** Lets the neighbours deal with one another; call it once, when they have just moved in. */
export async function seedDeals(
  ports: Ports,
  { now, members, items }: SeedDeals,
): Promise<void> {
  for (const plan of PLANNED_DEALS) {
    const item = items.find(({ draft }) => draft.title === plan.thing);
    const asker = members.find(({ handle }) => handle === plan.asker);
    if (item && asker) await play(ports, { plan, item, asker, now });
  }
  await readOldNews(ports, new Date(now.getTime() - NEW_DAYS * DAY_MS));
}

/** Everybody has seen what happened before a time, in their rooms and among their notifications. */
async function readOldNews(ports: Ports, before: Date) {
  await deliverNews(ports);
  await ports.db.query(sql`
    update room_members m set read_seq = seen.seq
    from (
      select room_id, max(seq) as seq from room_events
      where at < ${before} group by room_id
    ) seen
    where seen.room_id = m.room_id and m.read_seq < seen.seq
  `);
  await ports.db.query(sql`
    update notifications set read_at = at + interval '1 hour'
    where at < ${before} and read_at is null
  `);
}

interface Play {
  plan: PlannedDeal;
  item: NeighbourItem;
  asker: Neighbour;
  now: Date;
}

/** One deal from its beginning to where it stands. */
async function play(ports: Ports, { plan, item, asker, now }: Play) {
  const period = periodOf(plan, now);
  const asked = earlier(period.startsAt, now, plan.askedHoursBefore ?? 60);
  const viewer = viewerOf(asker);
  const result = await requestDeal(at(ports, asked), {
    viewer,
    itemId: item.id,
    period,
    note: plan.note,
  });
  const dealId = result.ok && result.value.id;
  const deal = dealId && await getDeal(ports.db, { viewer, dealId });
  if (!deal) throw new Error(`Nobody could ask for ${plan.thing}`);
  const stage = { ports, deal, plan, item, asker, asked, now };
  await talk(stage);
  await goOn(stage);
}

interface Stage extends Play {
  ports: Ports;
  deal: Deal;
  asked: Date;
}

/** What the two say, some minutes apart. */
async function talk({ ports, deal, plan, item, asker, asked }: Stage) {
  for (const [n, [who, body]] of plan.says.entries()) {
    const when = new Date(asked.getTime() + (n + 1) * 7 * 60_000);
    await sendMessage(at(ports, when), {
      viewer: viewerOf(who === "asker" ? asker : item.owner),
      roomId: deal.roomId,
      clientId: null,
      body,
    });
  }
}

/** The answer, and what became of it before they met. */
async function goOn(stage: Stage) {
  const { ports, deal, plan, item, asker, asked, now } = stage;
  const { id: dealId, startsAt, endsAt } = deal;
  const owner = viewerOf(item.owner);
  const reason = plan.reason ?? "사정이 생겼어요";
  const later = (hours: number) =>
    at(ports, new Date(Math.min(+asked + hours * HOUR_MS, +now)));
  if (plan.state === "requested") return;
  if (plan.state === "declined") {
    await declineDeal(later(3), { viewer: owner, dealId, reason });
    return;
  }
  await acceptDeal(later(3), { viewer: owner, dealId });
  const viewer = viewerOf(asker);
  if (plan.state === "cancelled") {
    await cancelDeal(later(24), { viewer, dealId, reason });
  } else if (plan.moreDays !== undefined) {
    const period = {
      startsAt,
      endsAt: new Date(+endsAt + plan.moreDays * DAY_MS),
    };
    const note = "조금 더 쓸 수 있을까요?";
    await proposeDates(later(5), { viewer, dealId, period, note });
  }
  if (plan.state === "in_use" || plan.state === "returned") await meet(stage);
}

/** They meet to hand the thing over, and meet again to bring it back. */
async function meet({ ports, deal, plan, item, asker }: Stage) {
  const { id: dealId, startsAt, endsAt } = deal;
  const people = [viewerOf(item.owner), viewerOf(asker)] as const;
  const [lender, borrower] = people[0].id === deal.lenderId
    ? people
    : [people[1], people[0]];
  const ticked = CATEGORY_PROMPTS[item.draft.category];
  const silent = { dealId, note: "", photos: [] };
  const first = at(ports, startsAt);
  const note = plan.found ?? "";
  await startHandover(first, { ...silent, viewer: lender, ticked, note });
  await confirmHandover(first, { ...silent, viewer: borrower });
  if (plan.state !== "returned") return;
  const last = at(ports, endsAt);
  await startReturn(last, { ...silent, viewer: borrower, ticked });
  await confirmReturn(last, { ...silent, viewer: lender });
  if (plan.stars === undefined) return;
  await playReviews(at(ports, new Date(+endsAt + 20 * HOUR_MS)), {
    dealId,
    asker: viewerOf(asker),
    owner: viewerOf(item.owner),
    stars: plan.stars,
  });
}

function periodOf({ from, days }: PlannedDeal, now: Date): Period {
  const today = startOfDay(dayOf(now)).getTime();
  const startsAt = new Date(today + from * DAY_MS + MEETING_HOUR * HOUR_MS);
  return { startsAt, endsAt: new Date(startsAt.getTime() + days * DAY_MS) };
}

/** So many hours before something, and in any case some time ago. */
function earlier(than: Date, now: Date, hours: number): Date {
  const latest = now.getTime() - 5 * HOUR_MS;
  return new Date(Math.min(than.getTime(), latest) - hours * HOUR_MS);
}

/** The same ports at another time. */
/** The app as it was at a time. */
export function at(ports: Ports, time: Date): Ports {
  return { ...ports, clock: { now: () => time } };
}

/** A neighbour as the app's deeds know them. */
export function viewerOf(
  { id, handle, name, region }: Pick<
    Neighbour,
    "id" | "handle" | "name" | "region"
  >,
): Viewer {
  return {
    id,
    handle,
    name,
    region,
    role: "member",
    confirmed: true,
    suspendedUntil: null,
    bannedAt: null,
    photo: null,
    hidden: [],
  };
}
