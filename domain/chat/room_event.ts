import type { PhotoFile } from "../uploads/photos.ts";

/** What stands in a room for people to read. */
export const LINE_KINDS = [
  "message",
  "system",
  "deal",
  "appointment",
] as const;
/** What happens to a line afterwards. */
export const CHANGE_KINDS = ["edit", "delete", "answer"] as const;

export type LineKind = (typeof LINE_KINDS)[number];
export type EventKind = LineKind | (typeof CHANGE_KINDS)[number];

interface Base {
  /** 1, 2, 3, … in each room, without a gap. */
  seq: number;
  /** The member who did it; null when the house did. */
  authorId: string | null;
  /** ISO time of the server. */
  at: string;
}

export interface MessageLine extends Base {
  kind: "message";
  /** The name its sender's browser gave it. */
  clientId: string | null;
  /** Empty once deleted. */
  body: string;
  data: {
    photos: readonly PhotoFile[];
    /** It was deleted by staff, not by who said it. */
    removed?: boolean;
  };
  editedAt: string | null;
  deletedAt: string | null;
}

/** Something about the room itself. */
export interface SystemLine extends Base {
  kind: "system";
  data: { what: "joined" | "left" };
}

/** A step of a deal, told in the room. */
export interface DealLine extends Base {
  kind: "deal";
  data: DealNews;
}

export interface DealNews {
  dealId: string;
  /** What was done. */
  verb: string;
  /** What the deal is since then. */
  state: string;
}

export interface AppointmentLine extends Base {
  kind: "appointment";
  data: Appointment;
}

/** Where and when two people meet. */
export interface Appointment {
  place: string;
  /** ISO time. */
  startsAt: string;
  state: AppointmentState;
}

/** `proposed` by one, `confirmed` by the other; `replaced` by a newer one. */
export const APPOINTMENT_STATES = [
  "proposed",
  "confirmed",
  "cancelled",
  "replaced",
] as const;
export type AppointmentState = (typeof APPOINTMENT_STATES)[number];

export interface EditEvent extends Base {
  kind: "edit";
  targetSeq: number;
  body: string;
}

/** Its author took a message back, or, without an author, staff removed it. */
export interface DeleteEvent extends Base {
  kind: "delete";
  targetSeq: number;
}

/** What somebody says to an appointment. */
export interface AnswerEvent extends Base {
  kind: "answer";
  targetSeq: number;
  data: { state: AppointmentState };
}

export type Line = MessageLine | SystemLine | DealLine | AppointmentLine;
/** Everything that has a number in a room; survives JSON as it is. */
export type RoomEvent = Line | EditEvent | DeleteEvent | AnswerEvent;

/** Whether an event is a line of its own, or changes one. */
export function isLine(event: RoomEvent): event is Line {
  return (LINE_KINDS as readonly string[]).includes(event.kind);
}
