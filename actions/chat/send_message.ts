import type { Ports } from "@/adapters/ports.ts";
import {
  appendMemberEvent,
  createRoomPhotos,
  type MemberEvent,
  sendOnce,
} from "@/db/chat.ts";
import { appendGathered } from "@/db/chat_gathered.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import {
  clientId as clientIdField,
  messageBody,
  type MessageLine,
} from "@/domain/chat/mod.ts";
import { readField } from "@/domain/shared/forms.ts";
import { ok, problem, type Result } from "@/domain/shared/result.ts";
import type { PhotoFile } from "@/domain/uploads/photos.ts";
import { announceRoom } from "./announce.ts";
import { writingObstacle } from "./writing_obstacle.ts";

export interface SendMessage {
  viewer: Viewer;
  roomId: string;
  /** A name made by the browser; the same name again is the same message. */
  clientId: string | null;
  body: string;
  /** Already stored. */
  photos?: readonly PhotoFile[];
}

/** What became of a message: its number, and whether it had been sent before. */
export interface Sent {
  seq: number;
  repeated: boolean;
}

/**
 * A member says something. It is committed when this answers. NotFound to strangers, PersonGone
 * when the other one has left Madang, CannotWrite when one of the two has blocked the other.
 */
export async function sendMessage(
  ports: Ports,
  { viewer, roomId, clientId, body, photos = [] }: SendMessage,
): Promise<Result<Sent>> {
  const said = readField(messageBody, body);
  if (!said.ok) return problem("Invalid", { body: said.error });
  if (said.value === "" && photos.length === 0) {
    return problem("Invalid", { body: { key: "messageEmpty" } });
  }
  if (clientId !== null && !readField(clientIdField, clientId).ok) {
    return problem("Invalid", { cid: { key: "badText" } });
  }
  const event = {
    roomId,
    kind: "message",
    authorId: viewer.id,
    clientId,
    body: said.value,
    data: { photos },
    at: ports.clock.now(),
    news: "message.sent",
  } as const;
  const sent = await sendOnce(() => send(ports, { event, photos }));
  if (sent === null) {
    const place = { roomId, memberId: viewer.id };
    return problem(await writingObstacle(ports.db, place) ?? "CannotWrite");
  }
  if (!sent.repeated) {
    ports.live.know(roomId, lineOf(event, sent, photos));
    announceRoom(ports, { roomId, seq: sent.seq });
    ports.counters.refreshSoon(roomId);
  }
  return ok(sent);
}

/** The message as whoever reads it next will find it. */
function lineOf(
  { authorId, body = "", at, clientId = null }: MemberEvent,
  { seq }: Sent,
  photos: readonly PhotoFile[],
): MessageLine {
  return {
    seq,
    kind: "message",
    authorId,
    at: at.toISOString(),
    clientId,
    body,
    data: { photos },
    editedAt: null,
    deletedAt: null,
  };
}

interface Sending {
  event: MemberEvent;
  photos: readonly PhotoFile[];
}

/** Words alone go in one statement, with those of others; photos are noted beside them in one transaction. */
function send({ db }: Ports, { event, photos }: Sending): Promise<Sent | null> {
  if (photos.length === 0) return appendGathered(db, event);
  return db.transaction(async (tx) => {
    const sent = await appendMemberEvent(tx, event);
    if (sent && !sent.repeated) {
      const keys = photos.map(({ key }) => key);
      await createRoomPhotos(tx, { roomId: event.roomId, seq: sent.seq, keys });
    }
    return sent;
  });
}
