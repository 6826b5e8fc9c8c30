import { sql } from "../db.ts";
import type { DataByTable } from "./table_data.ts";

/** What a member is told, and how; their letters and exports. */
export const NEWS_DATA: DataByTable = {
  letters: {
    leave: ({ memberId }) => [sql`
      delete from letters where notification_id in (
        select id from notifications where member_id = ${memberId}::uuid)`],
  },
  digest_notifications: {},
  digests: {
    leave: ({ memberId }) => [
      sql`delete from digests where member_id = ${memberId}::uuid`,
    ],
  },
  pushes: {},
  push_subscriptions: {
    own: (memberId) =>
      sql`
      select device, created_at as "createdAt" from push_subscriptions
      where member_id = ${memberId}::uuid order by created_at`,
    leave: ({ memberId }) => [
      sql`delete from push_subscriptions where member_id = ${memberId}::uuid`,
    ],
  },
  notification_hours: {
    own: (memberId) =>
      sql`
      select quiet_from as "quietFrom", quiet_until as "quietUntil", digest_at as "digestAt"
      from notification_hours where member_id = ${memberId}::uuid`,
    leave: ({ memberId }) => [
      sql`delete from notification_hours where member_id = ${memberId}::uuid`,
    ],
  },
  notifications: {
    own: (memberId) =>
      sql`
      select kind, subject_id as subject, room_id as room, at, read_at as "readAt"
      from notifications where member_id = ${memberId}::uuid order by at, id`,
    leave: ({ memberId }) => [
      sql`delete from notifications where member_id = ${memberId}::uuid`,
    ],
  },
  notification_choices: {
    own: (memberId) =>
      sql`
      select kind, channel, wanted from notification_choices
      where member_id = ${memberId}::uuid order by kind, channel`,
    leave: ({ memberId }) => [
      sql`delete from notification_choices where member_id = ${memberId}::uuid`,
    ],
  },
  account_letters: {
    own: (memberId) =>
      sql`
      select kind, address::text as address, created_at as "createdAt", state
      from account_letters where member_id = ${memberId}::uuid order by created_at`,
    leave: ({ memberId, email }) => [sql`
      delete from account_letters
      where member_id = ${memberId}::uuid or address = ${email}::citext`],
  },
  exports: {
    leave: ({ memberId }) => [
      sql`delete from exports where member_id = ${memberId}::uuid`,
    ],
  },
};
