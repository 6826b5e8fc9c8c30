import type { PersonReview, PersonThing } from "@/domain/moderation/mod.ts";
import type { SpaceName } from "@/domain/shared/space.ts";
import { type Queryable, sql } from "./db.ts";
import { withholdSubjects } from "./subjects.ts";

/** What staff may hide or remove. */
export type ContentPlace =
  | { subjectId: string }
  | { reviewId: string }
  | { roomId: string; seq: number };

/** Who answers for it; null where there is nothing of the kind. */
export async function getContentOwner(
  tx: Queryable,
  place: ContentPlace,
): Promise<string | null> {
  const [row] = await tx.query<{ id: string | null }>(
    "subjectId" in place
      ? sql`select owner_id as id from subjects where id = ${place.subjectId}`
      : "reviewId" in place
      ? sql`select author_id as id from reviews where id = ${place.reviewId}`
      : sql`
        select author_id as id from room_events
        where room_id = ${place.roomId} and seq = ${place.seq}
      `,
  );
  return row?.id ?? null;
}

/** A thing as a deed of staff finds it. */
export interface LockedSubject {
  id: string;
  kind: SpaceName;
  title: string;
  ownerId: string;
  withheld: boolean;
}

/** A thing of any space that was not deleted, held until the transaction ends. */
export async function lockSubject(
  tx: Queryable,
  id: string,
): Promise<LockedSubject | null> {
  const rows = await tx.query<LockedSubject>(sql`
    select id, kind, title, owner_id as "ownerId",
      withheld_from is not null as withheld
    from subjects where id = ${id} and deleted_at is null for no key update
  `);
  return rows[0] ?? null;
}

/** Hides all that somebody has on show; answers what that was. */
export async function withholdAllOf(
  tx: Queryable,
  { ownerId, at }: { ownerId: string; at: Date },
): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(sql`
    select id from subjects
    where owner_id = ${ownerId} and deleted_at is null
      and visibility = 'public'
    order by id for no key update
  `);
  const ids = rows.map(({ id }) => id);
  await withholdSubjects(tx, { ids, at });
  return ids;
}

/** A review as a deed of staff finds it. */
export interface LockedReview {
  id: string;
  authorId: string;
  subjectId: string;
  withheld: boolean;
}

export async function lockReview(
  tx: Queryable,
  id: string,
): Promise<LockedReview | null> {
  const rows = await tx.query<LockedReview>(sql`
    select id, author_id as "authorId", subject_id as "subjectId",
      withheld_at is not null as withheld
    from reviews where id = ${id} for update
  `);
  return rows[0] ?? null;
}

/** Hides a review, or shows it again with null. Lock it first. */
export async function updateReviewWithheld(
  tx: Queryable,
  { id, at }: { id: string; at: Date | null },
): Promise<void> {
  await tx.query(sql`update reviews set withheld_at = ${at} where id = ${id}`);
}

/** Somebody's message as staff find it, held with its room until the transaction ends. */
export interface LockedMessage {
  authorId: string;
  photoKeys: string[];
  deleted: boolean;
}

export async function lockMessage(
  tx: Queryable,
  { roomId, seq }: { roomId: string; seq: number },
): Promise<LockedMessage | null> {
  const [row] = await tx.query<
    { authorId: string; data: { photos: { key: string }[] }; deleted: boolean }
  >(sql`
    select e.author_id as "authorId", e.data,
      e.deleted_at is not null as deleted
    from rooms r join room_events e on e.room_id = r.id
    where r.id = ${roomId} and e.seq = ${seq} and e.kind = 'message'
      and e.author_id is not null
    for update of r, e
  `);
  if (row === undefined) return null;
  const { data, ...rest } = row;
  return { ...rest, photoKeys: data.photos.map(({ key }) => key) };
}

/** Things of a member as staff see them, hidden or not, newest first. */
export function listThingsForStaff(
  db: Queryable,
  { ownerId, limit = 20 }: { ownerId: string; limit?: number },
): Promise<PersonThing[]> {
  return db.query<PersonThing>(sql`
    select id, kind as space, title, visibility,
      withheld_from is not null as withheld, created_at as at
    from subjects
    where owner_id = ${ownerId} and deleted_at is null
    order by id desc limit ${limit}
  `);
}

export function listReviewsForStaff(
  db: Queryable,
  { authorId, limit = 20 }: { authorId: string; limit?: number },
): Promise<PersonReview[]> {
  return db.query<PersonReview>(sql`
    select id, body, stars, withheld_at is not null as withheld, at
    from reviews
    where author_id = ${authorId} and published_at is not null
    order by id desc limit ${limit}
  `);
}
