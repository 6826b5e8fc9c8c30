/**
 * What each table holds of one member: what an export tells them of it, and what becomes of it when
 * they leave. Every table has its entry (a test compares them with the database), so that nobody
 * adds one without deciding; docs/leaving.md says why for people.
 */
import { type Fragment, type Queryable, sql } from "./db.ts";

/** Whoever is leaving, and what stands in the place of their handle. */
export interface Leaving {
  memberId: string;
  /** The address they had. */
  email: string;
  handle: string;
  at: Date;
}

interface TableData {
  /** Their rows, as an export shows them; nothing of it is theirs where there is none. */
  own?: (memberId: string) => Fragment;
  /** What is done when they leave, in this order; all stays as it is where there is none. */
  leave?: (leaving: Leaving) => Fragment[];
}

/** By table; those that point at others come before them. */
export const MEMBER_DATA: Readonly<Record<string, TableData>> = {
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
  bookmarks: {
    own: (memberId) =>
      sql`
      select b.subject_id as subject, b.created_at as "createdAt"
      from bookmarks b where b.member_id = ${memberId}::uuid order by b.created_at`,
    leave: ({ memberId }) => [
      sql`
        update rent_items set bookmark_count = bookmark_count - 1
        where id in (select subject_id from bookmarks where member_id = ${memberId}::uuid)`,
      sql`delete from bookmarks where member_id = ${memberId}::uuid`,
    ],
  },
  photos: {
    own: (memberId) =>
      sql`
      select p.subject_id as subject, p.position, p.key, p.width, p.height, p.created_at as "createdAt"
      from photos p join subjects s on s.id = p.subject_id
      where s.owner_id = ${memberId}::uuid order by p.subject_id, p.position`,
    leave: ({ memberId }) => [sql`
      delete from photos where subject_id in (
        select id from subjects where owner_id = ${memberId}::uuid)`],
  },
  rent_items: {
    own: (memberId) =>
      sql`
      select i.id, i.section, i.category, s.title, i.body, i.price, i.unit, i.deposit, i.value,
        s.region, s.visibility, s.created_at as "createdAt", i.updated_at as "updatedAt",
        s.deleted_at as "deletedAt"
      from rent_items i join subjects s on s.id = i.id
      where s.owner_id = ${memberId}::uuid order by i.id`,
    leave: ({ memberId, at }) => [sql`
      update rent_items
      set body = '', search_text = '', grams = '{}', listed = false, version = version + 1, updated_at = ${at}
      where id in (select id from subjects where owner_id = ${memberId}::uuid)`],
  },
  subjects: {
    leave: ({ memberId, at }) => [sql`
      update subjects set title = '', deleted_at = coalesce(deleted_at, ${at})
      where owner_id = ${memberId}::uuid`],
  },
  rooms: {
    own: (memberId) =>
      sql`
      select r.id, r.subject_id as subject, case when o.withdrawn_at is null then o.name end as "with",
        m.joined_at as "joinedAt", r.last_at as "lastAt", m.hidden_at as "hiddenAt"
      from room_members m join rooms r on r.id = m.room_id
        left join members o on r.kind = 'direct' and o.id =
          case when r.first_member = m.member_id then r.second_member else r.first_member end
      where m.member_id = ${memberId}::uuid order by r.id`,
  },
  room_members: {},
  room_events: {
    own: (memberId) =>
      sql`
      select e.room_id as room, e.seq, e.kind, e.author_id = ${memberId}::uuid as mine, e.body, e.data,
        e.target_seq as "target", e.at, e.edited_at as "editedAt", e.deleted_at as "deletedAt"
      from room_members m join room_events e on e.room_id = m.room_id
      where m.member_id = ${memberId}::uuid and m.left_at is null and m.banned_at is null
      order by e.room_id, e.seq`,
  },
  room_photos: {
    own: (memberId) =>
      sql`
      select p.room_id as room, p.seq, p.key
      from room_photos p join room_events e on e.room_id = p.room_id and e.seq = p.seq
      where e.author_id = ${memberId}::uuid order by p.room_id, p.seq`,
  },
  deals: {
    own: (memberId) =>
      sql`
      select d.id, d.item_id as item, d.room_id as room,
        case when d.lender_id = ${memberId}::uuid then 'lender' else 'borrower' end as role,
        d.proposer_id = ${memberId}::uuid as "askedByMe", d.state, d.starts_at as "startsAt",
        d.ends_at as "endsAt", d.price, d.unit, d.total, d.deposit, d.note, d.reason,
        d.requested_at as "requestedAt", d.accepted_at as "acceptedAt", d.returned_at as "returnedAt",
        d.ended_at as "endedAt"
      from deals d
      where d.lender_id = ${memberId}::uuid or d.borrower_id = ${memberId}::uuid order by d.id`,
  },
  deal_terms: {
    own: (memberId) =>
      sql`
      select t.deal_id as deal, t.n, t.proposer_id = ${memberId}::uuid as mine, t.starts_at as "startsAt",
        t.ends_at as "endsAt", t.total, t.state, t.note, t.at
      from deal_terms t join deals d on d.id = t.deal_id
      where d.lender_id = ${memberId}::uuid or d.borrower_id = ${memberId}::uuid order by t.deal_id, t.n`,
  },
  deal_records: {
    own: (memberId) =>
      sql`
      select r.deal_id as deal, r.kind, r.starter_id = ${memberId}::uuid as mine, r.started_at as "startedAt",
        r.prompts, r.note, r.photos, r.confirmed_at as "confirmedAt", r.answer_note as "answerNote",
        r.answer_photos as "answerPhotos", r.hash
      from deal_records r join deals d on d.id = r.deal_id
      where d.lender_id = ${memberId}::uuid or d.borrower_id = ${memberId}::uuid
      order by r.deal_id, r.kind`,
  },
  reviews: {
    own: (memberId) =>
      sql`
      select r.deal_id as deal, r.author_id = ${memberId}::uuid as mine, r.stars, r.body, r.at,
        r.published_at as "publishedAt"
      from reviews r
      where r.author_id = ${memberId}::uuid
        or (r.target_id = ${memberId}::uuid and r.published_at is not null)
      order by r.at, r.id`,
  },
  reports: {
    own: (memberId) =>
      sql`
      select target_kind as "about", reason, body, at, state, outcome, note
      from reports where reporter_id = ${memberId}::uuid order by at, id`,
    // What nobody has looked at yet is still needed; a decided one keeps no words of who left.
    leave: ({ memberId }) => [sql`
      update reports set snapshot = '{}'
      where target_member_id = ${memberId}::uuid and state = 'decided'`],
  },
  appeals: {
    own: (memberId) =>
      sql`
      select a.kind as against, p.body, p.at, p.state, p.outcome, p.note
      from appeals p join staff_actions a on a.id = p.action_id
      where p.member_id = ${memberId}::uuid order by p.at, p.id`,
    leave: ({ memberId }) => [sql`
      update appeals set body = ''
      where member_id = ${memberId}::uuid and state = 'decided'`],
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
  blocks: {
    own: (memberId) =>
      sql`
      select case when o.withdrawn_at is null then o.name end as name, b.at
      from blocks b join members o on o.id = b.blocked_id
      where b.member_id = ${memberId}::uuid order by b.at`,
    leave: ({ memberId }) => [sql`
      delete from blocks where member_id = ${memberId}::uuid or blocked_id = ${memberId}::uuid`],
  },
  mutes: {
    own: (memberId) =>
      sql`
      select case when o.withdrawn_at is null then o.name end as name, b.at
      from mutes b join members o on o.id = b.muted_id
      where b.member_id = ${memberId}::uuid order by b.at`,
    leave: ({ memberId }) => [sql`
      delete from mutes where member_id = ${memberId}::uuid or muted_id = ${memberId}::uuid`],
  },
  feedback: {
    own: (memberId) =>
      sql`
      select title, body, at from feedback where member_id = ${memberId}::uuid order by at`,
    leave: ({ memberId }) => [sql`
      update feedback set member_id = null where member_id = ${memberId}::uuid`],
  },
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
  // Sessions and counters: ended by themselves, and without words.
  kv: {},
  migrations: {},
  regions: {},
  rent_categories: {},
};

const ROWS_AT_ONCE = 1000;

/** All rows of an entry's `own`, a part at a time. */
export async function* listOwnRows(
  db: Queryable,
  own: Fragment,
): AsyncGenerator<object> {
  for (let seen = 0;;) {
    const rows = await db.query<object>(sql`
      select * from (${own}) own limit ${ROWS_AT_ONCE} offset ${seen}`);
    yield* rows;
    seen += rows.length;
    if (rows.length < ROWS_AT_ONCE) return;
  }
}

/** Takes away all that is a member's alone and their name from the rest; the transaction holds their row. */
export async function leaveAllTables(
  tx: Queryable,
  leaving: Leaving,
): Promise<void> {
  for (const { leave } of Object.values(MEMBER_DATA)) {
    for (const statement of leave?.(leaving) ?? []) await tx.query(statement);
  }
}
