import { type Queryable, sql } from "./db.ts";

/** Something that two people have agreed on and not brought to its end. */
export interface OpenDealing {
  id: string;
  space: string;
  title: string;
  otherName: string;
  startsAt: Date;
  endsAt: Date;
}

/** A member's open deals of all spaces, those that begin first first. */
export function listOpenDealings(
  db: Queryable,
  memberId: string,
): Promise<OpenDealing[]> {
  return db.query<OpenDealing>(sql`
    with mine as (
      select id, space, subject_id, other_id as other, starts_at, ends_at from dealings
      where one_id = ${memberId}::uuid and ended_at is null
      union all
      select id, space, subject_id, one_id, starts_at, ends_at from dealings
      where other_id = ${memberId}::uuid and ended_at is null
    )
    select d.id, d.space, s.title, o.name as "otherName", d.starts_at as "startsAt", d.ends_at as "endsAt"
    from mine d join subjects s on s.id = d.subject_id join members o on o.id = d.other
    order by d.starts_at, d.id`);
}

/** Who is about to leave. */
export interface LeavingMember {
  email: string;
  confirmed: boolean;
  name: string;
  language: "ko" | "en";
}

/** Holds a member's row until the transaction ends: no deal with them begins meanwhile. Null when they have left. */
export async function lockMember(
  tx: Queryable,
  memberId: string,
): Promise<LeavingMember | null> {
  const [row] = await tx.query<LeavingMember>(sql`
    select coalesce(email::text, '') as email, email_confirmed_at is not null as confirmed, name, language
    from members where id = ${memberId}::uuid and withdrawn_at is null for update`);
  return row ?? null;
}

/** The files of what a member shows: their picture, and the photos of their things. */
export async function listShownPhotoKeys(
  db: Queryable,
  memberId: string,
): Promise<string[]> {
  const rows = await db.query<{ key: string }>(sql`
    select p.key from photos p join subjects s on s.id = p.subject_id
    where s.owner_id = ${memberId}::uuid
    union select photo_key from members where id = ${memberId}::uuid and photo_key is not null`);
  return rows.map(({ key }) => key);
}
