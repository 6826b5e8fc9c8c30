import type { FieldErrors, Problem, ProblemName } from "./problems.ts";

/** An expected outcome is a value: either what was asked for, or a problem from the catalogue. */
export type Result<T> =
  | { ok: true; value: T }
  | { ok: false; problem: Problem };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function problem<T = never>(
  name: ProblemName,
  fields?: FieldErrors,
): Result<T> {
  return { ok: false, problem: fields ? { name, fields } : { name } };
}
