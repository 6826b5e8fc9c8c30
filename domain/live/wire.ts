import type { EventKind, RoomEvent } from "../chat/mod.ts";
import { parseShortId, shortId } from "../shared/ids.ts";

/** An event of a room as it travels: short ids, and only the fields that its kind has. */
export interface WireEvent {
  seq: number;
  kind: EventKind;
  /** Who did it; null for the house. */
  author: string | null;
  at: string;
  /** The name that its sender's browser gave a message. */
  cid?: string | null;
  body?: string;
  data?: unknown;
  /** The line that is changed. */
  target?: number;
  editedAt?: string | null;
  deletedAt?: string | null;
}

/** What leaves the server. */
export function toWire(event: RoomEvent): WireEvent {
  const { authorId, ...rest } = event;
  const author = authorId === null ? null : shortId(authorId);
  if (rest.kind === "message") {
    const { clientId: cid, ...message } = rest;
    return { ...message, author, cid };
  }
  if (rest.kind === "deal") {
    const data = { ...rest.data, dealId: shortId(rest.data.dealId) };
    return { ...rest, author, data };
  }
  if ("targetSeq" in rest) {
    const { targetSeq: target, ...change } = rest;
    return { ...change, author, target };
  }
  return { ...rest, author };
}

/** The event behind what the server sent, for the rules of domain/chat. */
export function fromWire(wire: WireEvent): RoomEvent {
  const { author, cid, target, data, ...rest } = wire;
  return {
    ...rest,
    authorId: author && parseShortId(author),
    ...(data === undefined ? {} : { data: longIds(data) }),
    ...(cid === undefined ? {} : { clientId: cid }),
    ...(target === undefined ? {} : { targetSeq: target }),
  } as RoomEvent;
}

function longIds(data: unknown): unknown {
  const { dealId, ...rest } = data as { dealId?: string };
  return dealId === undefined
    ? rest
    : { dealId: parseShortId(dealId), ...rest };
}
