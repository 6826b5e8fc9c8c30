import { AsyncLocalStorage } from "node:async_hooks";

/** Runs one query of a transaction; refuses once the transaction is over. */
export type RunInside = <T>(ask: () => Promise<T>) => Promise<T>;

/**
 * Knows, for the code that is running now, whether it runs inside a transaction. With one
 * connection (the embedded engine) a query on the outer `db` in there would wait for itself
 * for ever, and on a server it would see another state of things: both are mistakes, so both
 * engines refuse them at once.
 */
export interface TransactionScope {
  /** Throws inside a transaction of this database. */
  refuseInside(): void;
  /**
   * Runs `work` as the inside, and waits for every query it began. Throws when one of them
   * failed, even if `work` caught that: Postgres would turn its commit into a rollback.
   */
  inside<T>(work: (run: RunInside) => Promise<T>): Promise<T>;
}

export function createTransactionScope(): TransactionScope {
  const current = new AsyncLocalStorage<{ open: boolean }>();
  return {
    refuseInside() {
      if (current.getStore()?.open) {
        throw new Error(
          "The outer database was used inside a transaction; use the transaction",
        );
      }
    },
    async inside(work) {
      const scope = { open: true };
      const queries = trackQueries(scope);
      try {
        const result = await current.run(scope, () => work(queries.run));
        await queries.settled();
        return result;
      } finally {
        scope.open = false;
      }
    },
  };
}

function trackQueries(scope: { open: boolean }) {
  const pending = new Set<Promise<unknown>>();
  const failures: unknown[] = [];

  const run: RunInside = async (ask) => {
    if (!scope.open) throw new Error("This transaction is over");
    const query = ask();
    pending.add(query);
    try {
      return await query;
    } catch (error) {
      failures.push(error);
      throw error;
    } finally {
      pending.delete(query);
    }
  };

  async function settled() {
    await Promise.allSettled(pending);
    if (failures.length > 0) throw failures[0];
  }

  return { run, settled };
}
