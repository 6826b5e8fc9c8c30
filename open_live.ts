import {
  createLive,
  type Live,
  type LiveOptions,
} from "@/adapters/live/live.ts";
import type { Settings } from "@/adapters/settings.ts";
import {
  listRoomHeads,
  listRoomHeadsByMembers,
  listRoomMembersByRooms,
  listStreamPart,
} from "@/db/chat_stream.ts";
import type { Db } from "@/db/db.ts";
import { liveLimits } from "@/domain/live/mod.ts";

/** The sockets of this isolate over its database. */
export function openLive(
  { settings, db, ...ports }:
    & Pick<LiveOptions, "bus" | "log" | "sessions" | "counters">
    & { settings: Settings; db: Db },
  options: Pick<LiveOptions, "headEveryMs"> = {},
): Live {
  return createLive({
    ...ports,
    ...options,
    limits: liveLimits(settings.limitScale),
    reads: {
      part: (place) => listStreamPart(db, place),
      heads: (roomIds) => listRoomHeads(db, roomIds),
      headsOf: (memberIds) => listRoomHeadsByMembers(db, memberIds),
      members: (roomIds) => listRoomMembersByRooms(db, roomIds),
    },
  });
}
