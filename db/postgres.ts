import postgres from "postgres";
import { compile } from "./compile.ts";
import type { Db, Fragment, Transaction } from "./db.ts";
import { CONNECTION_FAILURE, DbError } from "./errors.ts";
import { createTransactionScope, type RunInside } from "./transaction_scope.ts";
import { PARSERS } from "./values.ts";

const CONNECT_TIMEOUT_S = 10;
const POOL_SIZE = 10;
/** How long queries under way may take at the end; the driver waits this long for a cut connection too. */
const CLOSE_TIMEOUT_S = 2;
/** Statements are few and repeat: the server parses each once per connection. */
const PREPARED = { prepare: true, simple: false };

/** A Postgres server (15 or later) as the database; connects on the first query. */
export function openPostgres(url: string): Db {
  const pool = postgres(url, {
    max: POOL_SIZE,
    connect_timeout: CONNECT_TIMEOUT_S,
    connection: {
      application_name: "madang",
      TimeZone: "UTC",
      DateStyle: "ISO",
    },
    // Arrays are ours to encode and decode, like everything else (values.ts).
    fetch_types: false,
    types: ourTypes(),
    onnotice: () => {},
  });
  const scope = createTransactionScope();

  return {
    engine: "postgres",
    query(fragment) {
      scope.refuseInside();
      return run(pool, fragment);
    },
    async transaction(work) {
      scope.refuseInside();
      let refused = false;
      const result = pool.begin((connection) =>
        scope.inside((runInside) => work(transactionOn(connection, runInside)))
          .catch((error) => {
            refused = true;
            throw error;
          })
      );
      try {
        return await result as Awaited<ReturnType<typeof work>>;
      } catch (error) {
        // What the work threw is its own affair; the rest is the server's or the driver's.
        throw refused ? error : translate(error);
      }
    },
    close: () => pool.end({ timeout: CLOSE_TIMEOUT_S }),
  };
}

function transactionOn(
  connection: postgres.TransactionSql,
  runInside: RunInside,
): Transaction {
  return {
    query(fragment) {
      return runInside(() => run(connection, fragment));
    },
    async script(text) {
      await runInside(() => translated(connection.unsafe(text)));
    },
  };
}

async function run<Row>(
  connection: postgres.Sql | postgres.TransactionSql,
  fragment: Fragment,
): Promise<Row[]> {
  const { text, params } = compile(fragment);
  const rows = await translated(
    connection.unsafe(text, params, PREPARED),
  );
  return Array.from(rows) as Row[];
}

async function translated<T>(result: PromiseLike<T>): Promise<T> {
  try {
    return await result;
  } catch (error) {
    throw translate(error);
  }
}

function translate(error: unknown): unknown {
  if (error instanceof postgres.PostgresError) {
    const { message, code, constraint_name: constraint } = error;
    return new DbError(message, { code, constraint });
  }
  if (isConnectionError(error)) {
    const message = `The Postgres server cannot be reached: ${error.message}`;
    return new DbError(message, { code: CONNECTION_FAILURE, cause: error });
  }
  return error;
}

/** The driver says CONNECT_TIMEOUT or CONNECTION_CLOSED, a socket ECONNREFUSED and the like. */
function isConnectionError(error: unknown): error is Error {
  return error instanceof Error && "code" in error &&
    /^(CONNECT|E[A-Z])/.test(String(error.code));
}

/** Text passes the driver untouched on the way in and is read by our parsers on the way out. */
function ourTypes(): Record<string, postgres.PostgresType> {
  return Object.fromEntries(
    Object.entries(PARSERS).map(([oid, parse]) => [`oid${oid}`, {
      to: Number(oid),
      from: [Number(oid)],
      serialize: (text: string) => text,
      parse,
    }]),
  );
}
