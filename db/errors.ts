/** What the database refused or could not do, in Postgres's own terms on either engine. */
export class DbError extends Error {
  override name = "DbError";
  /** SQLSTATE, such as 23505 for a unique violation. */
  readonly code: string;
  /** The constraint that was violated, if one was. */
  readonly constraint: string | null;

  constructor(
    message: string,
    options: { code: string; constraint?: string | null; cause?: unknown },
  ) {
    super(message, { cause: options.cause });
    this.code = options.code;
    this.constraint = options.constraint ?? null;
  }
}

/** SQLSTATE for "no connection, or it broke". */
export const CONNECTION_FAILURE = "08006";

const VIOLATIONS = {
  unique: "23505",
  foreignKey: "23503",
  check: "23514",
  exclusion: "23P01",
} as const;

/** True when the error is this violation, of this constraint when one is named. */
export function isViolation(
  error: unknown,
  kind: keyof typeof VIOLATIONS,
  constraint?: string,
): error is DbError {
  return error instanceof DbError && error.code === VIOLATIONS[kind] &&
    (constraint === undefined || error.constraint === constraint);
}
