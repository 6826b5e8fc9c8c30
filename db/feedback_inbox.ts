import type {
  Cursor,
  FeedbackNote,
  FeedbackState,
} from "@/domain/moderation/mod.ts";
import { type Queryable, sql } from "./db.ts";

export const FEEDBACK_PER_PAGE = 20;

interface Row extends Omit<FeedbackNote, "member"> {
  handle: string | null;
  name: string;
}

/** What is in one state, oldest first; what is done, the newest first. */
export async function listFeedback(
  db: Queryable,
  { state, after, limit = FEEDBACK_PER_PAGE }: {
    state: FeedbackState;
    after: Cursor | null;
    limit?: number;
  },
): Promise<{ notes: FeedbackNote[]; hasNext: boolean }> {
  const done = state === "done";
  const beyond = after === null
    ? sql`true`
    : done
    ? sql`(f.at, f.id) < (${after.at}, ${after.id}::uuid)`
    : sql`(f.at, f.id) > (${after.at}, ${after.id}::uuid)`;
  const rows = await db.query<Row>(sql`
    select f.id, f.title, f.body, f.at, f.state, f.note, m.handle,
      case when m.withdrawn_at is null then m.name else '' end as name
    from feedback f left join members m on m.id = f.member_id
    where f.state = ${state} and ${beyond}
    order by ${done ? sql`f.at desc, f.id desc` : sql`f.at, f.id`}
    limit ${limit + 1}
  `);
  return {
    notes: rows.slice(0, limit).map(({ handle, name, ...note }) => ({
      ...note,
      member: handle === null ? null : { handle, name },
    })),
    hasNext: rows.length > limit,
  };
}

export async function countFeedbackByState(
  db: Queryable,
): Promise<Record<FeedbackState, number>> {
  const [row] = await db.query<Record<FeedbackState, number>>(sql`
    select count(*) filter (where state = 'new') as new,
      count(*) filter (where state = 'read') as read,
      count(*) filter (where state = 'done') as done
    from feedback
  `);
  return row ?? { new: 0, read: 0, done: 0 };
}

/** Says how far one is; false where there is none. */
export async function updateFeedback(
  db: Queryable,
  { id, state, note }: { id: string; state: FeedbackState; note: string },
): Promise<boolean> {
  const rows = await db.query(sql`
    update feedback set state = ${state}, note = ${note}
    where id = ${id} returning id
  `);
  return rows.length > 0;
}
