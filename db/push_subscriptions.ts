import { type DeviceKeys, MAX_DEVICES } from "@/domain/notifications/mod.ts";
import { type Db, type Queryable, sql } from "./db.ts";

/** A device as its member sees it. */
export interface Device {
  id: string;
  /** The session in which it was named. */
  sessionId: string;
  /** What a browser knows itself by. */
  mark: string;
  /** What the browser called itself. */
  browser: string;
  createdAt: Date;
}

export interface NewDevice extends DeviceKeys {
  id: string;
  memberId: string;
  sessionId: string;
  mark: string;
  browser: string;
  at: Date;
}

/** A browser is to get a member's messages; whose it was before gets none there any more. */
export async function createDevice(
  db: Db,
  { id, memberId, sessionId, mark, browser, at, ...keys }: NewDevice,
): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.query(sql`
      delete from push_subscriptions
      where mark = ${mark} and member_id <> ${memberId}
    `);
    await tx.query(sql`
      insert into push_subscriptions (
        id, member_id, session_id, mark, endpoint, p256dh, auth, device,
        created_at
      )
      values (
        ${id}, ${memberId}, ${sessionId}, ${mark}, ${keys.endpoint},
        ${keys.p256dh}, ${keys.auth}, ${browser}, ${at}
      )
      on conflict (mark) do update
      set session_id = excluded.session_id, p256dh = excluded.p256dh,
        auth = excluded.auth, device = excluded.device
    `);
    await tx.query(sql`
      delete from push_subscriptions where id in (
        select id from push_subscriptions where member_id = ${memberId}
        order by created_at desc, id desc offset ${MAX_DEVICES}
      )
    `);
  });
}

/** A member's devices, the newest first. */
export function listDevicesByMember(
  db: Queryable,
  memberId: string,
): Promise<Device[]> {
  return db.query<Device>(sql`
    select id, session_id as "sessionId", mark, device as browser,
      created_at as "createdAt"
    from push_subscriptions where member_id = ${memberId}
    order by created_at desc, id desc
  `);
}

/** Whether there was such a device of this member. */
export async function deleteDevice(
  db: Queryable,
  { id, memberId }: { id: string; memberId: string },
): Promise<boolean> {
  const rows = await db.query<{ id: string }>(sql`
    delete from push_subscriptions
    where id = ${id} and member_id = ${memberId} returning id
  `);
  return rows.length > 0;
}

/** A browser that takes nothing any more. */
export async function deleteSubscription(
  db: Queryable,
  id: string,
): Promise<void> {
  await db.query(sql`delete from push_subscriptions where id = ${id}`);
}
