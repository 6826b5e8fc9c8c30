import type { Line } from "@/domain/chat/room_event.ts";
import { fromWire, type WireEvent } from "@/domain/live/wire.ts";

/** A page of a room's lines, as `/chat/:room/lines` answers it. */
export interface LinesAnswer {
  lines: WireEvent[];
  lastSeq: number;
  hasOlder: boolean;
}

/** A part of a room: its newest lines, or those before one of them. */
export async function fetchLines(
  path: string,
  before?: number,
): Promise<{ lines: Line[]; lastSeq: number; hasOlder: boolean }> {
  const query = before === undefined ? "" : `?before=${before}`;
  const response = await fetch(`${path}/lines${query}`);
  if (!response.ok) throw new Error(`The room answered ${response.status}`);
  const { lines, ...rest }: LinesAnswer = await response.json();
  return { ...rest, lines: lines.map((line) => fromWire(line) as Line) };
}
