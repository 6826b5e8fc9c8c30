import type { DeviceKeys } from "@/domain/notifications/mod.ts";
import { type Queryable, sql } from "./db.ts";
import { dueRows, type Lease, type Waiting } from "./leases.ts";

const WAITING: Waiting = {
  table: sql`pushes`,
  key: sql`subscription_id, notification_id`,
  condition: sql`true`,
};

/** A notification that is to reach the devices of its reader. */
export interface NewPush {
  notificationId: string;
  memberId: string;
  dueAt: Date;
}

/** Notes messages to every device of their readers; what comes up again while it waits is one message. */
export async function createPushes(
  tx: Queryable,
  pushes: readonly NewPush[],
): Promise<void> {
  if (pushes.length === 0) return;
  await tx.query(sql`
    insert into pushes (subscription_id, notification_id, due_at)
    select s.id, p."notificationId", p."dueAt"
    from jsonb_to_recordset(${JSON.stringify(pushes)}::text::jsonb)
        as p ("notificationId" uuid, "memberId" uuid, "dueAt" timestamptz)
      join push_subscriptions s on s.member_id = p."memberId"
    on conflict (subscription_id, notification_id) do nothing
  `);
}

/** What names a message: whom it is for, and what it is about. */
export interface PushName {
  subscriptionId: string;
  notificationId: string;
}

/** A message that somebody has undertaken to send. */
export interface ClaimedPush extends DeviceKeys, PushName {
  memberId: string;
  /** The session in which the device was named. */
  sessionId: string;
  /** This try included. */
  tries: number;
}

/** Messages whose time has come; like letters, they are due again at `until`. */
export function claimPushes(
  db: Queryable,
  lease: Lease,
): Promise<ClaimedPush[]> {
  return db.query<ClaimedPush>(sql`
    with due as (${dueRows(WAITING, lease)})
    update pushes p set tries = p.tries + 1, due_at = ${lease.until}
    from due, push_subscriptions s
    where p.subscription_id = due.subscription_id
      and p.notification_id = due.notification_id and s.id = p.subscription_id
    returning s.id as "subscriptionId", p.notification_id as "notificationId", p.tries,
      s.member_id as "memberId", s.session_id as "sessionId", s.endpoint, s.p256dh, s.auth
  `);
}

/** A message was sent, or nobody needs it any more. */
export async function deletePush(
  db: Queryable,
  { subscriptionId, notificationId }: PushName,
): Promise<void> {
  await db.query(sql`
    delete from pushes
    where subscription_id = ${subscriptionId} and notification_id = ${notificationId}
  `);
}

/** A message is tried again at another time. */
export async function postponePush(
  db: Queryable,
  { subscriptionId, notificationId, dueAt }: PushName & { dueAt: Date },
): Promise<void> {
  await db.query(sql`
    update pushes set due_at = ${dueAt}
    where subscription_id = ${subscriptionId} and notification_id = ${notificationId}
  `);
}
