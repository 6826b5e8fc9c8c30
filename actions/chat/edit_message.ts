import type { Ports } from "@/adapters/ports.ts";
import { appendEvent, lockOwnMessage, updateMessageBody } from "@/db/chat.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import { mayChange, messageBody } from "@/domain/chat/mod.ts";
import { readField } from "@/domain/shared/forms.ts";
import { ok, problem, type Result } from "@/domain/shared/result.ts";
import { announceRoom } from "./announce.ts";
import { writingObstacle } from "./writing_obstacle.ts";

export interface EditMessage {
  viewer: Viewer;
  roomId: string;
  /** The message's number. */
  seq: number;
  body: string;
}

/**
 * Its author rewrites a message, within 15 minutes. Saying the same again changes nothing.
 * NotFound to everybody else and for what was deleted, TooLateToChange afterwards, CannotWrite when
 * one of the two has blocked the other meanwhile.
 */
export async function editMessage(
  ports: Ports,
  { viewer, roomId, seq, body }: EditMessage,
): Promise<Result<{ seq: number }>> {
  const { db, clock } = ports;
  const said = readField(messageBody, body);
  if (!said.ok) return problem("Invalid", { body: said.error });
  const at = clock.now();
  const memberId = viewer.id;
  const result = await db.transaction(
    async (tx): Promise<Result<{ seq: number }>> => {
      const message = await lockOwnMessage(tx, { roomId, memberId, seq });
      if (message === null || message.deletedAt !== null) {
        return problem("NotFound");
      }
      if (!mayChange(message, { memberId, now: at })) {
        return problem("TooLateToChange");
      }
      if (said.value === "" && message.photoKeys.length === 0) {
        return problem("Invalid", { body: { key: "messageEmpty" } });
      }
      if (said.value === message.body) return ok({ seq });
      const obstacle = await writingObstacle(tx, { roomId, memberId });
      if (obstacle === "CannotWrite") return problem(obstacle);
      await updateMessageBody(tx, { roomId, seq, at, body: said.value });
      const edit = await appendEvent(tx, {
        roomId,
        kind: "edit",
        authorId: memberId,
        targetSeq: seq,
        body: said.value,
        at,
      });
      return ok({ seq: edit.seq });
    },
  );
  if (result.ok) announceRoom(ports, { roomId, seq: result.value.seq });
  return result;
}
