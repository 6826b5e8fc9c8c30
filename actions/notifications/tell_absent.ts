import type { Ports } from "@/adapters/ports.ts";
import type { Transaction } from "@/db/db.ts";
import { addToDigests } from "@/db/digests.ts";
import { createLetters } from "@/db/letters.ts";
import { listHoursByMember, type NewNotice } from "@/db/news.ts";
import { createPushes } from "@/db/pushes.ts";
import {
  type Channel,
  DEFAULT_HOURS,
  isFresh,
  letterTime,
  pushTime,
} from "@/domain/notifications/mod.ts";
import { newId } from "@/domain/shared/ids.ts";
import { NEWS } from "@/domain/spaces.ts";

export interface TellAbsent {
  notices: readonly NewNotice[];
  /** Whether the reader of a notification wants it on a channel. */
  wanted(notice: NewNotice, channel: Channel): boolean;
}

/**
 * Notes how those hear of it who are not looking: a message to their devices, and a letter, or a
 * line in the letter of the day for what is not mailed by itself. All in their own hours.
 */
export async function tellAbsent(
  tx: Transaction,
  { clock, mail: { wakes } }: Ports,
  { notices, wanted }: TellAbsent,
): Promise<void> {
  const now = clock.now();
  const fresh = notices.filter(({ at }) => isFresh(at, now));
  const members = [...new Set(fresh.map(({ memberId }) => memberId))];
  const chosen = await listHoursByMember(tx, members);
  const on = (channel: Channel) =>
    fresh.filter((notice) => wanted(notice, channel))
      .map(({ id: notificationId, memberId, kind }) => ({
        notificationId,
        memberId,
        matter: NEWS[kind],
        hours: chosen.get(memberId) ?? DEFAULT_HOURS,
      }));
  const mailed = on("mail");
  await createLetters(
    tx,
    mailed.map(({ notificationId, ...posting }) => ({
      id: newId(clock),
      notificationId,
      dueAt: letterTime({ ...posting, at: now, wakes }),
    })),
  );
  await createPushes(
    tx,
    on("push").map(({ notificationId, memberId, hours }) => ({
      notificationId,
      memberId,
      dueAt: pushTime({ at: now, hours }),
    })),
  );
  const alone = new Set(mailed.map(({ notificationId }) => notificationId));
  const entries = on("digest")
    .filter(({ notificationId }) => !alone.has(notificationId))
    .map((entry) => ({ ...entry, id: newId(clock) }));
  await addToDigests(tx, { entries, now });
}
