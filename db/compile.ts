import type { Fragment, SqlValue } from "./db.ts";
import { encodeValue } from "./values.ts";

/** A query ready for the wire: numbered placeholders, every parameter in Postgres's own text form. */
export interface Statement {
  text: string;
  params: (string | null)[];
}

/** Flattens nested fragments into one statement. */
export function compile(fragment: Fragment): Statement {
  const statement: Statement = { text: "", params: [] };
  append(statement, fragment);
  return statement;
}

function append(statement: Statement, { strings, values }: Fragment) {
  strings.forEach((piece, index) => {
    statement.text += piece;
    if (index >= values.length) return;
    const value = values[index] as SqlValue | Fragment;
    if (isFragment(value)) {
      append(statement, value);
    } else {
      statement.params.push(encodeValue(value));
      statement.text += `$${statement.params.length}`;
    }
  });
}

function isFragment(value: SqlValue | Fragment): value is Fragment {
  return typeof value === "object" && value !== null && "strings" in value;
}
