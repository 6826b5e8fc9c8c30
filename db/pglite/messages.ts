import type { Statement } from "../compile.ts";

/** What the main thread asks of the worker. `tx` is null outside a transaction. */
export type Request =
  | { kind: "open"; options: OpenOptions }
  | { kind: "query"; tx: number | null; statement: Statement }
  | { kind: "script"; tx: number; text: string }
  | { kind: "begin" | "commit" | "rollback"; tx: number }
  | { kind: "dump" }
  | { kind: "close" };

export interface OpenOptions {
  /** A folder, or null for a database in memory. */
  folder: string | null;
  /** A tar made by `dump`, to start from instead of an empty database. */
  load?: Blob;
}

export type Numbered = { id: number; request: Request };

/** What the worker answers: a result, or what Postgres said against it. */
export type Answer =
  | { id: number; result: unknown }
  | { id: number; failure: Failure };

export interface Failure {
  message: string;
  /** SQLSTATE; absent when it was not Postgres that failed. */
  code?: string;
  constraint?: string;
}
