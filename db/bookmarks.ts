import { type Queryable, sql } from "./db.ts";

export interface NewBookmark {
  memberId: string;
  subjectId: string;
  at: Date;
}

/** Keeps a thing for a member; false when it was kept already. */
export async function createBookmark(
  db: Queryable,
  { memberId, subjectId, at }: NewBookmark,
): Promise<boolean> {
  const rows = await db.query(sql`
    insert into bookmarks (member_id, subject_id, created_at)
    values (${memberId}, ${subjectId}, ${at})
    on conflict do nothing
    returning subject_id
  `);
  return rows.length > 0;
}

/** Lets go of it again; false when it was not kept. */
export async function deleteBookmark(
  db: Queryable,
  { memberId, subjectId }: Omit<NewBookmark, "at">,
): Promise<boolean> {
  const rows = await db.query(sql`
    delete from bookmarks
    where member_id = ${memberId} and subject_id = ${subjectId}
    returning subject_id
  `);
  return rows.length > 0;
}
