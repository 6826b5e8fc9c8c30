import type { PhotoFile } from "@/domain/uploads/photos.ts";
import {
  type ReportTarget,
  type SaidBefore,
  type Snapshot,
  type TargetRef,
  WORDLESS,
} from "@/domain/reports/mod.ts";
import { type Fragment, type Queryable, sql } from "./db.ts";
import { listPhotosBySubject } from "./photos.ts";
import { getSubjectText } from "./subjects.ts";

/** So many messages before the one that was reported go with it. */
const SAID_BEFORE = 5;

export interface FindTarget {
  ref: TargetRef;
  /** Who wants to report it: found is only what they may see. */
  viewerId: string;
  /** Keeps it as it is until the transaction ends, so that its photos are not gone before the report stands. */
  hold?: boolean;
}

/** What a member wants to report, as it is now; null where they may not see it. */
export function findReportTarget(
  db: Queryable,
  { ref, viewerId, hold = false }: FindTarget,
): Promise<ReportTarget | null> {
  switch (ref.kind) {
    case "person":
      return findPerson(db, ref.handle);
    case "item":
      return findThing(db, { ...ref, viewerId, lock: lockOf("s", hold) });
    case "message":
      return findMessage(db, { ...ref, viewerId, lock: lockOf("e", hold) });
    case "review":
      return findReview(db, ref.reviewId);
  }
}

function lockOf(table: "s" | "e", hold: boolean): Fragment {
  if (!hold) return sql``;
  return table === "s" ? sql`for share of s` : sql`for share of e`;
}

type Row = Pick<ReportTarget, "memberId"> & Pick<Snapshot, "name" | "handle">;

const NOTHING_ELSE = {
  subjectId: null,
  roomId: null,
  seq: null,
  reviewId: null,
};

async function findPerson(
  db: Queryable,
  handle: string,
): Promise<ReportTarget | null> {
  const [row] = await db.query<Row & { text: string }>(sql`
    select id as "memberId", name, handle::text, intro as text
    from members where handle = ${handle}::citext and withdrawn_at is null
  `);
  if (row === undefined) return null;
  const { memberId, ...words } = row;
  return {
    ...NOTHING_ELSE,
    kind: "person",
    memberId,
    snapshot: { ...WORDLESS, ...words },
  };
}

async function findThing(
  db: Queryable,
  { subjectId, viewerId, lock }: {
    subjectId: string;
    viewerId: string;
    lock: Fragment;
  },
): Promise<ReportTarget | null> {
  const [row] = await db.query<
    Row & { kind: string; title: string; at: Date }
  >(sql`
    select s.owner_id as "memberId", s.kind, s.title, s.created_at as at,
      m.name, m.handle::text
    from subjects s join members m on m.id = s.owner_id
    where s.id = ${subjectId} and s.deleted_at is null
      and (s.visibility = 'public' or s.owner_id = ${viewerId})
      and not exists (
        select from blocks b
        where b.member_id = s.owner_id and b.blocked_id = ${viewerId}
      )
    ${lock}
  `);
  if (row === undefined) return null;
  const { memberId, kind, at, ...words } = row;
  const photos = await listPhotosBySubject(db, subjectId);
  return {
    ...NOTHING_ELSE,
    kind: "item",
    memberId,
    subjectId,
    snapshot: {
      ...WORDLESS,
      ...words,
      text: await getSubjectText(db, { id: subjectId, kind }),
      photos: photos.map(asFile),
      at: at.toISOString(),
    },
  };
}

async function findMessage(
  db: Queryable,
  { roomId, seq, viewerId, lock }: {
    roomId: string;
    seq: number;
    viewerId: string;
    lock: Fragment;
  },
): Promise<ReportTarget | null> {
  const [row] = await db.query<
    Row & { title: string; text: string; photos: PhotoFile[]; at: Date }
  >(sql`
    select e.author_id as "memberId", a.name, a.handle::text, e.body as text,
      e.data -> 'photos' as photos, e.at, coalesce(s.title, '') as title
    from room_members m
    join rooms r on r.id = m.room_id
    join room_events e on e.room_id = m.room_id
    join members a on a.id = e.author_id
    left join subjects s on s.id = r.subject_id
    where m.room_id = ${roomId} and m.member_id = ${viewerId}
      and m.left_at is null and m.banned_at is null
      and e.seq = ${seq} and e.kind = 'message' and e.deleted_at is null
    ${lock}
  `);
  if (row === undefined) return null;
  const { memberId, photos, at, ...words } = row;
  return {
    ...NOTHING_ELSE,
    kind: "message",
    memberId,
    roomId,
    seq,
    snapshot: {
      ...WORDLESS,
      ...words,
      photos: photos.map(asFile),
      at: at.toISOString(),
      before: await listSaidBefore(db, { roomId, seq, viewerId }),
    },
  };
}

async function listSaidBefore(
  db: Queryable,
  { roomId, seq, viewerId }: { roomId: string; seq: number; viewerId: string },
): Promise<SaidBefore[]> {
  const rows = await db.query<Omit<SaidBefore, "at"> & { at: Date }>(sql`
    select author_id = ${viewerId} as "byReporter", body as text,
      jsonb_array_length(data -> 'photos') as photos, at
    from room_events
    where room_id = ${roomId} and seq < ${seq} and kind = 'message'
      and deleted_at is null
    order by seq desc
    limit ${SAID_BEFORE}
  `);
  return rows.map(({ at, ...said }) => ({ ...said, at: at.toISOString() }))
    .reverse();
}

async function findReview(
  db: Queryable,
  reviewId: string,
): Promise<ReportTarget | null> {
  const [row] = await db.query<
    Row & { title: string; text: string; stars: number; at: Date }
  >(sql`
    select r.author_id as "memberId", a.name, a.handle::text, r.body as text,
      r.stars, r.at, s.title
    from reviews r
    join members a on a.id = r.author_id
    join subjects s on s.id = r.subject_id
    where r.id = ${reviewId} and r.published_at is not null
  `);
  if (row === undefined) return null;
  const { memberId, at, ...words } = row;
  return {
    ...NOTHING_ELSE,
    kind: "review",
    memberId,
    reviewId,
    snapshot: { ...WORDLESS, ...words, at: at.toISOString() },
  };
}

function asFile({ key, width, height, blur }: PhotoFile): PhotoFile {
  return { key, width, height, blur };
}
