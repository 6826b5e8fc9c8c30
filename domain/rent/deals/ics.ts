import ical, { ICalEventStatus } from "ical-generator";
import type { Deal, DealState } from "./deal.ts";

export interface CalendarEntry {
  deal: Pick<Deal, "id" | "state" | "startsAt" | "endsAt" | "requestedAt">;
  /** How many dates there were: a calendar takes the higher number for the newer one. */
  sequence: number;
  title: string;
  text: string;
  /** The deal's page. */
  url: string;
  /** The host this yard is reached by, for the entry's lasting name. */
  host: string;
  now: Date;
}

const STATUS: Record<DealState, ICalEventStatus> = {
  requested: ICalEventStatus.TENTATIVE,
  accepted: ICalEventStatus.CONFIRMED,
  in_use: ICalEventStatus.CONFIRMED,
  returned: ICalEventStatus.CONFIRMED,
  declined: ICalEventStatus.CANCELLED,
  cancelled: ICalEventStatus.CANCELLED,
  expired: ICalEventStatus.CANCELLED,
};

/** A deal as a file that calendars read (RFC 5545). Taken in again, it replaces itself. */
export function calendarFile(entry: CalendarEntry): string {
  const { deal, sequence, title, text, url, host, now } = entry;
  const calendar = ical({ prodId: { company: "Madang", product: "Rent" } });
  calendar.createEvent({
    id: `${deal.id}@${host}`,
    sequence,
    start: deal.startsAt,
    end: deal.endsAt,
    stamp: now,
    created: deal.requestedAt,
    summary: title,
    description: text,
    url,
    status: STATUS[deal.state],
  });
  return calendar.toString();
}
