import { sql } from "../db.ts";
import type { DataByTable } from "./table_data.ts";

/** What a member has put up, and what they keep. */
export const THINGS_DATA: DataByTable = {
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
};
