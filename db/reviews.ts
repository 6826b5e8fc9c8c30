import type {
  Dealing,
  OwnReview,
  Review,
  ReviewDraft,
  Stars,
} from "@/domain/reviews/mod.ts";
import { type Fragment, type Queryable, sql } from "./db.ts";

/** How many reviews a page shows. */
export const REVIEWS_PER_PAGE = 10;

/** Somebody's own dealing; null to everybody else. */
export async function getDealing(
  db: Queryable,
  { id, memberId }: { id: string; memberId: string },
): Promise<Dealing | null> {
  const rows = await db.query<Dealing>(sql`
    select id, subject_id as "subjectId", room_id as "roomId",
      one_id as "oneId", other_id as "otherId", completed, cancelled,
      ended_at as "endedAt"
    from dealings
    where id = ${id} and ${memberId} in (one_id, other_id)
  `);
  return rows[0] ?? null;
}

/** Lets those who review one dealing come one after the other, until the transaction ends. */
export async function lockReviews(
  tx: Queryable,
  dealId: string,
): Promise<void> {
  await tx.query(sql`
    select pg_advisory_xact_lock(hashtextextended(${`reviews ${dealId}`}, 0))
  `);
}

export interface NewReview extends ReviewDraft {
  id: string;
  dealId: string;
  authorId: string;
  targetId: string;
  subjectId: string;
  at: Date;
}

/** Writes a review, hidden. Lock the dealing's reviews first. */
export async function createReview(
  tx: Queryable,
  review: NewReview,
): Promise<void> {
  await tx.query(sql`
    insert into reviews (
      id, deal_id, author_id, target_id, subject_id, stars, body, at
    ) values (
      ${review.id}, ${review.dealId}, ${review.authorId}, ${review.targetId},
      ${review.subjectId}, ${review.stars}, ${review.body}, ${review.at}
    )
  `);
}

/** What a member wrote of a dealing. */
export async function getOwnReview(
  db: Queryable,
  { dealId, memberId }: { dealId: string; memberId: string },
): Promise<OwnReview | null> {
  const rows = await db.query<OwnReview>(sql`
    select stars, body, at, published_at as "publishedAt",
      withheld_at is not null as withheld
    from reviews where deal_id = ${dealId} and author_id = ${memberId}
  `);
  return rows[0] ?? null;
}

/** What the other one of a dealing wrote about a member; null while it is hidden. */
export async function getReviewAbout(
  db: Queryable,
  { dealId, memberId }: { dealId: string; memberId: string },
): Promise<Review | null> {
  const which = sql`r.deal_id = ${dealId} and r.target_id = ${memberId}`;
  const { reviews } = await reviewPage(db, { limit: 1 }, which);
  return reviews[0] ?? null;
}

/** How many of the two have written. Lock the dealing's reviews first. */
export async function countReviewsByDeal(
  tx: Queryable,
  dealId: string,
): Promise<number> {
  const [row] = await tx.query<{ n: number }>(
    sql`select count(*) as n from reviews where deal_id = ${dealId}`,
  );
  return row?.n ?? 0;
}

/** Shows the reviews of a dealing to everybody; answers whether any was hidden until now. */
export async function publishReviewsOf(
  tx: Queryable,
  { dealId, at }: { dealId: string; at: Date },
): Promise<boolean> {
  const shown = await tx.query(sql`
    update reviews set published_at = ${at}
    where deal_id = ${dealId} and published_at is null
    returning id
  `);
  return shown.length > 0;
}

/** A dealing whose reviews are to be shown. */
export interface DueReviews {
  dealId: string;
  subjectId: string;
  roomId: string;
}

/** Hidden reviews of dealings that ended before a time. */
export function listReviewsDue(
  db: Queryable,
  { endedBefore, limit }: { endedBefore: Date; limit: number },
): Promise<DueReviews[]> {
  return db.query<DueReviews>(sql`
    select distinct d.id as "dealId", d.subject_id as "subjectId",
      d.room_id as "roomId"
    from reviews r join dealings d on d.id = r.deal_id
    where r.published_at is null and d.ended_at <= ${endedBefore}
    limit ${limit}
  `);
}

interface ReviewRow {
  id: string;
  stars: Stars;
  body: string;
  withheld: boolean;
  at: Date;
  startsAt: Date;
  endsAt: Date;
  handle: string;
  photo: string | null;
  name: string;
  withdrawn: boolean;
  subjectId: string;
  space: string;
  title: string;
  open: boolean;
}

export interface ReviewPage {
  reviews: Review[];
  hasNext: boolean;
}

export interface ReviewsOf {
  page?: number;
  limit?: number;
}

/** What everybody may read about a member, the newest first. */
export function listReviewsByTarget(
  db: Queryable,
  { targetId, ...range }: ReviewsOf & { targetId: string },
): Promise<ReviewPage> {
  return reviewPage(db, range, sql`r.target_id = ${targetId}`);
}

/** What others wrote about a thing's owner after they had to do with that thing, the newest first. */
export function listReviewsBySubject(
  db: Queryable,
  { subjectId, ...range }: ReviewsOf & { subjectId: string },
): Promise<ReviewPage> {
  return reviewPage(
    db,
    range,
    sql`r.subject_id = ${subjectId} and r.target_id = s.owner_id`,
  );
}

async function reviewPage(
  db: Queryable,
  { page = 1, limit = REVIEWS_PER_PAGE }: ReviewsOf,
  which: Fragment,
): Promise<ReviewPage> {
  const rows = await db.query<ReviewRow>(sql`
    select r.id, r.stars, r.at, d.starts_at as "startsAt",
      case when r.withheld_at is null then r.body else '' end as body,
      r.withheld_at is not null as withheld,
      d.ends_at as "endsAt", a.handle, a.photo_key as photo, a.withdrawn_at is not null as withdrawn,
      case when a.withdrawn_at is null then a.name else '' end as name,
      s.id as "subjectId", s.kind as space, s.title,
      s.deleted_at is null and s.visibility = 'public' as open
    from reviews r
    join dealings d on d.id = r.deal_id
    join members a on a.id = r.author_id
    join subjects s on s.id = r.subject_id
    where r.published_at is not null and ${which}
    order by r.published_at desc, r.id desc
    limit ${limit + 1} offset ${(page - 1) * limit}
  `);
  return {
    reviews: rows.slice(0, limit).map(toReview),
    hasNext: rows.length > limit,
  };
}

function toReview(row: ReviewRow): Review {
  const {
    handle,
    photo,
    name,
    withdrawn,
    subjectId,
    space,
    title,
    open,
    ...review
  } = row;
  return {
    ...review,
    author: { handle, photo, name, withdrawn },
    subject: open ? { id: subjectId, space, title } : null,
  };
}
