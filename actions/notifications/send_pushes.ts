import type { Ports } from "@/adapters/ports.ts";
import type { PushMessage } from "@/adapters/push/pusher.ts";
import { listNoticesById, type NoticeForReader } from "@/db/notifications.ts";
import { deleteSubscription } from "@/db/push_subscriptions.ts";
import {
  type ClaimedPush,
  claimPushes,
  deletePush,
  postponePush,
} from "@/db/pushes.ts";
import { isUrgent, retryAt } from "@/domain/notifications/mod.ts";
import { shortId } from "@/domain/shared/ids.ts";
import { isNews, NEWS, noticePath } from "@/domain/spaces.ts";
import { MESSAGES } from "@/locales/mod.ts";
import { noticeText } from "@/locales/notice_text.ts";

/** How many messages one worker undertakes at once; they go out side by side. */
const BATCH = 10;
/** After this time a message that was undertaken is due again, because its worker must have been killed. */
const LEASE_MS = 60 * 1000;

/** Sends the messages to devices that are due; what a reader has seen by now is not sent. Answers how many it saw to. */
export async function sendPushes(ports: Ports): Promise<number> {
  let seen = 0;
  for (;;) {
    const now = ports.clock.now();
    const until = new Date(now.getTime() + LEASE_MS);
    const pushes = await claimPushes(ports.db, { now, until, limit: BATCH });
    await Promise.all(pushes.map((push) => seeTo(ports, push)));
    seen += pushes.length;
    if (pushes.length < BATCH) return seen;
  }
}

async function seeTo(ports: Ports, push: ClaimedPush): Promise<void> {
  const { db, sessions } = ports;
  const [about] = await listNoticesById(db, [push.notificationId]);
  if (!about || about.notice.read) return await deletePush(db, push);
  const signedIn = await sessions.list(push.memberId, "");
  if (!signedIn.some(({ id }) => id === push.sessionId)) {
    return await deleteSubscription(db, push.subscriptionId);
  }
  try {
    const outcome = await ports.push.send(push, messageOf(about));
    // With the device go all messages that wait for it.
    if (outcome === "gone") await deleteSubscription(db, push.subscriptionId);
    else await deletePush(db, push);
  } catch (error) {
    await tryAgain(ports, push, error);
  }
}

function messageOf({ notice, language }: NoticeForReader): PushMessage {
  const t = MESSAGES[language];
  return {
    title: t.common.brand,
    body: noticeText(notice, t),
    url: noticePath(notice),
    tag: shortId(notice.id),
    urgent: isNews(notice.kind) && isUrgent(NEWS[notice.kind]),
  };
}

/** Only what the pusher says of itself is told: other errors may repeat an address. */
async function tryAgain(
  { db, clock, log }: Ports,
  push: ClaimedPush,
  error: unknown,
): Promise<void> {
  const refused = error instanceof Error && error.name === "PushRefused";
  const final = refused && "final" in error && error.final === true;
  const dueAt = final ? null : retryAt(push.tries, clock.now());
  log.warn("A message to a device was not taken", {
    device: push.subscriptionId,
    tries: push.tries,
    reason: refused ? error.message : "unknown",
    again: dueAt?.toISOString() ?? "never",
  });
  return dueAt === null
    ? await deletePush(db, push)
    : await postponePush(db, { ...push, dueAt });
}
