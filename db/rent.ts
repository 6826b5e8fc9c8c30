import type { Viewer } from "@/domain/accounts/viewer.ts";
import type { CategoryId } from "@/domain/rent/categories.ts";
import type { ItemDraft } from "@/domain/rent/draft.ts";
import type { Item, Section, Unit, Visibility } from "@/domain/rent/item.ts";
import { searchEntry } from "@/domain/search/mod.ts";
import { areApart } from "./blocks.ts";
import { type Fragment, type Queryable, sql } from "./db.ts";
import {
  createSubject,
  deleteSubject,
  updateSubject,
  updateSubjectVisibility,
} from "./subjects.ts";

export interface NewItem {
  id: string;
  owner: Pick<Viewer, "id" | "region">;
  draft: ItemDraft;
  at: Date;
}

/** Writes a thing and its subject, on show in its owner's district. Run it inside a transaction. */
export async function createItem(
  db: Queryable,
  { id, owner, draft, at }: NewItem,
): Promise<void> {
  const { region } = owner;
  const { title } = draft;
  const entry = searchEntry(draft);
  await createSubject(db, {
    id,
    kind: "rent",
    ownerId: owner.id,
    region,
    title,
    at,
  });
  await db.query(sql`
    insert into rent_items (
      id, section, category, body, price, unit, deposit, value, updated_at,
      listed, region, search_text, grams
    ) values (
      ${id}, ${draft.section}, ${draft.category}, ${draft.body},
      ${draft.price}, ${draft.unit}, ${draft.deposit}, ${draft.value}, ${at},
      true, ${region}, ${entry.text}, ${entry.grams}
    )
  `);
}

/** Rewrites a thing, in its owner's present district. Lock it first. */
export async function updateItem(
  db: Queryable,
  { id, owner, draft, at, state }: NewItem & { state: Visibility },
): Promise<void> {
  const { region } = owner;
  const entry = searchEntry(draft);
  await updateSubject(db, {
    id,
    region,
    title: draft.title,
    visibility: state,
  });
  await db.query(sql`
    update rent_items set
      section = ${draft.section}, category = ${draft.category},
      body = ${draft.body}, price = ${draft.price}, unit = ${draft.unit},
      deposit = ${draft.deposit}, value = ${draft.value},
      version = version + 1, updated_at = ${at},
      listed = ${state === "public"}, region = ${region},
      search_text = ${entry.text}, grams = ${entry.grams}
    where id = ${id}
  `);
}

/** Shows or hides a thing; a form opened before that is stale. Lock it first. */
export async function updateItemState(
  db: Queryable,
  { id, state, at }: { id: string; state: Visibility; at: Date },
): Promise<void> {
  await updateSubjectVisibility(db, { id, visibility: state });
  await db.query(sql`
    update rent_items
    set listed = ${state === "public"}, version = version + 1,
      updated_at = ${at}
    where id = ${id}
  `);
}

/** Takes a thing off every list for good; its subject stays as a stub. Lock it first. */
export async function deleteItem(
  db: Queryable,
  { id, at }: { id: string; at: Date },
): Promise<void> {
  await deleteSubject(db, { id, at });
  await db.query(sql`
    update rent_items
    set listed = false, version = version + 1, updated_at = ${at}
    where id = ${id}
  `);
}

/** A thing of one's own as a deed finds it. */
export interface OwnItem {
  version: number;
  state: Visibility;
  deleted: boolean;
  /** Staff hid it. */
  withheld: boolean;
}

/**
 * One's own thing, held until the transaction ends; null for everybody else's. The subject is held
 * first, as staff do, and in a way that lets others refer to it.
 */
export async function lockOwnItem(
  db: Queryable,
  { id, ownerId }: { id: string; ownerId: string },
): Promise<OwnItem | null> {
  const rows = await db.query<OwnItem>(sql`
    select i.version, s.visibility as state, s.deleted_at is not null as deleted,
      s.withheld_from is not null as withheld
    from subjects s join rent_items i on i.id = s.id
    where s.id = ${id} and s.owner_id = ${ownerId}
    for no key update
  `);
  return rows[0] ?? null;
}

/** Somebody's thing on show, held until the transaction ends; one's own, hidden and deleted ones are null. */
export async function lockItemOfOthers(
  db: Queryable,
  { id, viewerId }: { id: string; viewerId: string },
): Promise<{ id: string } | null> {
  const rows = await db.query<{ id: string }>(sql`
    select i.id
    from rent_items i join subjects s on s.id = i.id
    where i.id = ${id} and i.listed and s.owner_id <> ${viewerId}
      and not ${areApart(sql`s.owner_id`, sql`${viewerId}`)}
    for update of i
  `);
  return rows[0] ?? null;
}

/** Moves a thing's 찜 count together with the bookmark's row; answers the new one. Lock it first. */
export async function updateBookmarkCount(
  db: Queryable,
  { id, by }: { id: string; by: 1 | -1 },
): Promise<number> {
  const [row] = await db.query<{ count: number }>(sql`
    update rent_items set bookmark_count = bookmark_count + ${by}::integer
    where id = ${id}
    returning bookmark_count as count
  `);
  return row?.count ?? 0;
}

/** Until when a thing `i` is with somebody; null while it is not. */
export const AWAY_UNTIL: Fragment = sql`(
  select max(d.ends_at) from deals d
  where d.item_id = i.id and d.state = 'in_use'
)`;

interface ItemRow {
  id: string;
  section: Section;
  category: CategoryId;
  title: string;
  body: string;
  price: number | null;
  unit: Unit;
  deposit: number | null;
  value: number | null;
  region: string;
  visibility: Visibility;
  withheld: boolean;
  version: number;
  createdAt: Date;
  updatedAt: Date;
  bookmarkCount: number;
  awayUntil: Date | null;
  bookmarked: boolean;
  ownerId: string;
  ownerHandle: string;
  ownerName: string;
  ownerPhoto: string | null;
  ownerRegion: string;
  ownerJoinedAt: Date;
}

/** A thing as this viewer may see it; hidden ones only by their owner, deleted ones by nobody, and none across a block. */
export async function getItem(
  db: Queryable,
  { id, viewer }: { id: string; viewer: Viewer | null },
): Promise<Item | null> {
  const viewerId = viewer?.id ?? null;
  const rows = await db.query<ItemRow>(sql`
    select i.id, i.section, i.category, s.title, i.body, i.price, i.unit,
      i.deposit, i.value, i.region, s.visibility, i.version,
      s.withheld_from is not null as withheld,
      s.created_at as "createdAt", i.updated_at as "updatedAt",
      i.bookmark_count as "bookmarkCount", ${AWAY_UNTIL} as "awayUntil",
      exists (
        select from bookmarks b
        where b.member_id = ${viewerId} and b.subject_id = i.id
      ) as bookmarked,
      m.id as "ownerId", m.handle as "ownerHandle", m.name as "ownerName",
      m.photo_key as "ownerPhoto", m.region as "ownerRegion", m.created_at as "ownerJoinedAt"
    from rent_items i
    join subjects s on s.id = i.id
    join members m on m.id = s.owner_id
    where i.id = ${id} and s.deleted_at is null
      and (s.visibility = 'public' or s.owner_id = ${viewerId})
      and ${
    viewer === null
      ? sql`true`
      : sql`not ${areApart(sql`s.owner_id`, sql`${viewer.id}`)}`
  }
  `);
  const [row] = rows;
  return row === undefined ? null : toItem(row);
}

/** One's own thing, hidden or not; null for everybody else's and for deleted ones. */
export async function getItemForOwner(
  db: Queryable,
  { id, viewer }: { id: string; viewer: Viewer },
): Promise<Item | null> {
  const item = await getItem(db, { id, viewer });
  return item !== null && item.owner.id === viewer.id ? item : null;
}

function toItem(row: ItemRow): Item {
  const {
    ownerId,
    ownerHandle,
    ownerName,
    ownerPhoto,
    ownerRegion,
    ownerJoinedAt,
    ...item
  } = row;
  return {
    ...item,
    owner: {
      id: ownerId,
      handle: ownerHandle,
      name: ownerName,
      photo: ownerPhoto,
      region: ownerRegion,
      joinedAt: ownerJoinedAt,
    },
  };
}
