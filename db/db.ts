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
  | readonly (string | null)[]
  | readonly (number | null)[];

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

export interface Transaction extends Queryable {
  /** Runs a file of statements without parameters: migrations, never anything a person typed. */
  script(text: string): Promise<void>;
}

export interface Db extends Queryable {
  readonly engine: "pglite" | "postgres";
  /**
   * Runs `work` in one transaction; rolls back when it throws, or when any statement in it
   * failed (catch a violation around the whole transaction, not inside it). Use `tx`, never
   * the outer `db`, inside: that is refused, since with one connection it would wait for itself.
   */
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** `` sql`select id from members where email = ${email}` ``: a fragment, not yet run. */
export function sql(
  strings: TemplateStringsArray,
  ...values: (SqlValue | Fragment)[]
): Fragment {
  return { strings, values };
}

/** Fragments side by side: `` join(conditions, " and ") ``. The separator is code, never input. */
export function join(
  fragments: readonly Fragment[],
  separator: ", " | " and " | " or " | " " = ", ",
): Fragment {
  if (fragments.length === 0) return { strings: [""], values: [] };
  const between = fragments.slice(1).map(() => separator);
  return { strings: ["", ...between, ""], values: fragments };
}
