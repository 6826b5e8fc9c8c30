import type { Ports } from "@/adapters/ports.ts";
import { appendEvent, eraseMessage, lockOwnMessage } from "@/db/chat.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import { mayChange } from "@/domain/chat/mod.ts";
import { ok, problem, type Result } from "@/domain/shared/result.ts";
import { removeUnusedPhotos } from "../uploads/remove_unused_photos.ts";
import { announceRoom } from "./announce.ts";

export interface DeleteMessage {
  viewer: Viewer;
  roomId: string;
  /** The message's number. */
  seq: number;
}

/**
 * Its author takes a message back, within 15 minutes: its words and photos are gone, that it was
 * there stays. Twice is once. NotFound to everybody else, TooLateToChange afterwards.
 */
export async function deleteMessage(
  ports: Ports,
  { viewer, roomId, seq }: DeleteMessage,
): Promise<Result<null>> {
  const { db, clock } = ports;
  const at = clock.now();
  const memberId = viewer.id;
  const result = await db.transaction(async (tx) => {
    const message = await lockOwnMessage(tx, { roomId, memberId, seq });
    if (message === null) return problem("NotFound");
    if (message.deletedAt !== null) return ok(null);
    if (!mayChange(message, { memberId, now: at })) {
      return problem("TooLateToChange");
    }
    await eraseMessage(tx, { roomId, seq, at });
    const deletion = await appendEvent(tx, {
      roomId,
      kind: "delete",
      authorId: memberId,
      targetSeq: seq,
      at,
    });
    return ok({ seq: deletion.seq, gone: message.photoKeys });
  });
  if (!result.ok) return result;
  if (result.value !== null) {
    announceRoom(ports, { roomId, seq: result.value.seq });
    ports.counters.refreshSoon(roomId);
    await removeUnusedPhotos(ports, result.value.gone);
  }
  return ok(null);
}
