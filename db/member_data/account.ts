import { sql } from "../db.ts";
import type { DataByTable } from "./table_data.ts";

/** By what a member signs in, what they did, and who they are. */
export const ACCOUNT_DATA: DataByTable = {
  identities: {
    own: (memberId) =>
      sql`
      select provider, label, created_at as "createdAt", used_at as "usedAt" from identities
      where member_id = ${memberId}::uuid order by created_at`,
    leave: ({ memberId }) => [
      sql`delete from identities where member_id = ${memberId}::uuid`,
    ],
  },
  api_tokens: {
    own: (memberId) =>
      sql`
      select name, can_write as "canWrite", created_at as "createdAt", used_at as "usedAt",
        revoked_at as "revokedAt"
      from api_tokens where member_id = ${memberId}::uuid order by created_at`,
    leave: ({ memberId }) => [
      sql`delete from api_tokens where member_id = ${memberId}::uuid`,
    ],
  },
  recovery_codes: {},
  authenticators: {
    own: (memberId) =>
      sql`
      select created_at as "createdAt" from authenticators where member_id = ${memberId}::uuid`,
    leave: ({ memberId }) => [
      sql`delete from authenticators where member_id = ${memberId}::uuid`,
    ],
  },
  passkeys: {
    own: (memberId) =>
      sql`
      select name, created_at as "createdAt", used_at as "usedAt" from passkeys
      where member_id = ${memberId}::uuid order by created_at`,
    leave: ({ memberId }) => [
      sql`delete from passkeys where member_id = ${memberId}::uuid`,
    ],
  },
  events: {
    own: (memberId) =>
      sql`
      select kind, subject_id as subject, at from events where actor_id = ${memberId}::uuid order by at, id`,
  },
  members: {
    own: (memberId) =>
      sql`
      select id, email::text as email, handle::text as handle, name, region, intro, language, role,
        photo_key as "photo", created_at as "createdAt", email_confirmed_at as "emailConfirmedAt",
        neighbour_region as "neighbourRegion", neighbour_at as "neighbourAt",
        suspended_until as "suspendedUntil", banned_at as "bannedAt"
      from members where id = ${memberId}::uuid`,
    leave: ({ memberId, handle, at }) => [sql`
      update members
      set email = null, password_hash = null, handle = ${handle}::citext, name = '', intro = '',
        role = 'member', photo_key = null, neighbour_region = null, neighbour_at = null,
        email_confirmed_at = null, withdrawn_at = ${at}
      where id = ${memberId}::uuid`],
  },
};
