import type { StaffNote } from "@/domain/moderation/mod.ts";
import { type Queryable, sql } from "./db.ts";

/** What a note is about: a person or a report. */
export type NoteAbout = { memberId: string } | { reportId: string };

/** Writes a note for the rest of the staff; the same one again changes nothing. */
export async function createStaffNote(
  tx: Queryable,
  { id, authorId, about, body, at }: {
    id: string;
    authorId: string;
    about: NoteAbout;
    body: string;
    at: Date;
  },
): Promise<void> {
  const { memberId, reportId } = { memberId: null, reportId: null, ...about };
  await tx.query(sql`
    insert into staff_notes (id, author_id, member_id, report_id, body, at)
    values (${id}, ${authorId}, ${memberId}, ${reportId}, ${body}, ${at})
    on conflict (id) do nothing
  `);
}

/** The newest first. */
export function listStaffNotes(
  db: Queryable,
  about: NoteAbout,
): Promise<StaffNote[]> {
  const which = "memberId" in about
    ? sql`n.member_id = ${about.memberId}`
    : sql`n.report_id = ${about.reportId}`;
  return db.query<StaffNote>(sql`
    select n.id, n.body, n.at, m.name as "authorName"
    from staff_notes n join members m on m.id = n.author_id
    where ${which}
    order by n.at desc, n.id desc limit 50
  `);
}
