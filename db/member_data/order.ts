import { eraseBy } from "@/domain/reports/mod.ts";
import { type Fragment, sql } from "../db.ts";
import { NO_WORDS, withoutBefore } from "../report_words.ts";
import type { DataByTable, TableData } from "./table_data.ts";

/** What keeps the peace between a member and others. */
export const ORDER_DATA: DataByTable = {
  reports: {
    own: (memberId) =>
      sql`
      select target_kind as "about", reason, body, at, state, outcome, note
      from reports where reporter_id = ${memberId}::uuid order by at, id`,
    // What nobody has looked at yet is still needed, for a while; a decided one keeps no words of who left.
    leave: ({ memberId, at }) => [
      sql`
        update reports set snapshot = ${NO_WORDS}
        where target_member_id = ${memberId}::uuid and state = 'decided'`,
      sql`
        update reports set body = '', snapshot = ${withoutBefore(sql`snapshot`)}
        where reporter_id = ${memberId}::uuid and state = 'decided'`,
      sql`
        update reports set erase_at = coalesce(erase_at, ${eraseBy(at)})
        where ${memberId}::uuid in (reporter_id, target_member_id) and state = 'received'`,
    ],
  },
  appeals: {
    own: (memberId) =>
      sql`
      select a.kind as against, p.body, p.at, p.state, p.outcome, p.note
      from appeals p join staff_actions a on a.id = p.action_id
      where p.member_id = ${memberId}::uuid order by p.at, p.id`,
    leave: ({ memberId, at }) => [
      sql`
        update appeals set body = ''
        where member_id = ${memberId}::uuid and state = 'decided'`,
      sql`
        update appeals set erase_at = ${eraseBy(at)}
        where member_id = ${memberId}::uuid and state = 'received'`,
    ],
  },
  // The log of what staff did is never changed; it names nobody but by their row.
  staff_actions: {
    own: (memberId) =>
      sql`
      select kind, reason, data ->> 'until' as until, at from staff_actions
      where target_member_id = ${memberId}::uuid
        and kind in ('warn', 'suspend', 'relieve', 'ban', 'unban', 'withhold', 'remove')
      order by at, id`,
  },
  staff_notes: {
    leave: ({ memberId }) => [
      sql`delete from staff_notes where member_id = ${memberId}::uuid`,
    ],
  },
  blocks: keptAway(sql`blocks`, sql`blocked_id`),
  mutes: keptAway(sql`mutes`, sql`muted_id`),
  feedback: {
    own: (memberId) =>
      sql`
      select title, body, at from feedback where member_id = ${memberId}::uuid order by at`,
    leave: ({ memberId }) => [sql`
      update feedback set member_id = null where member_id = ${memberId}::uuid`],
  },
};

/** Whom a member keeps away, and who keeps them away: gone when either leaves. */
function keptAway(table: Fragment, other: Fragment): TableData {
  return {
    own: (memberId) =>
      sql`
      select case when o.withdrawn_at is null then o.name end as name, b.at
      from ${table} b join members o on o.id = b.${other}
      where b.member_id = ${memberId}::uuid order by b.at`,
    leave: ({ memberId }) => [sql`
      delete from ${table} where member_id = ${memberId}::uuid or ${other} = ${memberId}::uuid`],
  };
}
