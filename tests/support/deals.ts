import assert from "node:assert/strict";
import { publishItem } from "@/actions/rent/publish_item.ts";
import { requestDeal } from "@/actions/rent/deals/request_deal.ts";
import { acceptDates } from "@/actions/rent/deals/accept_dates.ts";
import { cancelDeal } from "@/actions/rent/deals/cancel_deal.ts";
import { confirmReturn } from "@/actions/rent/deals/confirm_return.ts";
import { declineDeal } from "@/actions/rent/deals/decline_deal.ts";
import type { Done } from "@/actions/rent/deals/in_deal.ts";
import { proposeDates } from "@/actions/rent/deals/propose_dates.ts";
import { refuseDates } from "@/actions/rent/deals/refuse_dates.ts";
import { reportNoShow } from "@/actions/rent/deals/report_no_show.ts";
import { startReturn } from "@/actions/rent/deals/start_return.ts";
import { withdrawDeal } from "@/actions/rent/deals/withdraw_deal.ts";
import { acceptDeal } from "@/actions/rent/deals/accept_deal.ts";
import { startHandover } from "@/actions/rent/deals/start_handover.ts";
import { confirmHandover } from "@/actions/rent/deals/confirm_handover.ts";
import { type Db, sql } from "@/db/db.ts";
import { getDeal } from "@/db/rent_deals.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import type { Deal, Verb } from "@/domain/rent/deals/deal.ts";
import type { Period } from "@/domain/rent/deals/period.ts";
import type { ItemDraft } from "@/domain/rent/draft.ts";
import type { Result } from "@/domain/shared/result.ts";
import { DRILL, neighbourhood } from "./neighbours.ts";
import { openTestPorts, type TestPorts } from "./ports.ts";
import { POSTGRES } from "./server_databases.ts";
import { testWith } from "./skip.ts";

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;

/** Neighbours with a drill to lend, for tests of what happens between them. */
export interface DealYard {
  ports: TestPorts;
  /** Owns the drill. */
  owner: Viewer;
  /** Asks for it. */
  asker: Viewer;
  stranger: Viewer;
  itemId: string;
  member(name: string): Promise<Viewer>;
  publish(draft?: Partial<ItemDraft>): Promise<string>;
  /** A period that begins so many days from now. */
  period(fromDay: number, days?: number): Period;
  /** A request for one day from tomorrow, or for the given period; answers the deal's id. */
  request(period?: Period, asker?: Viewer, itemId?: string): Promise<string>;
  /** A deal that was accepted, of the same period. */
  accepted(period?: Period): Promise<string>;
  /** A deal whose thing was handed over. */
  inUse(period?: Period): Promise<string>;
  deal(dealId: string): Promise<Deal>;
}

/** Registers the test on both engines. */
export function eachDealYard(
  name: string,
  body: (yard: DealYard) => Promise<void>,
) {
  Deno.test(`${name} [pglite]`, () => inDealYard("pglite", body));
  testWith(
    POSTGRES,
    `${name} [postgres]`,
    () => inDealYard("postgres", body),
  );
}

/** Opens a yard on an engine and closes it again. */
export async function inDealYard(
  engine: Db["engine"],
  body: (yard: DealYard) => Promise<void>,
) {
  const ports = await openTestPorts({ engine });
  ports.clock.set(new Date("2026-03-02T00:00:00Z"));
  try {
    await body(await openYard(ports));
  } finally {
    await ports.close();
  }
}

async function openYard(ports: TestPorts): Promise<DealYard> {
  const { member } = neighbourhood(ports.db);
  const owner = await member("지우");
  const asker = await member("하늘");
  const stranger = await member("바다");

  async function publish(draft: Partial<ItemDraft> = {}) {
    return done(
      await publishItem(ports, {
        viewer: owner,
        draft: { ...DRILL, ...draft },
        photos: [],
      }),
    ).id;
  }

  const itemId = await publish();

  const yard: DealYard = {
    ports,
    owner,
    asker,
    stranger,
    itemId,
    member,
    publish,
    period(fromDay, days = 1) {
      const startsAt = new Date(ports.clock.now().getTime() + fromDay * DAY_MS);
      return { startsAt, endsAt: new Date(+startsAt + days * DAY_MS) };
    },
    async request(period = yard.period(1), viewer = asker, thing = itemId) {
      const asked = { viewer, itemId: thing, period, note: "" };
      return done(await requestDeal(ports, asked)).id;
    },
    async accepted(period) {
      const dealId = await yard.request(period);
      done(await acceptDeal(ports, { viewer: owner, dealId }));
      return dealId;
    },
    async inUse(period) {
      const dealId = await yard.accepted(period);
      const words = { note: "", photos: [] };
      done(
        await startHandover(ports, {
          viewer: owner,
          dealId,
          ticked: [],
          ...words,
        }),
      );
      done(await confirmHandover(ports, { viewer: asker, dealId, ...words }));
      return dealId;
    },
    async deal(dealId) {
      const deal = await getDeal(ports.db, { viewer: owner, dealId });
      assert.ok(deal);
      return deal;
    },
  };
  return yard;
}

/** Does a verb with as little as it needs: new dates are three days later, reasons are short. */
export function doVerb(
  { ports }: Pick<DealYard, "ports">,
  verb: Verb,
  { viewer, deal }: { viewer: Viewer; deal: Deal },
): Promise<Result<Done>> {
  const deed = { viewer, dealId: deal.id };
  const words = { note: "", photos: [] };
  switch (verb) {
    case "accept":
      return acceptDeal(ports, deed);
    case "decline":
      return declineDeal(ports, { ...deed, reason: "" });
    case "withdraw":
      return withdrawDeal(ports, deed);
    case "cancel":
      return cancelDeal(ports, { ...deed, reason: "사정이 생겼어요" });
    case "start_handover":
      return startHandover(ports, { ...deed, ...words, ticked: [] });
    case "confirm_handover":
      return confirmHandover(ports, { ...deed, ...words });
    case "start_return":
      return startReturn(ports, { ...deed, ...words, ticked: [] });
    case "confirm_return":
      return confirmReturn(ports, { ...deed, ...words });
    case "propose_dates":
      return proposeDates(ports, { ...deed, period: later(deal), note: "" });
    case "accept_dates":
      return acceptDates(ports, deed);
    case "refuse_dates":
      return refuseDates(ports, deed);
    case "report_no_show":
      return reportNoShow(ports, { ...deed, reason: "" });
  }
}

/** Three days more; what has begun keeps its beginning. */
function later({ state, startsAt, endsAt }: Deal): Period {
  const shift = 3 * DAY_MS;
  return {
    startsAt: state === "in_use" ? startsAt : new Date(+startsAt + shift),
    endsAt: new Date(+endsAt + shift),
  };
}

/** Every row that a deal has anywhere, as one text. */
export async function rowsOf(db: Db, dealId: string): Promise<string> {
  const [row] = await db.query<{ all: string }>(sql`
    select jsonb_build_array(
      (select to_jsonb(d) from deals d where d.id = ${dealId}),
      (select jsonb_agg(t order by n) from deal_terms t where t.deal_id = ${dealId}),
      (select jsonb_agg(r order by kind) from deal_records r where r.deal_id = ${dealId}),
      (select count(*) from events where payload ->> 'deal' = ${dealId}),
      (select count(*) from room_events where data ->> 'dealId' = ${dealId})
    )::text as all
  `);
  assert.ok(row);
  return row.all;
}

/** What a deed answered; it must have succeeded. */
export function done<T>(result: Result<T>): T {
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}

/** By which name a deed was refused; "done" when it was not. */
export function refusal(result: Result<unknown>): string {
  return result.ok ? "done" : result.problem.name;
}

/** The kinds of a deal's events, in their order. */
export async function newsOf(db: Db, dealId: string): Promise<string[]> {
  const rows = await db.query<{ kind: string }>(sql`
    select kind from events where payload ->> 'deal' = ${dealId} order by id
  `);
  return rows.map(({ kind }) => kind);
}

/** What was told of a deal in its room, in order. */
export async function toldOf(db: Db, dealId: string): Promise<string[]> {
  const rows = await db.query<{ verb: string }>(sql`
    select data ->> 'verb' as verb from room_events
    where kind = 'deal' and data ->> 'dealId' = ${dealId} order by seq
  `);
  return rows.map(({ verb }) => verb);
}
