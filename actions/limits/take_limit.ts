import type { Purse } from "@/adapters/limits.ts";
import type { Ports } from "@/adapters/ports.ts";
import { countCompletedDeals } from "@/db/trust.ts";
import { linkParts } from "@/domain/chat/mod.ts";
import type { LimitName } from "@/domain/shared/limits.ts";
import { FORM_ERROR } from "@/domain/shared/forms.ts";
import type { Problem } from "@/domain/shared/problems.ts";

/** A deed that is limited: for whoever does it, for their address, and more closely for newcomers. */
const DEEDS = {
  signUp: { own: "signUp", address: "signUpAddress" },
  mail: { own: "mail", address: "mailAddress" },
  publish: {
    own: "publish",
    address: "publishAddress",
    newcomer: "newcomerPublish",
  },
  message: { own: "message", address: "messageAddress" },
  messageWithLink: {
    own: "message",
    address: "messageAddress",
    newcomer: "newcomerLink",
  },
  request: {
    own: "request",
    address: "requestAddress",
    newcomer: "newcomerRequest",
  },
  report: { own: "report", address: "reportAddress" },
} as const satisfies Record<string, Deed>;

interface Deed {
  own: LimitName;
  address: LimitName;
  newcomer?: LimitName;
}

export type LimitedDeed = keyof typeof DEEDS;

export interface LimitedBy {
  /** A member's id; for guests the mail address they typed. */
  who: string;
  /** The network address. */
  address: string;
}

/** A message that leads away from the yard counts more closely. */
export function messageDeed(body: string): LimitedDeed {
  return linkParts(body).some(({ href }) => href !== undefined)
    ? "messageWithLink"
    : "message";
}

/** Counts a deed that is about to be done; TooManyRequests, with how long to wait, when it may not be. */
export async function takeLimit(
  ports: Ports,
  deed: LimitedDeed,
  { who, address }: LimitedBy,
): Promise<Problem | null> {
  const limits: Deed = DEEDS[deed];
  const purses: Purse[] = [[limits.address, address], [limits.own, who]];
  const { newcomer } = limits;
  if (newcomer && await isNewcomer(ports, who)) {
    const waitS = await ports.limits.take([[newcomer, who]]);
    if (waitS !== null) return waiting("NewcomerLimit", waitS);
  }
  const waitS = await ports.limits.take(purses);
  return waitS === null ? null : waiting("TooManyRequests", waitS);
}

/** The refusal with its sentence for the form that comes back. */
export function waiting(
  name: "TooManyRequests" | "NewcomerLimit" | "SignInLimit",
  waitS: number,
): Problem {
  const fields = { [FORM_ERROR]: { key: name, values: { waitS } } };
  return { name, waitS, fields };
}

/** Whoever has not lent or borrowed often enough for neighbours to know them. */
async function isNewcomer(
  { db, settings }: Ports,
  memberId: string,
): Promise<boolean> {
  const most = settings.newcomerDeals;
  return await countCompletedDeals(db, { memberId, most }) < most;
}
