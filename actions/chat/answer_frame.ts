import type { Ports } from "@/adapters/ports.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import type { ToServer } from "@/domain/live/mod.ts";
import { ok, problem, type Result } from "@/domain/shared/result.ts";
import { messageDeed, takeLimit } from "../limits/take_limit.ts";
import { deleteMessage } from "./delete_message.ts";
import { editMessage } from "./edit_message.ts";
import { markRead } from "./mark_read.ts";
import { sendMessage } from "./send_message.ts";

export interface AnswerFrame {
  viewer: Viewer;
  frame: ToServer;
  /** The network address of the socket. */
  address: string;
}

/** Does what a frame asks for by the deed that the plain form calls; answers the number that came of it. */
export async function answerFrame(
  ports: Ports,
  { viewer, frame, address }: AnswerFrame,
): Promise<Result<{ seq: number }>> {
  const { room: roomId } = frame;
  switch (frame.t) {
    case "send": {
      const { cid: clientId, body } = frame;
      const by = { who: viewer.id, address };
      const limited = await takeLimit(ports, messageDeed(body), by);
      if (limited !== null) return { ok: false, problem: limited };
      return await sendMessage(ports, { viewer, roomId, clientId, body });
    }
    case "edit": {
      const { seq, body } = frame;
      return await editMessage(ports, { viewer, roomId, seq, body });
    }
    case "delete": {
      const { seq } = frame;
      const result = await deleteMessage(ports, { viewer, roomId, seq });
      return result.ok ? ok({ seq }) : result;
    }
    case "read": {
      const { seq } = frame;
      const result = await markRead(ports, { viewer, roomId, seq });
      return result.ok ? ok({ seq: result.value.readSeq }) : result;
    }
    default:
      return problem("BadRequest");
  }
}
