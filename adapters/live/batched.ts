/**
 * Loads many keys at once, each once: those asked for in the same moment go together, and those asked
 * for while others are loaded go with the next load, which begins afterwards.
 */
export function batched<K, V>(
  load: (keys: readonly K[]) => Promise<ReadonlyMap<K, V>>,
): (key: K) => Promise<V | undefined> {
  let keys = new Set<K>();
  let next: Promise<ReadonlyMap<K, V>> | null = null;
  /** Resolves when the last load has ended, well or not. */
  let idle: Promise<unknown> = Promise.resolve();

  async function loadSoon() {
    // What has arrived by now is handled first, and asks for more.
    await Promise.all([
      new Promise((resolve) => setTimeout(resolve, 0)),
      idle,
    ]);
    const wanted = [...keys];
    keys = new Set();
    next = null;
    const loading = load(wanted);
    idle = loading.catch(() => {});
    return await loading;
  }

  return async (key) => {
    keys.add(key);
    next ??= loadSoon();
    return (await next).get(key);
  };
}
