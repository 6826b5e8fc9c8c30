import type { Price } from "@/domain/rent/item.ts";
import { type Queryable, sql } from "./db.ts";

export interface NewSubject {
  id: string;
  /** The space it belongs to. */
  kind: string;
  ownerId: string;
  region: string;
  title: string;
  at: Date;
}

/** The row by which chat, bookmarks, photos and search know a thing of any space. */
export async function createSubject(
  db: Queryable,
  { id, kind, ownerId, region, title, at }: NewSubject,
): Promise<void> {
  await db.query(sql`
    insert into subjects (id, kind, owner_id, region, title, created_at)
    values (${id}, ${kind}, ${ownerId}, ${region}, ${title}, ${at})
  `);
}

export interface SubjectEdit {
  id: string;
  region: string;
  title: string;
  visibility: "public" | "hidden";
}

export async function updateSubject(
  db: Queryable,
  { id, region, title, visibility }: SubjectEdit,
): Promise<void> {
  await db.query(sql`
    update subjects
    set region = ${region}, title = ${title}, visibility = ${visibility}
    where id = ${id}
  `);
}

export async function updateSubjectVisibility(
  db: Queryable,
  { id, visibility }: Pick<SubjectEdit, "id" | "visibility">,
): Promise<void> {
  await db.query(sql`
    update subjects set visibility = ${visibility} where id = ${id}
  `);
}

/** What staff hide of a thing, and since when. */
interface Withholding {
  ids: readonly string[];
  at: Date;
}

/** Takes things out of everybody's sight but their owners', who cannot show them again. Lock them first. */
export async function withholdSubjects(
  db: Queryable,
  { ids, at }: Withholding,
): Promise<void> {
  await db.query(sql`
    update subjects set withheld_from = visibility, visibility = 'hidden'
    where id = any(${ids}::uuid[]) and withheld_from is null
  `);
  await db.query(sql`
    update rent_items set listed = false, version = version + 1,
      updated_at = ${at}
    where id = any(${ids}::uuid[]) and listed
  `);
}

/** Shows things again as far as their owners had; what was deleted meanwhile stays so. Lock them first. */
export async function releaseSubjects(
  db: Queryable,
  { ids, at }: Withholding,
): Promise<void> {
  await db.query(sql`
    with shown as (
      update subjects set visibility = withheld_from, withheld_from = null
      where id = any(${ids}::uuid[]) and withheld_from is not null
      returning id, visibility = 'public' and deleted_at is null as listed
    )
    update rent_items i
    set listed = shown.listed, version = i.version + 1, updated_at = ${at}
    from shown where i.id = shown.id
  `);
}

/** Leaves the stub that chats and deals go on pointing at. */
export async function deleteSubject(
  db: Queryable,
  { id, at }: { id: string; at: Date },
): Promise<void> {
  await db.query(sql`update subjects set deleted_at = ${at} where id = ${id}`);
}

/** What a subject costs, as its space says; null where nothing is said. */
export async function getSubjectPrice(
  db: Queryable,
  { id, kind }: { id: string; kind: string },
): Promise<Price | null> {
  if (kind !== "rent") return null;
  const rows = await db.query<Price>(sql`
    select price, unit from rent_items where id = ${id}
  `);
  return rows[0] ?? null;
}

/** What a subject's owner says about it; empty where its space has no words. */
export async function getSubjectText(
  db: Queryable,
  { id, kind }: { id: string; kind: string },
): Promise<string> {
  if (kind !== "rent") return "";
  const [row] = await db.query<{ body: string }>(sql`
    select body from rent_items where id = ${id}
  `);
  return row?.body ?? "";
}
