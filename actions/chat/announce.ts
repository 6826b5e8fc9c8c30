import type { Ports } from "@/adapters/ports.ts";
import { type RoomSignal, roomTopic } from "@/domain/chat/mod.ts";

/**
 * Wakes whoever follows a room. Call it after the commit; a lost signal is repaired by the
 * numbers of events.
 */
export function announceRoom(
  { bus }: Ports,
  { roomId, ...signal }: { roomId: string } & RoomSignal,
): void {
  bus.publish(roomTopic(roomId), JSON.stringify(signal));
}
