/**
 * The one SQL path. Two engines (PGlite in its own worker, a Postgres server) stand behind
 * this interface; queries are written once, as tagged templates, and never concatenated.
 */

/** A value that may stand in a query. Arrays become Postgres arrays; objects are refused: send JSON text. */
export type SqlValue =
  | string
  | number
  | bigint
  | boolean
  | Date
  | null
  | Uint8Array
  | readonly string[]
  | readonly number[];

/** A piece of SQL with its parameters, made by `sql`; fragments nest inside one another. */
export interface Fragment {
  readonly strings: readonly string[];
  readonly values: readonly (SqlValue | Fragment)[];
}

/** Runs fragments on a connection or inside a transaction. */
export interface Queryable {
  /**
   * All rows of a query. int8 and count(*) arrive as number, timestamptz as Date, numeric as
   * number, bytea as Uint8Array, on either engine.
   */
  query<Row>(fragment: Fragment): Promise<Row[]>;
}

export interface Db extends Queryable {
  readonly engine: "pglite" | "postgres";
  /** Runs `work` in one transaction; rolls back when it throws. Use `tx`, never the outer `db`, inside. */
  transaction<T>(work: (tx: Queryable) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** `` sql`select id from members where email = ${email}` ``: a fragment, not yet run. */
export function sql(
  strings: TemplateStringsArray,
  ...values: (SqlValue | Fragment)[]
): Fragment {
  return { strings, values };
}
