import { type Snapshot, WORDLESS } from "@/domain/reports/mod.ts";
import { type Fragment, type Queryable, sql } from "./db.ts";

/** A snapshot whose words are gone. */
export const NO_WORDS: Fragment = sql`${JSON.stringify(WORDLESS)}::text::jsonb`;

/** A snapshot without the lines before a message, some of which its reporter said. */
export function withoutBefore(snapshot: Fragment): Fragment {
  return sql`jsonb_set(${snapshot}, '{before}', '[]')`;
}

/** Whose time it is, and how many at once. */
export interface Erasing {
  now: Date;
  limit: number;
}

/**
 * Takes the words of who has left out of reports whose time has come: of whoever was reported all
 * that is quoted, of who reported what they wrote. Answers the photos quoted, one list a report.
 */
export async function eraseReportWords(
  db: Queryable,
  { now, limit }: Erasing,
): Promise<Snapshot["photos"][]> {
  const rows = await db.query<{ photos: Snapshot["photos"] | null }>(sql`
    with due as (
      select r.id, r.snapshot, t.withdrawn_at is not null as target_left,
        p.withdrawn_at is not null as reporter_left
      from reports r
      join members t on t.id = r.target_member_id
      join members p on p.id = r.reporter_id
      where r.erase_at <= ${now}
      order by r.erase_at limit ${limit}
      for update of r skip locked
    )
    update reports r set erase_at = null,
      body = case when due.reporter_left then '' else r.body end,
      snapshot = case when due.target_left then ${NO_WORDS}
        else ${withoutBefore(sql`due.snapshot`)} end
    from due where due.id = r.id
    returning due.snapshot -> 'photos' as photos
  `);
  return rows.map(({ photos }) => photos ?? []);
}

/** Takes the words out of appeals of who has left, when their time has come. Answers how many. */
export async function eraseAppealWords(
  db: Queryable,
  { now, limit }: Erasing,
): Promise<number> {
  const rows = await db.query(sql`
    update appeals set body = '', erase_at = null
    where id in (
      select id from appeals where erase_at <= ${now}
      order by erase_at limit ${limit} for update skip locked
    )
    returning id
  `);
  return rows.length;
}
