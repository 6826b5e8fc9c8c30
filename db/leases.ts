/**
 * How workers share what waits in a table: each takes rows for as long as its work may last, and
 * passes over what another one holds. Should a worker be killed, its rows are due again.
 */
import { type Fragment, sql } from "./db.ts";

/** How many rows a worker takes now, and until when. */
export interface Lease {
  now: Date;
  until: Date;
  limit: number;
}

/** Where rows wait: code, never input. */
export interface Waiting {
  table: Fragment;
  /** The columns that name a row. */
  key: Fragment;
  /** Which rows wait, in the words of the table's index of `due_at`. */
  condition: Fragment;
}

/** The keys of rows whose time has come, the longest due first; whose statement it is moves their `due_at` to `until`. */
export function dueRows(
  { table, key, condition }: Waiting,
  { now, limit }: Omit<Lease, "until">,
): Fragment {
  return sql`
    select ${key} from ${table}
    where ${condition} and due_at <= ${now}
    order by due_at
    limit ${limit}
    for update skip locked
  `;
}

/** What became of a letter. */
export interface LetterEnd {
  id: string;
  state: "sent" | "dropped" | "refused";
  at: Date;
}

/** Ends a letter of this table; one that has ended keeps its end. */
export function ending(
  table: Fragment,
  { id, state, at }: LetterEnd,
): Fragment {
  return sql`
    update ${table} set state = ${state}, ended_at = ${at}
    where id = ${id} and state = 'waiting'
  `;
}

/** A letter is tried again at another time. */
export interface LetterDelay {
  id: string;
  dueAt: Date;
}

/** Puts off a letter of this table, unless it has ended. */
export function postponing(
  table: Fragment,
  { id, dueAt }: LetterDelay,
): Fragment {
  return sql`
    update ${table} set due_at = ${dueAt} where id = ${id} and state = 'waiting'
  `;
}
