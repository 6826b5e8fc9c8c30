/** Loads many keys at once, each once: those asked for in the same moment go together. */
export function batched<K, V>(
  load: (keys: readonly K[]) => Promise<ReadonlyMap<K, V>>,
): (key: K) => Promise<V | undefined> {
  let keys = new Set<K>();
  let next: Promise<ReadonlyMap<K, V>> | null = null;

  async function loadSoon() {
    // What has arrived by now is handled first, and asks for more.
    await new Promise((resolve) => setTimeout(resolve, 0));
    const wanted = [...keys];
    keys = new Set();
    next = null;
    return await load(wanted);
  }

  return async (key) => {
    keys.add(key);
    next ??= loadSoon();
    return (await next).get(key);
  };
}
