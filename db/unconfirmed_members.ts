/** Accounts whose address nobody confirmed and that hold nothing: what may go without anybody missing it. */
import { type Fragment, join, type Queryable, sql } from "./db.ts";

/** What goes along with an account that goes: letters that are over, and how it wanted to be told of things. */
export const GOES_ALONG = [
  "account_letters",
  "notification_choices",
  "notification_hours",
  "push_subscriptions",
] as const;

/** What an account may hold, by table. One row of these, and it stays. Each half walks an index of its own. */
export const HELD: Readonly<Record<string, Fragment>> = {
  subjects: sql`select from subjects where owner_id = m.id`,
  bookmarks: sql`select from bookmarks where member_id = m.id`,
  room_members: sql`select from room_members where member_id = m.id`,
  deals: sql`select from deals where lender_id = m.id
    union all select from deals where borrower_id = m.id`,
  reviews: sql`select from reviews where author_id = m.id
    union all select from reviews where target_id = m.id`,
  notifications: sql`select from notifications where member_id = m.id`,
  digests: sql`select from digests where member_id = m.id`,
  identities: sql`select from identities where member_id = m.id`,
  api_tokens: sql`select from api_tokens where member_id = m.id`,
  passkeys: sql`select from passkeys where member_id = m.id`,
  authenticators: sql`select from authenticators where member_id = m.id`,
  exports: sql`select from exports where member_id = m.id`,
  reports: sql`select from reports where reporter_id = m.id
    union all select from reports where target_member_id = m.id`,
  blocks: sql`select from blocks where member_id = m.id
    union all select from blocks where blocked_id = m.id`,
  mutes: sql`select from mutes where member_id = m.id
    union all select from mutes where muted_id = m.id`,
  feedback: sql`select from feedback where member_id = m.id`,
  staff_actions: sql`select from staff_actions where target_member_id = m.id`,
  staff_notes: sql`select from staff_notes where member_id = m.id`,
  appeals: sql`select from appeals where member_id = m.id`,
};

/** Tables that only name who is in one of those above, or is of the staff. */
export const IMPLIED = [
  "events",
  "rooms",
  "room_events",
  "deal_terms",
  "deal_records",
] as const;

/** `offset 0` keeps these from becoming one join over whole tables: few accounts are asked about, one by one. */
const HOLDS_NOTHING: Fragment = join(
  Object.values(HELD).map((rows) => sql`not exists (${rows} offset 0)`),
  " and ",
);

/**
 * Takes such accounts away, the oldest first, with what goes along: one statement, so that whoever
 * confirms in the same moment either stays or finds no account. Answers their ids.
 */
export async function deleteUnconfirmedMembers(
  db: Queryable,
  { before, limit }: { before: Date; limit: number },
): Promise<string[]> {
  const rows = await db.query<{ id: string }>(sql`
    with gone as materialized (
      select m.id from members m
      where m.email_confirmed_at is null and m.withdrawn_at is null
        and m.created_at < ${before} and m.role = 'member' and ${HOLDS_NOTHING}
        and not exists (
          select from account_letters l
          where l.member_id = m.id
            and (l.state = 'waiting' or l.created_at >= ${before})
        )
      order by m.created_at limit ${limit}
      for update of m skip locked
    ),
    letters as (
      delete from account_letters where member_id in (select id from gone)
    ),
    choices as (
      delete from notification_choices where member_id in (select id from gone)
    ),
    hours as (
      delete from notification_hours where member_id in (select id from gone)
    ),
    devices as (
      delete from push_subscriptions where member_id in (select id from gone)
    )
    delete from members
    where id in (select id from gone) and email_confirmed_at is null
    returning id
  `);
  return rows.map(({ id }) => id);
}
