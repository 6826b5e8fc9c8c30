import { sql } from "../db.ts";
import type { DataByTable } from "./table_data.ts";

/** What a member has said to and agreed with others. It is the others' too, so it stays. */
export const DEALINGS_DATA: DataByTable = {
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
};
