import { type Queryable, sql } from "./db.ts";
import { dueRows, type Lease, type Waiting } from "./leases.ts";

/** After so many tries nobody tries again. */
export const EXPORT_TRIES = 5;

const WAITING: Waiting = {
  table: sql`exports`,
  key: sql`id`,
  condition: sql`ready_at is null and tries < ${EXPORT_TRIES}`,
};

/** A member's export: being made while it is not ready. */
export interface Export {
  id: string;
  askedAt: Date;
  readyAt: Date | null;
  expiresAt: Date | null;
  /** In bytes. */
  size: number | null;
}

/** The one a member has asked for; an expired one is none. */
export async function getExport(
  db: Queryable,
  { memberId, now }: { memberId: string; now: Date },
): Promise<Export | null> {
  const [row] = await db.query<Export>(sql`
    select id, asked_at as "askedAt", ready_at as "readyAt", expires_at as "expiresAt", size
    from exports
    where member_id = ${memberId}::uuid and (expires_at is null or expires_at > ${now})`);
  return row ?? null;
}

/** Notes that a member wants one; whoever has one already gets no second. */
export async function createExport(
  db: Queryable,
  { id, memberId, at }: { id: string; memberId: string; at: Date },
): Promise<void> {
  await db.query(sql`
    insert into exports (id, member_id, asked_at, due_at)
    values (${id}, ${memberId}::uuid, ${at}, ${at})
    on conflict (member_id) do nothing`);
}

/** An export that somebody has undertaken to make. */
export interface ClaimedExport {
  id: string;
  memberId: string;
  language: "ko" | "en";
}

/** The next one to be made; it is due again at `until`, should its maker die. */
export async function claimExport(
  db: Queryable,
  { now, until }: Omit<Lease, "limit">,
): Promise<ClaimedExport | null> {
  const [row] = await db.query<ClaimedExport>(sql`
    with due as (${dueRows(WAITING, { now, limit: 1 })})
    update exports e set tries = e.tries + 1, due_at = ${until}
    from due, members m
    where e.id = due.id and m.id = e.member_id
    returning e.id, e.member_id as "memberId", m.language`);
  return row ?? null;
}

/** False when nobody wants it any more. */
export async function finishExport(
  db: Queryable,
  { id, size, at, expiresAt }: {
    id: string;
    size: number;
    at: Date;
    expiresAt: Date;
  },
): Promise<boolean> {
  const rows = await db.query(sql`
    update exports set ready_at = ${at}, size = ${size}, expires_at = ${expiresAt}
    where id = ${id} and ready_at is null returning id`);
  return rows.length > 0;
}

/** Forgets those that are over, or that could not be made; answers whose files may go. */
export async function deleteOldExports(
  db: Queryable,
  now: Date,
): Promise<string[]> {
  const rows = await db.query<{ id: string }>(sql`
    delete from exports
    where expires_at <= ${now}
      or (ready_at is null and tries >= ${EXPORT_TRIES} and due_at <= ${now})
    returning id`);
  return rows.map(({ id }) => id);
}

/** The photo files that are a member's: their picture, their things', what they sent, and their deals' records. */
export async function listPhotoKeysByMember(
  db: Queryable,
  memberId: string,
): Promise<string[]> {
  const rows = await db.query<{ key: string }>(sql`
    select photo_key as key from members where id = ${memberId}::uuid and photo_key is not null
    union
    select p.key from photos p join subjects s on s.id = p.subject_id
    where s.owner_id = ${memberId}::uuid
    union
    select p.key from room_photos p join room_events e on e.room_id = p.room_id and e.seq = p.seq
    where e.author_id = ${memberId}::uuid
    union
    select photo ->> 'key' from deals d join deal_records r on r.deal_id = d.id,
      jsonb_array_elements(r.photos || r.answer_photos) as photo
    where d.lender_id = ${memberId}::uuid or d.borrower_id = ${memberId}::uuid
    order by 1`);
  return rows.map(({ key }) => key);
}
