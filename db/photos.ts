import type { Photo, PhotoFile } from "@/domain/uploads/photos.ts";
import { type Clock, newId } from "@/domain/shared/ids.ts";
import { type Queryable, sql } from "./db.ts";

/** The photos of a subject in the order they are shown; the first is the cover. */
export function listPhotosBySubject(
  db: Queryable,
  subjectId: string,
): Promise<Photo[]> {
  return db.query<Photo>(sql`
    select id, key, width, height, blur from photos
    where subject_id = ${subjectId} order by position`);
}

/** Which of these photo files something still shows: a thing, a member, a message, the record of a deal, a report that waits. */
export async function listPhotoKeysInUse(
  db: Queryable,
  keys: readonly string[],
): Promise<string[]> {
  const rows = await db.query<{ key: string }>(sql`
    select distinct given.key
    from unnest(${keys}::text[]) as given (key),
      jsonb_build_array(jsonb_build_object('key', given.key)) as entry
    where exists (select from photos where key = given.key)
      or exists (select from members where photo_key = given.key)
      or exists (select from room_photos where key = given.key)
      or exists (select from deal_records where photos @> entry)
      or exists (select from deal_records where answer_photos @> entry)
      or exists (
        select from reports
        where state = 'received' and snapshot -> 'photos' @> entry
      )`);
  return rows.map((row) => row.key);
}

export interface CreatePhotos {
  subjectId: string;
  /** In the order they are shown. */
  photos: readonly PhotoFile[];
  clock: Clock;
}

/** Gives a new subject its photos. */
export async function createPhotos(
  db: Queryable,
  { subjectId, photos, clock }: CreatePhotos,
): Promise<void> {
  for (const [position, photo] of photos.entries()) {
    await createPhoto(db, { subjectId, photo, position, clock });
  }
}

export interface ReplacePhotos {
  subjectId: string;
  /** All photos it has from now on, in order: one it has already by its id, a new one as its file. */
  photos: readonly (string | PhotoFile)[];
  clock: Clock;
}

/**
 * Changes which photos a subject has and in which order; ids of other subjects' photos change nothing.
 * Answers the keys of the photos that are gone: their files can go when nobody else uses them.
 */
export async function replacePhotos(
  db: Queryable,
  { subjectId, photos, clock }: ReplacePhotos,
): Promise<string[]> {
  const kept = photos.filter((photo) => typeof photo === "string");
  const gone = await db.query<{ key: string }>(sql`
    delete from photos
    where subject_id = ${subjectId} and not id = any(${kept}::uuid[])
    returning key`);
  for (const [position, photo] of photos.entries()) {
    if (typeof photo === "string") {
      await db.query(sql`
        update photos set position = ${position}
        where id = ${photo} and subject_id = ${subjectId}`);
    } else await createPhoto(db, { subjectId, photo, position, clock });
  }
  return gone.map((row) => row.key);
}

interface CreatePhoto {
  subjectId: string;
  photo: PhotoFile;
  position: number;
  clock: Clock;
}

async function createPhoto(
  db: Queryable,
  { subjectId, photo, position, clock }: CreatePhoto,
) {
  const { key, width, height, blur } = photo;
  await db.query(sql`
    insert into photos
      (id, subject_id, position, key, width, height, blur, created_at)
    values
      (${newId(clock)}, ${subjectId}, ${position}, ${key}, ${width}, ${height},
       ${blur}, ${clock.now()})`);
}
