import type { SearchQuery } from "@/domain/search/mod.ts";
import { type Fragment, join, sql } from "./db.ts";

/** So many things of a list are read through before the index of pieces is asked... */
const WINDOW = 3000;
/** ...and this many more for each find that is needed. */
const WINDOW_PER_FIND = 25;

export interface Finds {
  query: SearchQuery;
  /** What the list shows, said of `i`; indexed together with `order`. */
  conditions: Fragment;
  order: Fragment;
  /** How many finds are needed, counted from the first. */
  need: number;
}

/**
 * Ids of the first finds of a list. A word that many things have is met soon when they are read
 * in the list's order; a word that few have is in few rows of the index of pieces. Neither way
 * suits the other kind, and the planner cannot tell them apart (the pieces of one word go
 * together, it takes them for independent), so both stand here: the second runs only when the
 * first did not find enough. `strpos` and `offset 0` keep the planner from other ideas.
 */
export function finds({ query, conditions, order, need }: Finds): Fragment {
  const window = WINDOW + need * WINDOW_PER_FIND;
  return sql`
    with met as materialized (
      select i.id from (
        select i.id, i.price, i.bookmark_count, i.search_text
        from rent_items i
        where ${conditions}
        order by ${order}
        limit ${window}
      ) i
      where ${hasWords(query)}
      order by ${order}
      limit ${need}
    ), looked_up as (
      select i.id from (
        select i.* from rent_items i
        where i.listed and i.grams @> ${query.grams}::text[]
          and (select count(*) from met) < ${need}
        offset 0
      ) i
      where ${conditions} and ${hasWords(query)}
      order by ${order}
      limit ${need}
    )
    select id from met where (select count(*) from met) >= ${need}
    union all
    select id from looked_up
  `;
}

function hasWords({ words }: SearchQuery): Fragment {
  return join(
    words.map((word) => sql`strpos(i.search_text, ${word}) > 0`),
    " and ",
  );
}
