import type { ContentNow, StaffReport } from "@/domain/moderation/mod.ts";
import { spaceOf } from "@/domain/spaces.ts";
import { type Queryable, sql } from "./db.ts";
import { getSubjectText } from "./subjects.ts";

type Now = Omit<ContentNow, "path">;

/** What a report is about, as it is now. */
export async function getContentNow(
  db: Queryable,
  report: StaffReport,
): Promise<ContentNow> {
  const { target, subjectId, reviewId, roomId, seq } = report;
  if (subjectId !== null) return await getSubjectNow(db, subjectId);
  if (reviewId !== null) {
    return { ...await getReviewNow(db, reviewId), path: null };
  }
  if (roomId !== null && seq !== null) {
    return { ...await getMessageNow(db, { roomId, seq }), path: null };
  }
  const person = await getMemberNow(db, target.id);
  const path = person.gone ? null : `/people/${target.handle}`;
  return { ...person, path };
}

const NOTHING: Now = { title: "", text: "", gone: true, withheld: false };

async function getSubjectNow(
  db: Queryable,
  id: string,
): Promise<ContentNow> {
  const [row] = await db.query<Omit<Now, "text"> & { kind: string }>(sql`
    select kind, title, deleted_at is not null as gone,
      withheld_from is not null as withheld
    from subjects where id = ${id}
  `);
  if (row === undefined || row.gone) return { ...NOTHING, path: null };
  const { kind, ...now } = row;
  const text = await getSubjectText(db, { id, kind });
  return { ...now, text, path: spaceOf(kind).subjectPath(id) };
}

async function getReviewNow(db: Queryable, id: string): Promise<Now> {
  const [row] = await db.query<Now>(sql`
    select '' as title, body as text, false as gone,
      withheld_at is not null as withheld
    from reviews where id = ${id}
  `);
  return row ?? NOTHING;
}

async function getMessageNow(
  db: Queryable,
  { roomId, seq }: { roomId: string; seq: number },
): Promise<Now> {
  const [row] = await db.query<Now>(sql`
    select '' as title, body as text,
      coalesce((data ->> 'removed')::boolean, false) as withheld,
      deleted_at is not null and data ->> 'removed' is null as gone
    from room_events where room_id = ${roomId} and seq = ${seq}
  `);
  return row ?? NOTHING;
}

async function getMemberNow(db: Queryable, id: string): Promise<Now> {
  const [row] = await db.query<Now>(sql`
    select name as title, intro as text, withdrawn_at is not null as gone,
      false as withheld
    from members where id = ${id}
  `);
  return row === undefined || row.gone ? NOTHING : row;
}
