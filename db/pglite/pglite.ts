import { compile } from "../compile.ts";
import type { Db, Fragment, Transaction } from "../db.ts";
import { CONNECTION_FAILURE, DbError } from "../errors.ts";
import {
  createTransactionScope,
  type RunInside,
} from "../transaction_scope.ts";
import type {
  Answer,
  Failure,
  Numbered,
  OpenOptions,
  Request,
} from "./messages.ts";

/** The embedded database; `dump` gives a copy of its files that `load` opens again. */
export interface EmbeddedDb extends Db {
  dump(): Promise<Blob>;
}

/** Postgres compiled to WebAssembly, in a worker of its own. */
export async function openPglite(options: OpenOptions): Promise<EmbeddedDb> {
  const engine = startWorker();
  try {
    await engine.ask({ kind: "open", options });
  } catch (error) {
    engine.stop();
    throw error;
  }
  const scope = createTransactionScope();
  let lastTx = 0;

  return {
    engine: "pglite",
    query<Row>(fragment: Fragment) {
      scope.refuseInside();
      const statement = compile(fragment);
      return engine.ask({ kind: "query", tx: null, statement }) as Promise<
        Row[]
      >;
    },
    async transaction(work) {
      scope.refuseInside();
      const tx = ++lastTx;
      await engine.ask({ kind: "begin", tx });
      const result = await scope
        .inside((runInside) => work(transactionOn(engine, { tx, runInside })))
        .catch(async (error) => {
          await engine.ask({ kind: "rollback", tx });
          throw error;
        });
      await engine.ask({ kind: "commit", tx });
      return result;
    },
    dump: () => engine.ask({ kind: "dump" }) as Promise<Blob>,
    async close() {
      await engine.ask({ kind: "close" });
      engine.stop();
    },
  };
}

interface TransactionOptions {
  tx: number;
  runInside: RunInside;
}

function transactionOn(
  engine: Engine,
  { tx, runInside }: TransactionOptions,
): Transaction {
  return {
    query<Row>(fragment: Fragment) {
      const statement = compile(fragment);
      return runInside(() =>
        engine.ask({ kind: "query", tx, statement })
      ) as Promise<Row[]>;
    },
    async script(text) {
      await runInside(() => engine.ask({ kind: "script", tx, text }));
    },
  };
}

interface Engine {
  ask(request: Request): Promise<unknown>;
  stop(): void;
}

/** Numbers each request and settles its promise when the answer with that number comes. */
function startWorker(): Engine {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), {
    type: "module",
    name: "database",
  });
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let lastId = 0;
  let broken: DbError | null = null;

  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    const promise = waiting.get(data.id);
    waiting.delete(data.id);
    if ("failure" in data) promise?.reject(toError(data.failure));
    else promise?.resolve(data.result);
  };
  worker.onerror = (event) => {
    event.preventDefault();
    fail(`The embedded database stopped: ${event.message}`);
  };

  function fail(message: string) {
    broken = new DbError(message, { code: CONNECTION_FAILURE });
    for (const { reject } of waiting.values()) reject(broken);
    waiting.clear();
  }

  return {
    ask(request) {
      if (broken) return Promise.reject(broken);
      const id = ++lastId;
      const promise = Promise.withResolvers<unknown>();
      waiting.set(id, promise);
      worker.postMessage({ id, request } satisfies Numbered);
      return promise.promise;
    },
    stop() {
      worker.terminate();
      fail("The database is closed");
    },
  };
}

function toError({ message, code, constraint }: Failure): Error {
  return code === undefined
    ? new Error(message)
    : new DbError(message, { code, constraint });
}
